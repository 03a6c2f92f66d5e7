using Briefing.Dates.Tagging;

namespace Briefing.Dates.Resolving;

/// <summary>Counting on a calendar; days are counted from <see cref="CivilCalendar"/>'s first.</summary>
internal static class CalendarMath
{
    /// <summary>The largest multiple of a size that is not above a value.</summary>
    public static int FloorTo(int value, int size) => (int)Math.Floor(value / (double)size) * size;

    /// <summary>The month with a number that counts all months from January of the year 0 on.</summary>
    public static EdtfDate MonthAt(int index) => EdtfDate.OfMonth((int)Math.Floor(index / 12.0), ((index % 12) + 12) % 12 + 1);

    /// <summary>The Monday of a day's week.</summary>
    public static long Monday(long day) => day - CivilCalendar.Weekday(day) + 1;

    /// <summary>The day so many units away; the last of a shorter month where there is no such day.</summary>
    public static long Add(long day, DateUnit unit, int count)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return day + count;
            case DateUnit.Week:
                return day + (7L * count);
            case DateUnit.BusinessDay:
                return AddBusinessDays(day, count);
            default:
                var months = unit switch { DateUnit.Month => 1, DateUnit.Quarter => 3, DateUnit.HalfYear => 6, DateUnit.Decade => 120, DateUnit.Century => 1200, _ => 12 };
                var (year, month, dayOfMonth) = CivilCalendar.FromDays(day);
                var at = MonthAt((year * 12) + month - 1 + (months * count));
                return CivilCalendar.ToDays(at.Year, at.Month, Math.Min(dayOfMonth, CivilCalendar.DaysInMonth(at.Year, at.Month)));
        }
    }

    public static long AddBusinessDays(long day, int count)
    {
        for (var left = Math.Abs(Math.Clamp(count, -4000, 4000)); left > 0;)
        {
            day += Math.Sign(count);
            if (CivilCalendar.Weekday(day) <= 5)
                left--;
        }
        return day;
    }

    /// <summary>The weekday that is the first, second … of a range, or the last, last but one … where the index is negative; null where there is none.</summary>
    /// <param name="weekday">Monday is 1.</param>
    public static long? NthWeekday(long first, long last, int index, int weekday)
    {
        var day = index > 0
            ? first + ((weekday - CivilCalendar.Weekday(first) + 7) % 7) + (7L * (index - 1))
            : last - ((CivilCalendar.Weekday(last) - weekday + 7) % 7) + (7L * (index + 1));
        return day < first || day > last ? null : day;
    }
}
