using Briefing.Dates;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>Where a date stands on a timeline.</summary>
public static class EventOrder
{
    /// <summary>
    /// The unit under which a date is listed: a month where its beginning is known to the month, else a year, else
    /// the decades or centuries that it names.
    /// </summary>
    public static Place PlaceOf(Edtf date)
    {
        if ((date.Start ?? date.End) is not { } part)
            return new(int.MaxValue, 0, 0);
        if (part.MaskedYearDigits > 0 || IsDecades(date))
            return new((date.Last ?? date.First)!.Value.Year, -1, 0);
        var month = part.Month is > 0 and <= 12 ? part.Month : 0;
        // Days come before the month's coarse dates, months before the year's.
        return new(part.Year, month, month > 0 && part.Day > 0 ? part.Day : 99);
    }

    /// <summary>Whether an interval of years begins and ends with decades: 1970/1989.</summary>
    public static bool IsDecades(Edtf date) =>
        date is { IsInterval: true, Start: { Precision: EdtfPrecision.Year } start, End: { Precision: EdtfPrecision.Year } end }
        && start.Year % 10 == 0 && end.Year % 10 == 9;

    /// <summary>Oldest first; coarse dates after the fine ones of their unit; then by extent and id.</summary>
    public static int Compare(TimelineEvent left, TimelineEvent right)
    {
        var order = PlaceOf(left.Date).CompareTo(PlaceOf(right.Date));
        if (order == 0)
            order = Nullable.Compare(left.Date.First, right.Date.First);
        if (order == 0)
            order = Nullable.Compare(left.Date.Last, right.Date.Last);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}

/// <summary>The unit of a timeline under which a date stands.</summary>
/// <param name="Year">The year, or the last year of decades and centuries.</param>
/// <param name="Month">1 to 12; 0 for what belongs to the year as a whole; -1 for decades and centuries.</param>
/// <param name="Day">The day of the month; 99 where only the unit is known.</param>
public readonly record struct Place(int Year, int Month, int Day) : IComparable<Place>
{
    public bool IsAge => Month < 0;

    public int CompareTo(Place other)
    {
        var order = Year.CompareTo(other.Year);
        if (order == 0)
            order = Rank(Month).CompareTo(Rank(other.Month));
        return order != 0 ? order : Day.CompareTo(other.Day);
    }

    // January to December, then the year as a whole, then what is longer than a year.
    private static int Rank(int month) => month switch { > 0 => month, 0 => 13, _ => 14 };

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
