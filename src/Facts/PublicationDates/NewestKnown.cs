using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Citations;

namespace Briefing.Facts.PublicationDates;

/// <summary>
/// The newest day that the document cites or tells as past: it cannot be older. The day of the lead counts where the
/// article begins with one; later passages only raise it.
/// </summary>
internal static class NewestKnown
{
    private const int LeadParagraphs = 3;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping) =>
        Cited(clipping).Concat(Told(clipping)).OrderByDescending(witness => witness.Value.Last);

    private static IEnumerable<Witness<Edtf>> Cited(Clipping clipping)
    {
        var dateLines = clipping.Document.Blocks.OfType<Block.CitedArticle>()
            .Where(cited => cited.DateLine is not null).ToLookup(cited => cited.UrlLine, cited => cited.DateLine!);
        foreach (var cite in clipping.Cites)
        {
            if (cite.Date is not { } date)
                continue;
            var stated = dateLines[cite.Line].FirstOrDefault();
            var quote = stated?.Text ?? (cite.Url is { } url && UrlDate.TryRead(url, out _, out var inUrl) ? inUrl : cite.Title ?? cite.Name);
            yield return new(date, "latest-cited", stated?.Line ?? cite.Line, quote);
        }
    }

    private static IEnumerable<Witness<Edtf>> Told(Clipping clipping)
    {
        foreach (var sentence in clipping.Prose.Take(LeadParagraphs).SelectMany(Sentence.In).Where(sentence => sentence.IsComplete))
        {
            foreach (var date in StatedDates.In(sentence.Text))
                yield return new(date.Value, "first-dated-sentence", sentence.Passage.LineAt(sentence.Start + date.Start), sentence.Text[date.Start..date.End]);
        }
    }
}
