using Briefing.Dates.Tagging;

namespace Briefing.Dates.Resolving;

/// <summary>Parts of a unit (R10, R11).</summary>
internal static class Parts
{
    public static Resolution Of(Resolution whole, DatePart part)
    {
        if (!whole.IsInterval)
        {
            var date = whole.Start;
            return date.Precision switch
            {
                EdtfPrecision.Day => whole,
                EdtfPrecision.Month => OfMonth(date, part, whole.Rule),
                EdtfPrecision.Year => OfYear(date.Year, part, whole.Rule),
                EdtfPrecision.Decade => OfYears(date.Year, 10, part, whole.Rule),
                EdtfPrecision.Century or EdtfPrecision.Millennium => OfYears(whole.Start.Year < 0 || whole.Start.IsNegativeMask ? whole.Start.Year - 99 : whole.Start.Year, 100, part, whole.Rule),
                _ => OfMonths(whole, part),
            };
        }
        return whole.Start.Precision switch
        {
            EdtfPrecision.Year => OfYears(whole.Start.Year, whole.End.Year - whole.Start.Year + 1, part, whole.Rule),
            EdtfPrecision.Day => OfDays(whole, part),
            _ => OfMonths(whole, part),
        };
    }

    private static Resolution OfMonth(EdtfDate month, DatePart part, string rule)
    {
        var last = CivilCalendar.DaysInMonth(month.Year, month.Month);
        return part switch
        {
            DatePart.End => Resolution.Of(month with { Day = last, IsApproximate = true }, rule),
            DatePart.FirstHalf => Resolution.Between(month with { Day = 1 }, month with { Day = 15 }, rule),
            DatePart.SecondHalf => Resolution.Between(month with { Day = 16 }, month with { Day = last }, rule),
            _ => Resolution.Of(month with { TenDays = part switch { DatePart.Middle => 2, DatePart.Late => 3, _ => 1 }, IsApproximate = true }, rule),
        };
    }

    private static Resolution OfYear(int year, DatePart part, string rule) => part switch
    {
        DatePart.Beginning => Resolution.Of(EdtfDate.OfMonth(year, 1) with { IsApproximate = true }, rule),
        DatePart.End => Resolution.Of(EdtfDate.OfMonth(year, 12) with { IsApproximate = true }, rule),
        DatePart.FirstHalf => Months(year, 1, 6, false, rule),
        DatePart.SecondHalf => Months(year, 7, 12, false, rule),
        DatePart.Early => Months(year, 1, 4, true, rule),
        DatePart.Late => Months(year, 9, 12, true, rule),
        _ => Months(year, 5, 8, true, rule),
    };

    private static Resolution Months(int year, int first, int last, bool isApproximate, string rule) => Resolution.Between(
        EdtfDate.OfMonth(year, first) with { IsApproximate = isApproximate }, EdtfDate.OfMonth(year, last) with { IsApproximate = isApproximate }, rule);

    /// <summary>Halves and quarters of decades and centuries, in years.</summary>
    private static Resolution OfYears(int first, int count, DatePart part, string rule)
    {
        var (from, length) = part switch
        {
            DatePart.FirstHalf or DatePart.Early => (0, count / 2),
            DatePart.SecondHalf or DatePart.Late => (count / 2, count - (count / 2)),
            DatePart.Beginning => (0, Math.Max(1, count / 10)),
            DatePart.End => (count - Math.Max(1, count / 10), Math.Max(1, count / 10)),
            _ => (count * 4 / 10, Math.Max(1, count * 2 / 10)),
        };
        var isApproximate = part is DatePart.Beginning or DatePart.End or DatePart.Middle;
        return Resolution.Between(
            EdtfDate.OfYear(first + from) with { IsApproximate = isApproximate },
            EdtfDate.OfYear(first + from + length - 1) with { IsApproximate = isApproximate }, rule);
    }

    private static Resolution OfMonths(Resolution whole, DatePart part)
    {
        var (firstDay, lastDay) = whole.Bounds();
        var first = CivilCalendar.FromDays(firstDay);
        var last = CivilCalendar.FromDays(lastDay);
        var from = (first.Year * 12) + first.Month - 1;
        var count = (last.Year * 12) + last.Month - from;
        var (start, length) = part switch
        {
            DatePart.Beginning => (0, 1),
            DatePart.End => (count - 1, 1),
            DatePart.FirstHalf => (0, count / 2),
            DatePart.SecondHalf => (count / 2, count - (count / 2)),
            DatePart.Early => (0, Math.Max(1, count / 3)),
            DatePart.Late => (count - Math.Max(1, count / 3), Math.Max(1, count / 3)),
            _ => (count / 3, Math.Max(1, count / 3)),
        };
        var isApproximate = part is not (DatePart.FirstHalf or DatePart.SecondHalf);
        return Resolution.Between(
            CalendarMath.MonthAt(from + start) with { IsApproximate = isApproximate },
            CalendarMath.MonthAt(from + start + Math.Max(length, 1) - 1) with { IsApproximate = isApproximate }, whole.Rule);
    }

    private static Resolution OfDays(Resolution whole, DatePart part)
    {
        var (first, last) = whole.Bounds();
        var count = last - first + 1;
        var (from, to) = part switch
        {
            DatePart.FirstHalf or DatePart.Early or DatePart.Beginning => (first, first + (count / 2) - 1),
            DatePart.SecondHalf or DatePart.Late or DatePart.End => (first + (count / 2), last),
            _ => (first + (count / 3), last - (count / 3)),
        };
        return Resolution.Between(EdtfDate.OfDay(from), EdtfDate.OfDay(to), whole.Rule);
    }
}
