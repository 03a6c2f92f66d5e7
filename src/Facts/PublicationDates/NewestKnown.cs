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
            var quote = stated?.Text ?? (cite.Url is { } url && UrlDate.TryRead(url, out _, out var inUrl) ? inUrl : cite.Title ?? WordsOf(date, cite.Line, clipping));
            yield return new(date, "latest-cited", stated?.Line ?? cite.Line, quote);
        }
    }

    // The citation's name may be written otherwise in the text.
    private static string? WordsOf(Edtf date, int line, Clipping clipping)
    {
        foreach (var passage in clipping.Prose)
        {
            if (passage.Line > line)
                break;
            if (clipping.Days.In(passage.Text).FirstOrDefault(day => day.Value == date && passage.LineAt(day.Start) == line) is { } found)
                return passage.Text[found.Start..found.End];
        }
        return null;
    }

    /// <summary>Days stated in full by sentences that tell what happened; none where the lead has none.</summary>
    private static IEnumerable<Witness<Edtf>> Told(Clipping clipping)
    {
        var prose = clipping.Prose.ToList();
        // Most clippings have no day in their lead, and need no second look.
        if (!prose.Take(LeadParagraphs).Any(passage => clipping.Days.In(passage.Text).Count > 0))
            yield break;
        var told = DateResolver.Resolve([.. prose.Select(passage => new DateSegment(passage.Text))], null).Mentions
            .Where(mention => mention is { Stated: true, Value: { Precision: EdtfPrecision.Day, IsApproximate: false }, IsFuture: false, IsBackground: false, IsQuoted: false })
            .GroupBy(mention => mention.Segment)
            .SelectMany(mentions => InSentences(prose[mentions.Key], mentions)).ToList();
        if (!told.Exists(mention => mention.Segment < LeadParagraphs))
            yield break;
        foreach (var mention in told)
        {
            yield return new(mention.Value!.Value, mention.Segment < LeadParagraphs ? "first-dated-sentence" : "latest-told",
                prose[mention.Segment].LineAt(mention.Start), mention.Text);
        }
    }

    /// <summary>Those of a passage's dates that stand in a whole sentence.</summary>
    private static IEnumerable<DateMention> InSentences(Passage passage, IEnumerable<DateMention> mentions)
    {
        Sentence[] sentences = [.. Sentence.In(passage)];
        int[] starts = [.. sentences.Select(sentence => sentence.Start)];
        return mentions.Where(mention =>
        {
            var at = Array.BinarySearch(starts, mention.Start);
            at = at < 0 ? ~at - 1 : at;
            return at >= 0 && sentences[at].IsComplete && mention.End < sentences[at].Start + sentences[at].Length;
        });
    }
}
