using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>
/// The day in an English dateline, <c>VANCOUVER, Jan 17 —</c>. Where it has no year, the nearest day that the document states in full gives it.
/// </summary>
internal static partial class DatelineDate
{
    private const int LongestGapInDays = 60;

    // A caption may stand above.
    private const int OpeningParagraphs = 3;

    /// <summary>A dateline with its year: <c>July 23, 2023 (KHARTOUM) –</c>.</summary>
    public static IEnumerable<Witness<Edtf>> InFull(Clipping clipping)
    {
        foreach (var passage in clipping.Prose.Take(OpeningParagraphs))
        {
            if ((FullForm().Match(passage.Text) is { Success: true } full ? full : PaperForm().Match(passage.Text)) is { Success: true } match && clipping.Days.In(match.Groups["day"].Value) is [var date, ..])
                yield return new(date.Value, "byline", passage.Line, match.Value);
        }
    }

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Prose.Take(OpeningParagraphs).FirstOrDefault(passage => Form().IsMatch(passage.Text)) is not { } first)
            yield break;
        var match = Form().Match(first.Text);
        var words = match.Groups["day"].Value;
        var known = clipping.Passages.SelectMany(passage => clipping.Days.In(passage.Text))
            .Where(date => date.Value.First is not null).Select(date => date.Value.First!.Value).ToList();
        foreach (var year in known.Select(day => day.Year).Distinct().Order())
        {
            foreach (var date in clipping.Days.In($"{words}, {year}").Take(1))
            {
                if (known.Exists(day => Math.Abs(day.DayNumber - date.Value.First!.Value.DayNumber) <= LongestGapInDays))
                    yield return new(date.Value, "byline", first.Line, match.Value);
            }
        }
    }

    // 【2024年5月1日(水)2面】 before the text: the paper's day.
    [GeneratedRegex("^【(?<day>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)[^】。、]{0,12}】")]
    private static partial Regex PaperForm();

    [GeneratedRegex(@"^(?<day>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4}) ?[(\[][A-Z][A-Z .,'/-]{2,40}[)\]] ?[—–-]", RegexOptions.CultureInvariant)]
    private static partial Regex FullForm();

    [GeneratedRegex(@"^[A-Z][A-Z .'/-]{2,40},? (?<day>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2})(?: \([^)]{2,20}\))? ?[—–-]", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
