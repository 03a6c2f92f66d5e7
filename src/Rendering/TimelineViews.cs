using System.Collections.Concurrent;
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

    // By the address of the part.
    private readonly ConcurrentDictionary<string, Lazy<CoverageView[]>> coverage = new(StringComparer.Ordinal);

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
        var title = part switch
        {
            { Year: { } year, Month: { } month } => T.Format("timeline.titleYear", context.Dates.Month(year, month)),
            { Year: { } year } => T.Format("timeline.titleYear", YearTitle(year)),
            _ => T["timeline.title"],
        };
        var count = part is { Year: { } whole, Month: null } ? context.Site.Layout.EventsOf(whole) : part.Events.Count;
        EventView View(SiteEvent e) => events.Full(e, address, isHome: true);
        return new(
            Shell(part.Address, address, title), title, T.Count("count.events", count), OtherOrder(part.Address, address, newestFirst),
            Charts(address, part, newestFirst),
            part.Year is { } own ? OfYear(part.Events, own, newestFirst, View) : Build(part.Events, newestFirst, "", View),
            Coverage(part, address, newestFirst), Exports(address));
    }

    /// <summary>Where the timeline is split: its years, and the newest or oldest of its events.</summary>
    public TimelinePageView Overview(bool newestFirst)
    {
        var address = newestFirst ? SiteAddresses.TimelineNewest : SiteAddresses.Timeline;
        var shown = newestFirst ? Newest(MostShown) : Enumerable.Range(0, Math.Min(MostShown, context.Site.Events.Count));
        return new(
            Shell(SiteAddresses.Timeline, address, T["timeline.title"]), T["timeline.title"],
            T.Count("count.events", context.Site.Events.Count), OtherOrder(SiteAddresses.Timeline, address, newestFirst),
            Charts(address, null, newestFirst), Build(shown, newestFirst, null, e => events.Brief(e, address)), [], Exports(address));
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

    /// <summary>On a page of one year its months stand where else the years do; decades that end in it keep their own heading.</summary>
    private TimelineView OfYear(IEnumerable<int> indexes, int own, bool newestFirst, Func<SiteEvent, EventView> view)
    {
        var years = Group(indexes.Select(index => context.Site.Events[index])).ToList();
        if (newestFirst)
            years.Reverse();
        return new([.. years.SelectMany(year => year.Place.IsAge || year.Place.Year != own ? [Year(year, newestFirst, "", view)] : MonthsOf(year))]);

        IEnumerable<TimelineYearView> MonthsOf(YearGroup year)
        {
            var months = Months(year, newestFirst);
            return months.Select(month => new TimelineYearView(
                null, months.Count > 1 || month.Month == 0 ? TitleOf(month.Month) : null, T.Count("count.eventsShort", month.Events.Count), [new(null, [.. month.Events.Select(view)])]));
        }
    }

    private string TitleOf(int month) => month > 0 ? context.Dates.MonthName(month) : T["timeline.yearOnly"];

    private static List<(int Month, List<SiteEvent> Events)> Months(YearGroup year, bool newestFirst)
    {
        var months = year.Events.GroupBy(e => EventOrder.PlaceOf(e.Event.Date).Month)
            .Select(month => (month.Key, Events: newestFirst ? NewestFirst(month).ToList() : [.. month])).ToList();
        return newestFirst ? [.. months.Where(month => month.Key > 0).Reverse(), .. months.Where(month => month.Key <= 0)] : months;
    }

    private TimelineYearView Year(YearGroup year, bool newestFirst, string? prefix, Func<SiteEvent, EventView> view)
    {
        var months = Months(year, newestFirst);
        return new(
            prefix is null ? null : prefix + IdOf(year), TitleOf(year), T.Count("count.eventsShort", year.Events.Count),
            [
                .. months.Select(month => new TimelineMonthView(
                    month.Month > 0 || months.Count > 1 ? TitleOf(month.Month) : null, [.. month.Events.Select(view)])),
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

    /// <summary>The years, and on the pages of a year that is split its months.</summary>
    private IReadOnlyList<ChartView> Charts(string address, TimelinePart? here, bool newestFirst)
    {
        var layout = context.Site.Layout;
        var years = !layout.IsSplit
            ? Group(context.Site.Events).Where(year => year.Place is { IsAge: false, Year: < int.MaxValue })
                .Select(year => (year.Place.Year, year.Events.Count, Href: "#" + IdOf(year)))
            : layout.Parts.Where(part => part is { Year: < int.MaxValue, Month: null }).Select(part => (part.Year!.Value, layout.EventsOf(part.Year.Value), Href(part)));
        var months = layout.Parts.Where(part => part.Year is not null && part.Year == here?.Year && part.Month is not null)
            .Select(part => (part.Month!.Value, part.Events.Count, Href(part)));
        return
        [
            .. Chart(T["timeline.chart"], [.. years], year => year.ToString(CultureInfo.InvariantCulture)),
            .. Chart(here?.Year is { } own ? T.Format("timeline.chartMonths", YearTitle(own)) : "", [.. months], context.Dates.MonthName),
        ];

        string Href(TimelinePart part) => part.Address == here?.Address
            ? "#main" : SitePaths.Href(address, newestFirst ? TimelineLayout.NewestFirst(part.Address) : part.Address);
    }

    /// <summary>Nothing for fewer than two units.</summary>
    private IEnumerable<ChartView> Chart(string label, IReadOnlyList<(int Unit, int Count, string Href)> units, Func<int, string> text)
    {
        if (units.Count < 2)
            yield break;
        var most = units.Max(unit => unit.Count);
        var showsGaps = units[^1].Unit - units[0].Unit < LongestChart;
        var bars = new List<ChartBarView>();
        for (var i = 0; i < units.Count; i++)
        {
            if (i > 0)
                AddGap(bars, units[i - 1].Unit + 1, units[i].Unit - 1, showsGaps, text);
            bars.Add(new(
                text(units[i].Unit), units[i].Href, T.Count("count.eventsShort", units[i].Count),
                units[i].Count == 0 ? 0 : Math.Max(2, units[i].Count * 40 / most)));
        }
        yield return new(label, bars);
    }

    private static void AddGap(List<ChartBarView> bars, int from, int to, bool showsEach, Func<int, string> text)
    {
        if (!showsEach && to >= from)
            bars.Add(new("…", null, "", 0));
        for (var unit = from; showsEach && unit <= to; unit++)
            bars.Add(new(text(unit), null, "", 0));
    }

    // Both orders show the same rows.
    private CoverageView[] Coverage(TimelinePart part, string address, bool newestFirst)
    {
        var views = coverage.GetOrAdd(part.Address, _ => new(() => Coverage(part.Coverage, address))).Value;
        return newestFirst ? [.. views.Reverse()] : views;
    }

    // A cited article once, however many documents cite it.
    private CoverageView[] Coverage(IReadOnlyList<Coverage> entries, string address)
    {
        var views = new List<CoverageView>(entries.Count);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Date is not null && (entry.Cite is not { } cite || shown.Add(cite.Id)))
                views.Add(CoverageView(entry, address));
        }
        return [.. views];
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
