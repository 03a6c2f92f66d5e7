using System.Globalization;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>Timelines by year and month.</summary>
internal sealed class TimelineViews(RenderContext context, EventViews events)
{
    private const int LongestChart = 36;
    private const int MostShown = 100;

    private Strings T => context.T;

    /// <param name="indexes">Of the site's events, oldest first.</param>
    /// <param name="newestFirst">Turns years and months round; what belongs to no month stays last in its year.</param>
    /// <param name="prefix">Put before the ids of years; null for no ids.</param>
    /// <param name="view">How each event is shown.</param>
    public TimelineView Build(
        IEnumerable<int> indexes, bool newestFirst, string? prefix, Func<SiteEvent, EventView> view)
    {
        var years = Group(indexes.Select(index => context.Site.Events[index])).ToList();
        if (newestFirst)
            years.Reverse();
        return new([.. years.Select(year => Year(year, newestFirst, prefix, view))]);
    }

    /// <summary>A page of the timeline.</summary>
    public TimelinePageView Page(TimelinePart part, bool newestFirst)
    {
        var address = newestFirst ? TimelineLayout.NewestFirst(part.Address) : part.Address;
        var title = part.Year is { } year ? T.Format("timeline.titleYear", YearTitle(year)) : T["timeline.title"];
        return new(
            Shell(part.Address, address, title), title, T.Count("count.events", part.Events.Count), OtherOrder(part.Address, address, newestFirst),
            Chart(address, part, newestFirst), Build(part.Events, newestFirst, "", e => events.Full(e, address, isHome: true)),
            Coverage(part.Coverage, address, newestFirst), Exports(address));
    }

    /// <summary>Where the timeline is split: its years, and the newest or oldest of its events.</summary>
    public TimelinePageView Overview(bool newestFirst)
    {
        var address = newestFirst ? SiteAddresses.TimelineNewest : SiteAddresses.Timeline;
        var shown = newestFirst ? Newest(MostShown) : Enumerable.Range(0, Math.Min(MostShown, context.Site.Events.Count));
        return new(
            Shell(SiteAddresses.Timeline, address, T["timeline.title"]), T["timeline.title"],
            T.Count("count.events", context.Site.Events.Count), OtherOrder(SiteAddresses.Timeline, address, newestFirst),
            Chart(address, null, newestFirst), Build(shown, newestFirst, null, e => events.Brief(e, address)), [], Exports(address));
    }

    /// <summary>The indexes of the newest events, oldest of them first.</summary>
    public IEnumerable<int> Newest(int count) =>
        Enumerable.Range(Math.Max(0, context.Site.Events.Count - count), Math.Min(count, context.Site.Events.Count));

    // Both orders are one page to search engines.
    private Shell Shell(string canonical, string address, string title) =>
        context.Shell(address, Section.Timeline, title) with { Canonical = context.AbsoluteUrl(canonical) };

    private LinkView OtherOrder(string oldest, string address, bool newestFirst) => newestFirst
        ? new(T["timeline.oldestFirst"], SitePaths.Href(address, oldest))
        : new(T["timeline.newestFirst"], SitePaths.Href(address, TimelineLayout.NewestFirst(oldest)));

    private IReadOnlyList<LinkView> Exports(string address) => context.Site.Configuration.Site.LeaveOut.Contains(SitePart.Data) ? [] :
    [
        new("JSON", SitePaths.Href(address, SiteAddresses.TimelineJson)),
        new("TimelineJS", SitePaths.Href(address, SiteAddresses.TimelineJs)),
        new("iCalendar", SitePaths.Href(address, SiteAddresses.Calendar)),
        new("CSV", SitePaths.Href(address, SiteAddresses.Csv)),
    ];

    private string YearTitle(int year) => year == int.MaxValue ? T["timeline.undated"] : context.Dates.Year(year);

    private static IEnumerable<YearGroup> Group(IEnumerable<SiteEvent> events)
    {
        YearGroup? year = null;
        foreach (var e in events)
        {
            var place = EventOrder.PlaceOf(e.Event.Date);
            if (year is null || year.Place.Year != place.Year || year.Place.IsAge != place.IsAge
                || (place.IsAge && year.Events[0].Event.Date != e.Event.Date))
            {
                if (year is not null)
                    yield return year;
                year = new(place, []);
            }
            year.Events.Add(e);
        }
        if (year is not null)
            yield return year;
    }

    private TimelineYearView Year(YearGroup year, bool newestFirst, string? prefix, Func<SiteEvent, EventView> view)
    {
        var months = year.Events.GroupBy(e => EventOrder.PlaceOf(e.Event.Date).Month).ToList();
        if (newestFirst && months.Count > 1)
        {
            months = [.. months.Where(month => month.Key > 0).Reverse(), .. months.Where(month => month.Key <= 0)];
        }
        return new(
            prefix is null ? null : prefix + IdOf(year), TitleOf(year), T.Count("count.eventsShort", year.Events.Count),
            [
                .. months.Select(month => new TimelineMonthView(
                    month.Key > 0 ? context.Dates.MonthName(month.Key) : months.Count > 1 ? T["timeline.yearOnly"] : null,
                    [.. (newestFirst ? NewestFirst(month) : month).Select(view)])),
            ]);
    }

    // The days newest first, then what is known to the month only.
    private static IEnumerable<SiteEvent> NewestFirst(IEnumerable<SiteEvent> month)
    {
        var byFineness = month.ToLookup(e => EventOrder.PlaceOf(e.Event.Date).Day < 99);
        return byFineness[true].Reverse().Concat(byFineness[false].Reverse());
    }

    private string TitleOf(YearGroup year) =>
        year.Place.IsAge ? context.Dates.Text(year.Events[0].Event.Date)
        : year.Place.Year == int.MaxValue ? T["timeline.undated"]
        : context.Dates.Year(year.Place.Year);

    private static string IdOf(YearGroup year) => year.Place.IsAge
        ? "y-" + Slug.Of(year.Events[0].Event.Date.ToString())
        : "y-" + year.Place.Year.ToString(CultureInfo.InvariantCulture);

    private ChartView? Chart(string address, TimelinePart? here, bool newestFirst)
    {
        var layout = context.Site.Layout;
        var bars = layout.IsSplit
            ? layout.Parts.Where(part => part.Year < int.MaxValue).Select(part => (
                Year: part.Year!.Value, part.Events.Count,
                Href: part.Address == here?.Address ? "#main" : SitePaths.Href(address, newestFirst ? TimelineLayout.NewestFirst(part.Address) : part.Address)))
            : Group(context.Site.Events).Where(year => year.Place is { IsAge: false, Year: < int.MaxValue })
                .Select(year => (year.Place.Year, year.Events.Count, Href: "#" + IdOf(year)));
        return Chart([.. bars]);
    }

    private ChartView? Chart(IReadOnlyList<(int Year, int Count, string Href)> years)
    {
        if (years.Count < 2)
            return null;
        var most = years.Max(year => year.Count);
        var showsGaps = years[^1].Year - years[0].Year < LongestChart;
        var bars = new List<ChartBarView>();
        for (var i = 0; i < years.Count; i++)
        {
            if (i > 0)
                AddGap(bars, years[i - 1].Year + 1, years[i].Year - 1, showsGaps);
            bars.Add(new(
                years[i].Year.ToString(CultureInfo.InvariantCulture), years[i].Href, T.Count("count.eventsShort", years[i].Count),
                years[i].Count == 0 ? 0 : Math.Max(2, years[i].Count * 40 / most)));
        }
        return new(T["timeline.chart"], bars);
    }

    private static void AddGap(List<ChartBarView> bars, int from, int to, bool showsEach)
    {
        if (!showsEach && to >= from)
            bars.Add(new("…", null, "", 0));
        for (var year = from; showsEach && year <= to; year++)
            bars.Add(new(year.ToString(CultureInfo.InvariantCulture), null, "", 0));
    }

    // A cited article once, however many documents cite it.
    private IReadOnlyList<CoverageView> Coverage(IReadOnlyList<Coverage> coverage, string address, bool newestFirst)
    {
        var views = coverage.Where(entry => entry.Date is not null)
            .DistinctBy(entry => entry.Cite is { } cite ? ("cite", cite.Id) : ("page", entry.Page.Path))
            .Select(entry => CoverageView(entry, address));
        return newestFirst ? [.. views.Reverse()] : [.. views];
    }

    private CoverageView CoverageView(Coverage entry, string address)
    {
        var document = events.DocumentOf(entry.Page);
        return entry.Cite is not { } cite
            ? new(context.DateOf(document)!, context.DocumentLink(address, document.Index),
                entry.Page.Source is { IsStated: true } source ? source.Name : null, T["timeline.published"])
            : new(context.Dates.View(entry.Date!.Value),
                new(cite.Title ?? cite.Url ?? T["source.untitled"], SitePaths.Href(address, document.Address, "cites"), cite.Title is null ? null : context.Foreign(document.Language)),
                cite.Name, T["timeline.cited"]);
    }

    private sealed record YearGroup(Place Place, List<SiteEvent> Events);
}
