using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>
/// A day without a year that the text calls its own (8月6日にあたって, 今日8月6日): its year is that in which it first
/// comes round after the newest citation.
/// </summary>
internal static partial class DayOfWriting
{
    /// <summary>A text that cites nothing newer than this before its day leaves the year open.</summary>
    private const int LongestGapInDays = 180;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        var newest = clipping.Cites.Where(cite => cite.Date is { Last: not null }).Select(cite => cite.Date!.Value.Last!.Value).DefaultIfEmpty().Max();
        if (newest == default)
            yield break;
        foreach (var passage in clipping.Prose)
        {
            if (Form().Match(passage.Text) is { Success: true } match && DayAfter(newest, Number(match, "m"), Number(match, "d")) is { } day)
                yield return new(day, "day-of-writing", passage.LineAt(match.Index), match.Value);
        }
    }

    private static Edtf? DayAfter(DateOnly newest, int month, int day)
    {
        foreach (var year in (ReadOnlySpan<int>)[newest.Year, newest.Year + 1])
        {
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
                continue;
            var date = new DateOnly(year, month, day);
            if (date >= newest && date.DayNumber - newest.DayNumber <= LongestGapInDays)
                return Edtf.OfDay(date);
        }
        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:今日|きょう|本日)(?:は|、|の)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日|(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日(?:の今日|の本日|にあたって|にあたり|に当たって|に当たり|に際して|に寄せて)")]
    private static partial Regex Form();
}
