using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Dates in somebody's words.</summary>
internal static class QuotedSentence
{
    /// <summary>The sentence within the quotation marks that hold a date; null where none do or they hold only a name.</summary>
    public static TextSpan? Of(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var open = sentence.Text.LastIndexOf('「', span.Start);
        var close = open < 0 ? -1 : sentence.Text.IndexOf('」', open);
        if (open < 0 || close < span.End || close - span.End < 4)
            return null;
        foreach (var part in SentenceSplitter.Split(sentence.Text[(open + 1)..close]))
        {
            if (span.Start >= open + 1 + part.Start && span.Start < open + 1 + part.End)
                return new(open + 1 + part.Start, open + 1 + part.End);
        }
        return null;
    }
}
