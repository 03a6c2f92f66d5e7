namespace Briefing.Dates;

/// <summary>How finely an EDTF value names its date, finest first.</summary>
public enum EdtfPrecision
{
    Day,

    /// <summary>The first, second or last third of a month: <c>2025-10-2X</c>.</summary>
    TenDays,

    Month,

    /// <summary>A season, quarter, four-month period or half: codes 21 to 41 in the place of the month.</summary>
    Season,

    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>From one date to another, or open on one side.</summary>
    Interval,
}
