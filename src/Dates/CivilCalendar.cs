namespace Briefing.Dates;

/// <summary>The proleptic Gregorian calendar for any astronomical year (0 is 1 BC), counted in days since 1970-01-01.</summary>
/// <remarks>After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".</remarks>
internal static class CivilCalendar
{
    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <remarks>Months count from 1.</remarks>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    public static long ToDays(int year, int month, int day)
    {
        long y = month <= 2 ? year - 1L : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    public static (int Year, int Month, int Day) FromDays(long days)
    {
        var z = days + 719468;
        var era = (z >= 0 ? z : z - 146096) / 146097;
        var dayOfEra = z - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return ((int)(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(long days) => (int)((((days + 3) % 7) + 7) % 7) + 1;

    /// <summary>The day as <see cref="DateOnly"/>; days outside its years become its first or last day.</summary>
    public static DateOnly ToDateOnly(long days)
    {
        var number = days + 719162;
        return number <= 0 ? DateOnly.MinValue
            : number > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue
            : DateOnly.FromDayNumber((int)number);
    }

    public static long ToDays(DateOnly date) => date.DayNumber - 719162L;
}
