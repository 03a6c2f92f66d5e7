using System.Text.RegularExpressions;
using Briefing.Dates;
using Briefing.Facts.Sources;

namespace Briefing.Facts.PublicationDates;

/// <summary>
/// The month, the day and the weekday beside an hour, as portals put them, <c>11/5(水) 7:18配信</c>: the year is the one of the
/// page's copyright line, or the one before it, in which the day falls on that weekday.
/// </summary>
internal static partial class WeekdayStamp
{
    private const int LongestLine = 40;
    private const int MaxLinesAway = 12;
    private const string Weekdays = "日月火水木金土";

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        List<int>? years = null;
        foreach (var passage in clipping.Marginalia)
        {
            if (passage.Line <= headline.Line || passage.Line - headline.Line > MaxLinesAway || passage.Text.Length > LongestLine || Form().Match(passage.Text) is not { Success: true } match)
                continue;
            if (Day(years ??= Years(clipping), match) is { } day)
                yield return new(Edtf.OfDay(day), "byline", passage.LineAt(match.Index), passage.Text);
        }
    }

    // A page's copyright line is as old as the page or younger, and a page seldom outlives the turn of two years unchanged.
    private static DateOnly? Day(List<int> years, Match match)
    {
        var (month, day) = (int.Parse(match.Groups["month"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups["day"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        var weekday = Weekdays.IndexOf(match.Groups["weekday"].Value[0], StringComparison.Ordinal);
        foreach (var year in years)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && (int)new DateOnly(year, month, day).DayOfWeek == weekday)
                return new(year, month, day);
        }
        return null;
    }

    private static List<int> Years(Clipping clipping)
    {
        var years = clipping.Document.Furniture.Select(item => item.Passage.Text).Where(CopyrightLine.IsMarked)
            .SelectMany(text => Year().Matches(text).Select(year => int.Parse(year.ValueSpan, System.Globalization.CultureInfo.InvariantCulture))).Distinct().OrderDescending().ToList();
        return [.. years, .. years.Take(1).Select(year => year - 1).Where(year => year > 1 && !years.Contains(year))];
    }

    [GeneratedRegex(@"^(?:配信|公開|更新|掲載)?[: ：]?(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2}) ?[(（](?<weekday>[月火水木金土日])[)）] ?[0-9]{1,2}:[0-9]{2} ?(?:配信|公開|掲載)?$")]
    private static partial Regex Form();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
