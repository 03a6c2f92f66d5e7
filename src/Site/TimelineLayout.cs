using System.Globalization;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>
/// Which page of the timeline holds what: one for all, or, where that would be too long to read, one for each year.
/// </summary>
public sealed class TimelineLayout
{
    /// <summary>The most events and publications that one page holds together.</summary>
    public const int LongestPage = 500;

    private readonly string[] homes;

    public TimelineLayout(IReadOnlyList<SiteEvent> events, IReadOnlyList<Coverage> coverage)
    {
        IsSplit = events.Count + coverage.Count > LongestPage;
        homes = [.. events.Select(e => IsSplit ? AddressOf(KeyOf(e.Event.Date)) : SiteAddresses.Timeline)];
        Parts = IsSplit ? Split(events, coverage) : [new(SiteAddresses.Timeline, null, [.. events.Select(e => e.Index)], coverage)];
    }

    public bool IsSplit { get; }

    /// <summary>The pages, oldest first.</summary>
    public IReadOnlyList<TimelinePart> Parts { get; }

    /// <summary>The page on which an event has its place.</summary>
    /// <param name="index">Of the event in the site.</param>
    public string HomeOf(int index) => homes[index];

    /// <summary>The same page with the newest first.</summary>
    public static string NewestFirst(string address) => address[..^".html".Length] + "-newest.html";

    private static TimelinePart[] Split(IReadOnlyList<SiteEvent> events, IReadOnlyList<Coverage> coverage)
    {
        var eventsByYear = events.ToLookup(e => KeyOf(e.Event.Date), e => e.Index);
        var coverageByYear = coverage.Where(entry => entry.Date is not null).ToLookup(entry => KeyOf(entry.Date!.Value));
        return
        [
            .. eventsByYear.Select(group => group.Key).Union(coverageByYear.Select(group => group.Key)).Order()
                .Select(year => new TimelinePart(AddressOf(year), year, [.. eventsByYear[year]], [.. coverageByYear[year]])),
        ];
    }

    // Decades and centuries stand with the last of their years.
    private static int KeyOf(Dates.Edtf date) => EventOrder.PlaceOf(date).Year;

    private static string AddressOf(int year) => year == int.MaxValue
        ? "timeline/undated.html"
        : $"timeline/{year.ToString(CultureInfo.InvariantCulture)}.html";
}

/// <summary>A page of the timeline.</summary>
/// <param name="Address">Its file below the output folder.</param>
/// <param name="Year">Null where the page holds all.</param>
/// <param name="Events">Their indexes, oldest first.</param>
/// <param name="Coverage">What was published, oldest first.</param>
public sealed record TimelinePart(string Address, int? Year, IReadOnlyList<int> Events, IReadOnlyList<Coverage> Coverage);
