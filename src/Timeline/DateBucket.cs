namespace Briefing.Timeline;

/// <summary>The unit of time that a date means.</summary>
internal enum DateUnit
{
    Day,
    Month,
    Year,
    Decade,
}

/// <summary>A day, month, year or decade.</summary>
/// <param name="Unit">Which of them.</param>
/// <param name="Number">Counted from the beginning of the calendar.</param>
internal readonly record struct DateBucket(DateUnit Unit, int Number)
{
    /// <summary>The unit of a stretch of days.</summary>
    public static DateUnit UnitOf(long days) => days switch
    {
        < 10 => DateUnit.Day,
        < 100 => DateUnit.Month,
        < 1100 => DateUnit.Year,
        _ => DateUnit.Decade,
    };

    /// <summary>The unit of time that holds a <see cref="DateOnly.DayNumber"/>.</summary>
    public static DateBucket Of(DateUnit unit, int day)
    {
        if (unit == DateUnit.Day)
            return new(unit, day);
        var date = DateOnly.FromDayNumber(day);
        return new(unit, unit switch
        {
            DateUnit.Month => (date.Year * 12) + date.Month,
            DateUnit.Year => date.Year,
            // Open ranges reach to the ends of the calendar; beyond three centuries either way they all meet.
            _ => Math.Clamp(date.Year / 10, 170, 230),
        });
    }
}
