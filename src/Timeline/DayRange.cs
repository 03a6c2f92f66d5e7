using Briefing.Dates;

namespace Briefing.Timeline;

/// <summary>The days that a date can mean, as <see cref="DateOnly.DayNumber"/>, inclusive.</summary>
internal static class DayRange
{
    /// <summary>Open ends are the ends of the calendar; an approximate date reaches a little further on both sides.</summary>
    public static (int First, int Last) Of(Edtf date)
    {
        var first = date.First?.DayNumber ?? DateOnly.MinValue.DayNumber;
        var last = date.Last?.DayNumber ?? DateOnly.MaxValue.DayNumber;
        if (date.ToString().Contains('~', StringComparison.Ordinal))
        {
            var slack = (last - first) switch { < 28 => 2, < 100 => 31, _ => 366 };
            first = Math.Max(first - slack, DateOnly.MinValue.DayNumber);
            last = Math.Min(last + slack, DateOnly.MaxValue.DayNumber);
        }
        return (first, last);
    }
}
