using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Pages that gather: topics, sources, documents, search.</summary>
internal sealed class ListViews(RenderContext context, DocumentViews documents, EventViews events, TimelineViews timelines)
{
    private const int TrendWidth = 96;
    private const int TrendHeight = 20;
    private const int MostTrendYears = 12;

    private Strings T => context.T;

    public DocumentsView Documents() => new(
        context.Shell(SiteAddresses.Documents, Section.Documents, T["documents.title"]),
        T.Count("count.documents", context.Site.Documents.Count),
        documents.List(Enumerable.Range(0, context.Site.Documents.Count), SiteAddresses.Documents));

    public TopicsView Topics() => new(
        context.Shell(SiteAddresses.Topics, Section.Topics, T["nav.topics"]), TopicList(SiteAddresses.Topics));

    public IReadOnlyList<TopicView> TopicList(string from) => [.. context.Site.Topics.Select(topic => Topic(topic, from))];

    public TopicPageView Topic(SiteTopic topic) => new(
        context.Shell(topic.Address, Section.Topics, topic.Label), topic.Label, Summary(topic.Documents.Count, topic.Events.Count),
        [.. topic.Related.Select(other => Topic(context.Topics[other.Id], topic.Address))],
        timelines.Build(topic.Events, newestFirst: false, null, e => events.Brief(e, topic.Address)),
        documents.List(topic.Documents, topic.Address));

    public SourcesView Sources()
    {
        int[] unknown =
        [
            .. context.Site.Documents.Where(document => document.Page.Source is not { IsStated: true }).Select(document => document.Index),
        ];
        return new(
            context.Shell(SiteAddresses.Sources, Section.Sources, T["nav.sources"]),
            [
                .. context.Site.Sources.Select(source => new SourceItemView(
                    new(source.Name, SitePaths.Href(SiteAddresses.Sources, source.Address)), DocumentViews.WebAddress(source.Url),
                    T.Count("count.published", source.Published.Count), T.Count("count.cited", source.Articles.Count))),
            ],
            unknown.Length == 0 ? null : T["source.notStatedNote"],
            [.. unknown.Select(index => context.DocumentLink(SiteAddresses.Sources, index))]);
    }

    public SourcePageView Source(SiteSource source)
    {
        int[] told =
        [
            .. source.Published.SelectMany(index => context.Site.Tellings[index]).Select(telling => telling.Event).Distinct().Order(),
        ];
        return new(
            context.Shell(source.Address, Section.Sources, source.Name), source.Name, DocumentViews.WebAddress(source.Url),
            SourceSummary(source), documents.List(source.Published, source.Address), Articles(source, source.Address),
            timelines.Build(told, newestFirst: false, null, e => events.Brief(e, source.Address)));
    }

    public string SourceSummary(SiteSource source) => string.Join(
        T["list.separator"], [T.Count("count.published", source.Published.Count), T.Count("count.cited", source.Articles.Count)]);

    public IReadOnlyList<ArticleView> Articles(SiteSource source, string from) =>
    [
        .. source.Articles.Select(article =>
        {
            string[] urls = [.. article.Urls.Where(url => DocumentViews.WebAddress(url) is not null)];
            return new ArticleView(
                documents.Title(article.Title, urls.FirstOrDefault(), source.Name), null, urls,
                article.Date is { } date ? context.Dates.View(date) : null,
                article.OtherDates.Count == 0
                    ? null
                    : T.Format("source.otherDates", string.Join(T["list.separator"], article.OtherDates.Select(context.Dates.Text))),
                [.. article.CitedBy.Select(index => context.DocumentLink(from, index))]);
        }),
    ];

    public SearchView Search() => new(
        context.Shell(SiteAddresses.Search, Section.Search, T["nav.search"]),
        [.. context.Site.Documents.Select(document => context.DocumentLink(SiteAddresses.Search, document.Index))],
        context.TopicLinks(SiteAddresses.Search, context.Site.Topics.Select(topic => topic.Id)),
        [.. context.Site.Events.Select(e => events.Brief(e, SiteAddresses.Search))]);

    public string Summary(int documentCount, int eventCount) => string.Join(
        T["list.separator"], [T.Count("count.documents", documentCount), T.Count("count.events", eventCount)]);

    private TopicView Topic(SiteTopic topic, string from)
    {
        var newest = topic.Documents.Select(index => context.Site.Documents[index].Page).FirstOrDefault(page => page.Date is not null);
        return new(
            new(topic.Label, SitePaths.Href(from, topic.Address)), Summary(topic.Documents.Count, topic.Events.Count),
            newest is null ? null : T.Format("count.newest", context.DateOf(newest)!.Text), Trend(topic));
    }

    private TrendView? Trend(SiteTopic topic)
    {
        var years = topic.Events
            .Select(index => EventOrder.PlaceOf(context.Site.Events[index].Event.Date))
            .Where(place => place is { IsAge: false, Year: < int.MaxValue })
            .CountBy(place => place.Year)
            .ToDictionary();
        if (years.Count < 2)
            return null;
        var last = years.Keys.Max();
        var first = Math.Max(years.Keys.Min(), last - MostTrendYears + 1);
        var most = years.Values.Max();
        var step = TrendWidth / MostTrendYears;
        return new(
            T.Format("topics.trend", string.Join(T["list.separator"], years.Where(year => year.Key >= first).OrderBy(year => year.Key)
                .Select(year => T.Format("topics.trendBar", context.Dates.Year(year.Key), year.Value)))),
            TrendWidth, TrendHeight,
            [
                .. Enumerable.Range(first, last - first + 1).Where(years.ContainsKey).Select(year =>
                {
                    var height = Math.Max(2, years[year] * TrendHeight / most);
                    return new BarView((year - first) * step, TrendHeight - height, step - 2, height);
                }),
            ]);
    }
}
