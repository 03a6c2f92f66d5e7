namespace Briefing.Dates;

/// <summary>One date of an EDTF value: what stands on one side of a slash, or alone.</summary>
public readonly record struct EdtfDate
{
    // Eight bytes in all: a timeline holds very many.
    private const int MaskBits = 0b111, TenDaysShift = 3, TenDaysBits = 0b11 << TenDaysShift, Approximate = 1 << 5, Uncertain = 1 << 6, NegativeMask = 1 << 7;
    private readonly byte month;
    private readonly byte day;
    private readonly byte marks;

    /// <summary>The astronomical year (0 is 1 BC); masked digits count as zero, so 1970 for <c>197X</c>.</summary>
    public int Year { get; init; }

    /// <summary>How many of the year's last digits are unspecified: 1 for a decade, 2 for a century.</summary>
    public int MaskedYearDigits { get => marks & MaskBits; init => marks = (byte)((marks & ~MaskBits) | value); }

    /// <summary>1 to 12, a sub-year code from 21 to 41, or 0 where only the year is known.</summary>
    public int Month { get => month; init => month = (byte)value; }

    /// <summary>1 to 31, or 0 where it is not known.</summary>
    public int Day { get => day; init => day = (byte)value; }

    /// <summary>1, 2 or 3 for the first ten days of a month, the second, or the rest; 0 otherwise.</summary>
    public int TenDays { get => (marks & TenDaysBits) >> TenDaysShift; init => marks = (byte)((marks & ~TenDaysBits) | (value << TenDaysShift)); }

    /// <summary><c>~</c>: circa.</summary>
    public bool IsApproximate { get => (marks & Approximate) != 0; init => marks = Mark(Approximate, value); }

    /// <summary><c>?</c>: the source is in doubt.</summary>
    public bool IsUncertain { get => (marks & Uncertain) != 0; init => marks = Mark(Uncertain, value); }

    public bool IsSeason => Month >= 21;

    public EdtfPrecision Precision => Day > 0 ? EdtfPrecision.Day
        : TenDays > 0 ? EdtfPrecision.TenDays
        : IsSeason ? EdtfPrecision.Season
        : Month > 0 ? EdtfPrecision.Month
        : MaskedYearDigits switch
        {
            0 => EdtfPrecision.Year,
            1 => EdtfPrecision.Decade,
            2 => EdtfPrecision.Century,
            _ => EdtfPrecision.Millennium,
        };

    internal static EdtfDate OfYear(int year) => new() { Year = year };

    internal static EdtfDate OfMonth(int year, int month) => new() { Year = year, Month = month };

    internal static EdtfDate OfDay(int year, int month, int day) => new() { Year = year, Month = month, Day = day };

    internal static EdtfDate OfDay(long days)
    {
        var (year, month, day) = CivilCalendar.FromDays(days);
        return OfDay(year, month, day);
    }

    /// <summary>The first and the last day that the date can mean, in days since 1970-01-01.</summary>
    internal (long First, long Last) Bounds()
    {
        var (firstYear, lastYear) = Years();
        if (IsSeason)
            return SeasonBounds(firstYear, lastYear);
        var firstMonth = Month > 0 ? Month : 1;
        var lastMonth = Month > 0 ? Month : 12;
        var length = CivilCalendar.DaysInMonth(lastYear, lastMonth);
        var (firstDay, lastDay) = Day > 0 ? (Day, Day) : TenDays switch
        {
            1 => (1, 10),
            2 => (11, 20),
            3 => (21, length),
            _ => (1, length),
        };
        return (CivilCalendar.ToDays(firstYear, firstMonth, firstDay), CivilCalendar.ToDays(lastYear, lastMonth, lastDay));
    }

    private (int First, int Last) Years()
    {
        var span = MaskedYearDigits switch { 0 => 0, 1 => 9, 2 => 99, _ => 999 };
        return Year < 0 || IsNegativeMask ? (Year - span, Year) : (Year, Year + span);
    }

    /// <summary>Whether a masked year of zero was written with a minus sign (<c>-00XX</c>).</summary>
    internal bool IsNegativeMask { get => (marks & NegativeMask) != 0; init => marks = Mark(NegativeMask, value); }

    private byte Mark(int mark, bool isSet) => (byte)(isSet ? marks | mark : marks & ~mark);

    // Codes after ISO 8601-2, 4.8: the seasons of either hemisphere, quarters, four-month periods, halves.
    private (long First, long Last) SeasonBounds(int firstYear, int lastYear)
    {
        var (from, to) = Month switch
        {
            21 or 25 or 31 => (3, 5),
            22 or 26 or 32 => (6, 8),
            23 or 27 or 29 => (9, 11),
            24 or 28 or 30 => (12, 14),
            >= 33 and <= 36 => (((Month - 33) * 3) + 1, ((Month - 33) * 3) + 3),
            >= 37 and <= 39 => (((Month - 37) * 4) + 1, ((Month - 37) * 4) + 4),
            _ => (((Month - 40) * 6) + 1, ((Month - 40) * 6) + 6),
        };
        var (endYear, endMonth) = to > 12 ? (lastYear + 1, to - 12) : (lastYear, to);
        return (CivilCalendar.ToDays(firstYear, from, 1),
            CivilCalendar.ToDays(endYear, endMonth, CivilCalendar.DaysInMonth(endYear, endMonth)));
    }

    /// <summary>The date as EDTF writes it.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[32];
        return new(buffer[..Write(buffer)]);
    }

    internal int Write(Span<char> target)
    {
        var at = 0;
        var year = Math.Abs(Year);
        if (year > 9999)
            target[at++] = 'Y';
        if (Year < 0 || IsNegativeMask)
            target[at++] = '-';
        var digits = year > 9999 ? Digits(year) : 4;
        for (var (i, rest) = (digits - 1, year); i >= 0; i--, rest /= 10)
            target[at + i] = i >= digits - MaskedYearDigits ? 'X' : (char)('0' + (rest % 10));
        at += digits;
        if (Month > 0)
            at = WritePair(target, at, Month);
        if (Day > 0)
            at = WritePair(target, at, Day);
        if (TenDays > 0)
        {
            target[at++] = '-';
            target[at++] = (char)('0' + TenDays - 1);
            target[at++] = 'X';
        }
        if (IsApproximate || IsUncertain)
            target[at++] = IsApproximate && IsUncertain ? '%' : IsApproximate ? '~' : '?';
        return at;
    }

    private static int Digits(int value) => value == 0 ? 1 : (int)Math.Floor(Math.Log10(value)) + 1;

    private static int WritePair(Span<char> target, int at, int value)
    {
        target[at++] = '-';
        target[at++] = (char)('0' + (value / 10));
        target[at++] = (char)('0' + (value % 10));
        return at;
    }
}
