using System.Globalization;

namespace Briefing.Dates.Resolving;

/// <summary>The day of a holiday in a year, by the rule of its table.</summary>
internal static class Holidays
{
    /// <param name="rule"><c>MM</c>, <c>MM-DD</c>, <c>MM-DD/MM-DD</c>, <c>MM-wN-D</c>, <c>easter+N</c>, <c>spring-equinox</c>, <c>autumn-equinox</c>.</param>
    /// <param name="year">A Gregorian year.</param>
    /// <param name="why">The rule's name in the result.</param>
    public static Resolution? InYear(string rule, int year, string why)
    {
        var slash = rule.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Day(rule[..slash], year) is { } from && Day(rule[(slash + 1)..], year) is { } to
                ? Resolution.Between(EdtfDate.OfDay(from), EdtfDate.OfDay(to), why) : null;
        }
        if (rule.Length == 2)
            return Resolution.Of(EdtfDate.OfMonth(year, Number(rule)), why);
        return Day(rule, year) is { } day ? Resolution.Of(EdtfDate.OfDay(day), why) : null;
    }

    private static long? Day(string rule, int year)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return year >= 1583 ? Easter(year) + Number(rule[6..]) : null;
        if (rule.EndsWith("-equinox", StringComparison.Ordinal))
            return Equinox(year, isSpring: rule[0] == 's');
        if (rule.Length == 5)
            return CivilCalendar.ToDays(year, Number(rule[..2]), Number(rule[3..]));
        if (rule.Length < 6 || rule[3] != 'w')
            return null;
        var month = Number(rule[..2]);
        var first = CivilCalendar.ToDays(year, month, 1);
        return CalendarMath.NthWeekday(first, first + CivilCalendar.DaysInMonth(year, month) - 1, Number(rule[4..^2]), Number(rule[^1..]));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Western Easter; the "anonymous Gregorian algorithm" (Meeus, Astronomical Algorithms, ch. 8).</summary>
    private static long Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        var day = (h + l - (7 * m) + (33 * month) + 19) % 32;
        return CivilCalendar.ToDays(year, month, day);
    }

    /// <summary>The days of 春分 and 秋分 in Japan, after the linear formula of the National Astronomical Observatory's almanacs (1980–2099).</summary>
    private static long? Equinox(int year, bool isSpring)
    {
        if (year is < 1980 or > 2099)
            return null;
        var day = (int)((isSpring ? 20.8431 : 23.2488) + (0.242194 * (year - 1980))) - ((year - 1980) / 4);
        return CivilCalendar.ToDays(year, isSpring ? 3 : 9, day);
    }
}
