using System.Globalization;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>
/// Which page of the timeline holds what: one for all, or, where that would be too long to read, one for each year, and
/// for each month of a year that would be too long itself.
/// </summary>
public sealed class TimelineLayout
{
    /// <summary>The most events and publications that one page holds together.</summary>
    public const int LongestPage = 500;

    /// <summary>The most events that the page of a year holds.</summary>
    public const int LongestYear = 200;

    private readonly string[] homes;
    private readonly Dictionary<int, int> eventsOfYears;

    public TimelineLayout(IReadOnlyList<SiteEvent> events, IReadOnlyList<Coverage> coverage)
    {
        IsSplit = events.Count + coverage.Count > LongestPage;
        eventsOfYears = events.CountBy(e => EventOrder.PlaceOf(e.Event.Date).Year).ToDictionary();
        homes = [.. events.Select(e => IsSplit ? AddressOf(UnitOf(e.Event.Date)) : SiteAddresses.Timeline)];
        Parts = IsSplit ? Split(events, coverage) : [new(SiteAddresses.Timeline, null, null, [.. events.Select(e => e.Index)], coverage)];
    }

    public bool IsSplit { get; }

    /// <summary>The pages, oldest first; a year's before those of its months.</summary>
    public IReadOnlyList<TimelinePart> Parts { get; }

    /// <summary>The page on which an event has its place.</summary>
    /// <param name="index">Of the event in the site.</param>
    public string HomeOf(int index) => homes[index];

    /// <summary>How many events a year has, on all its pages.</summary>
    public int EventsOf(int year) => eventsOfYears.GetValueOrDefault(year);

    /// <summary>The same page with the newest first.</summary>
    public static string NewestFirst(string address) => address[..^".html".Length] + "-newest.html";

    private TimelinePart[] Split(IReadOnlyList<SiteEvent> events, IReadOnlyList<Coverage> coverage)
    {
        var units = new Dictionary<long, Unit>();
        foreach (var e in events)
            Of(UnitOf(e.Event.Date)).Events.Add(e.Index);
        foreach (var entry in coverage)
        {
            if (entry.Date is { } date)
                Of(UnitOf(date)).Coverage.Add(entry);
        }
        // The page of a year links those of its months, and so is there even where it holds nothing else.
        foreach (var unit in units.Values.ToArray())
            Of((unit.Year, 0));
        Unit[] ordered = [.. units.Values];
        Array.Sort(ordered, (left, right) => left.Year == right.Year ? left.Month.CompareTo(right.Month) : left.Year.CompareTo(right.Year));
        return [.. ordered.Select(unit => unit.ToPart())];

        Unit Of((int Year, int Month) unit)
        {
            var key = ((long)unit.Year << 4) + unit.Month;
            if (!units.TryGetValue(key, out var held))
                units[key] = held = new(unit.Year, unit.Month);
            return held;
        }
    }

    // Decades and centuries stand with the last of their years; a month counts for itself only in a year that is too long.
    private (int Year, int Month) UnitOf(Dates.Edtf date)
    {
        var place = EventOrder.PlaceOf(date);
        return (place.Year, EventsOf(place.Year) > LongestYear ? Math.Max(place.Month, 0) : 0);
    }

    private sealed class Unit(int year, int month)
    {
        public int Year => year;

        public int Month => month;

        public List<int> Events { get; } = [];

        public List<Coverage> Coverage { get; } = [];

        public TimelinePart ToPart() => new(AddressOf((year, month)), year, month > 0 ? month : null, Events, Coverage);
    }

    private static string AddressOf((int Year, int Month) unit) => unit switch
    {
        { Year: int.MaxValue } => "timeline/undated.html",
        { Month: 0 } => string.Create(CultureInfo.InvariantCulture, $"timeline/{unit.Year}.html"),
        _ => string.Create(CultureInfo.InvariantCulture, $"timeline/{unit.Year}-{unit.Month:00}.html"),
    };
}

/// <summary>A page of the timeline.</summary>
/// <param name="Address">Its file below the output folder.</param>
/// <param name="Year">Null where the page holds all.</param>
/// <param name="Month">1 to 12; null where the page is not one of a month.</param>
/// <param name="Events">Their indexes, oldest first.</param>
/// <param name="Coverage">What was published, oldest first.</param>
public sealed record TimelinePart(string Address, int? Year, int? Month, IReadOnlyList<int> Events, IReadOnlyList<Coverage> Coverage);
