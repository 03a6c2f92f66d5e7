using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A day that a headline begins or ends with, as daily digests and newsletters do.</summary>
internal static partial class HeadlineDate
{
    private static readonly string[] DatedEnds = Vocabulary.Words("dated-title-end");

    private const string Edges = " \u3000【】[]()（）「」:：|｜/／-–—・,、#";

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        var text = headline.Text;
        foreach (var date in clipping.Days.In(text))
        {
            var isFirst = text.AsSpan(0, date.Start).Trim(Edges).IsEmpty
                && (StandsApart(text, date.End) || DateLabels.KindBeside(text, date, 0, text.Length) == "published");
            var isLast = text.AsSpan(date.End).Trim(Edges).IsEmpty && date.Start > 0 && Edges.Contains(text[date.Start - 1], StringComparison.Ordinal);
            var isIssue = Issue().IsMatch(text[date.End..]);
            if (isFirst || isLast || isIssue)
                yield return new(date.Value, "headline", headline.LineAt(date.Start), text[date.Start..date.End]);
        }
    }

    // 町の便り2024年5月1日第12号
    [GeneratedRegex("^[ \u3000]{0,4}第[0-9]{1,9}号$")]
    private static partial Regex Issue();

    // 2011年3月11日の地震 begins with the day of its event, 2024年5月1日町長会見 with its own.
    private static bool StandsApart(string text, int end) => end == text.Length || Edges.Contains(text[end], StringComparison.Ordinal)
        || Scripts.Of(text[end]) != Script.Hiragana && Vocabulary.EndsWithAny(text, DatedEnds);
}
