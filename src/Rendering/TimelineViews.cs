using System.Globalization;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Timelines by year and month.</summary>
internal sealed class TimelineViews(RenderContext context, EventViews events)
{
    private const int LongestChart = 36;

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

    public TimelinePageView Page(bool newestFirst)
    {
        var address = newestFirst ? SiteAddresses.TimelineNewest : SiteAddresses.Timeline;
        var all = Enumerable.Range(0, context.Site.Events.Count);
        var other = newestFirst
            ? new LinkView(T["timeline.oldestFirst"], SiteAddresses.Timeline)
            : new LinkView(T["timeline.newestFirst"], SiteAddresses.TimelineNewest);
        var shell = context.Shell(address, Section.Timeline, T["timeline.title"]);
        return new(
            newestFirst ? shell with { Canonical = context.AbsoluteUrl(SiteAddresses.Timeline) } : shell,
            T.Count("count.events", context.Site.Events.Count), other, Chart(),
            Build(all, newestFirst, "", e => events.Full(e, address, isHome: true)),
            Coverage(address), [new("JSON", "data/timeline.json")]);
    }

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
                    [.. (newestFirst ? Newest(month) : month).Select(view)])),
            ]);
    }

    // The days newest first, then what is known to the month only.
    private static IEnumerable<SiteEvent> Newest(IEnumerable<SiteEvent> month)
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

    private ChartView? Chart()
    {
        var years = Group(context.Site.Events).Where(year => year.Place is { IsAge: false, Year: < int.MaxValue }).ToList();
        if (years.Count < 2)
            return null;
        var most = years.Max(year => year.Events.Count);
        var bars = new List<ChartBarView>();
        var showsGaps = years[^1].Place.Year - years[0].Place.Year < LongestChart;
        foreach (var year in years)
        {
            if (bars.Count > 0)
                AddGap(bars, years[years.IndexOf(year) - 1].Place.Year + 1, year.Place.Year - 1, showsGaps);
            bars.Add(new(
                year.Place.Year.ToString(CultureInfo.InvariantCulture), "#" + IdOf(year),
                T.Count("count.eventsShort", year.Events.Count), Math.Max(2, year.Events.Count * 40 / most)));
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

    private IReadOnlyList<CoverageView> Coverage(string address)
    {
        var documents = context.Site.Documents
            .Where(document => document.Page.Date is not null)
            .Select(document => (
                Date: document.Page.Date!.Value,
                View: new CoverageView(
                    context.DateOf(document.Page)!, context.DocumentLink(address, document.Index),
                    document.Page.Source is { IsStated: true } source ? source.Name : null, T["timeline.published"])));
        var articles = context.Site.Sources
            .SelectMany(source => source.Articles.Select(article => (Source: source, Article: article)))
            .Where(entry => entry.Article.Date is not null)
            .Select(entry => (
                Date: entry.Article.Date!.Value,
                View: new CoverageView(
                    context.Dates.View(entry.Article.Date!.Value),
                    new(entry.Article.Title ?? context.Site.Documents[entry.Article.CitedBy[0]].Title,
                        SitePaths.Href(address, context.Site.Documents[entry.Article.CitedBy[0]].Address, "cites")),
                    entry.Source.Name, T["timeline.cited"])));
        return [.. documents.Concat(articles).OrderByDescending(entry => entry.Date).Select(entry => entry.View)];
    }

    private sealed record YearGroup(Place Place, List<SiteEvent> Events);
}
