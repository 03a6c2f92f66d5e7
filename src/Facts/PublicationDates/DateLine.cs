using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>
/// A day in the byline, or in a line of its own near the headline. Below the first inner heading such a line may belong to
/// a cited article, and is left alone.
/// </summary>
internal static class DateLine
{
    private const int BlocksNearHeadline = 4;
    private const int LongestByline = 120;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        var blocks = clipping.Document.Blocks;
        var near = 0;
        foreach (var block in blocks.TakeWhile(block => block is not (Block.Heading or Block.CitedArticle)))
        {
            if (block is Block.Paragraph paragraph && (block.Role == BlockRole.Byline || near < BlocksNearHeadline))
            {
                if (Of(paragraph.Passage, block.Role == BlockRole.Byline) is { } witness)
                    yield return witness;
            }
            near++;
        }
        if (blocks is [.., Block.Paragraph { Role: BlockRole.Byline } last] && Of(last.Passage, true) is { } atEnd)
            yield return atEnd;
    }

    private static Witness<Edtf>? Of(Passage passage, bool isByline)
    {
        if (passage.Text.Length > LongestByline)
            return null;
        foreach (var date in StatedDates.In(passage.Text))
        {
            var isAlone = DateLabels.IsAlone(passage.Text, date);
            if (isAlone || isByline)
                return new(date.Value, isAlone ? "stated" : "byline", passage.LineAt(date.Start), passage.Text);
        }
        return null;
    }
}
