using System.Collections.Concurrent;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Pages that gather: topics, sources, documents, search.</summary>
internal sealed class ListViews(RenderContext context, DocumentViews documents, EventViews events, TimelineViews timelines)
{
    private const int TrendWidth = 96;
    private const int TrendHeight = 20;
    private const int MostTrendYears = 12;
    private const int MostNewest = 5;
    private const int MostUnknown = 100;
    private const int MostEvents = 200;
    private const int MostListedForSearch = 1000;

    private readonly ConcurrentDictionary<string, TopicSketch> sketches = new(StringComparer.Ordinal);

    private Strings T => context.T;

    /// <param name="page">1-based, as in all lists.</param>
    public DocumentsView Documents(int page)
    {
        var count = context.Site.Documents.Count;
        return new(
            Shell(SiteAddresses.Documents, page, Section.Documents, T["documents.title"]), T.Count("count.documents", count),
            documents.List(ListPages.Indexes(count, page), SiteAddresses.ListPage(SiteAddresses.Documents, page), ListPages.Pager(T, SiteAddresses.Documents, page, count)));
    }

    public TopicsView Topics() => new(
        context.Shell(SiteAddresses.Topics, Section.Topics, T["nav.topics"]), TopicList(SiteAddresses.Topics),
        context.Site.Documents.Any(document => document.Page.TopicsAreProposed));

    public IReadOnlyList<TopicView> TopicList(string from) => [.. context.Site.Topics.Select(topic => Topic(topic, from))];

    public TopicPageView Topic(SiteTopic topic, int page)
    {
        var address = SiteAddresses.ListPage(topic.Address, page);
        return new(
            Shell(topic.Address, page, Section.Topics, topic.Label), topic.Label,
            [
                new(T.Count("count.documents", topic.Documents.Count), "#documents"),
                .. Told(topic.Events, page),
            ],
            [.. topic.Related.Select(other => Topic(context.Topics[other.Id], address))],
            Timeline(topic.Events, address, page), Omitted(topic.Events, page),
            DocumentList(topic.Documents, topic.Address, page, topic.Documents.Count));
    }

    public SourcesView Sources()
    {
        int[] unknown =
        [
            .. context.Site.Documents.Where(document => document.Page.Source is not { IsStated: true }).Select(document => document.Index),
        ];
        return new(
            context.Shell(SiteAddresses.Sources, Section.Sources, T["nav.sources"]), [.. context.Site.Sources.Select(SourceItem)],
            unknown.Length == 0 ? null : T["source.notStatedNote"],
            [.. unknown.Take(MostUnknown).Select(index => context.DocumentLink(SiteAddresses.Sources, index))]);
    }

    private SourceItemView SourceItem(SiteSource source) => new(
        new(source.Name, SitePaths.Href(SiteAddresses.Sources, source.Address)), SourceSummary(source),
        [.. source.Published.Take(MostNewest).Select(index => context.DocumentLink(SiteAddresses.Sources, index))],
        Articles(source.Articles.Take(MostNewest), source, SiteAddresses.Sources));

    public SourcePageView Source(SiteSource source, int page)
    {
        var told = page > 1 ? [] : ToldBy(source);
        var address = SiteAddresses.ListPage(source.Address, page);
        var longest = Math.Max(source.Published.Count, source.Articles.Count);
        return new(
            Shell(source.Address, page, Section.Sources, source.Name), source.Name, DocumentViews.WebAddress(source.Url),
            [
                .. source.Published.Count == 0 ? [] : new[] { new LinkView(T.Count("count.published", source.Published.Count), "#documents") },
                .. source.Articles.Count == 0 ? [] : new[] { new LinkView(T.Count("count.cited", source.Articles.Count), "#articles") },
                .. Told(told, page),
            ],
            DocumentList(source.Published, source.Address, page, longest),
            Articles(source.Articles.Page(page), source, address), Timeline(told, address, page), Omitted(told, page));
    }

    /// <summary>The indexes of the events that a publisher's documents tell, oldest first.</summary>
    public IReadOnlyList<int> ToldBy(SiteSource source)
    {
        var told = new SortedSet<int>();
        foreach (var document in source.Published)
        {
            foreach (var telling in context.Site.Tellings[document])
                told.Add(telling.Event);
        }
        return [.. told];
    }

    public string SourceSummary(SiteSource source)
    {
        string?[] counts =
        [
            source.Published.Count == 0 ? null : T.Count("count.published", source.Published.Count),
            source.Articles.Count == 0 ? null : T.Count("count.cited", source.Articles.Count),
        ];
        return string.Join(T["list.separator"], counts.OfType<string>());
    }

    // The timeline stands on a list's first page only.
    private LinkView[] Told(IReadOnlyList<int> events, int page) =>
        events.Count == 0 || page > 1 ? [] : [new(T.Count("count.events", events.Count), "#timeline")];

    private IReadOnlyList<ArticleView> Articles(IEnumerable<CitedArticle> articles, SiteSource source, string from) =>
        [.. articles.Select(article => Article(article, source, from))];

    /// <summary>A cited article under the name of its outlet.</summary>
    public ArticleView Article(CitedArticle article, SiteSource source, string from)
    {
        string[] urls = [.. article.Urls.Where(url => DocumentViews.WebAddress(url) is not null)];
        return new(
            article.Title ?? (urls.Length == 0 ? T["source.untitled"] : null), article.Title is not null, null, urls,
            article.Date is { } date ? context.Dates.View(date) : null,
            article.OtherDates.Count == 0
                ? null
                : T.Format("source.otherDates", string.Join(T["list.separator"], article.OtherDates.Select(context.Dates.Text))),
            [.. article.CitedBy.Take(MostNewest).Select(index => context.DocumentLink(from, index))])
        {
            Language = article.TitledBy is { } document ? context.Foreign(context.Site.Documents[document].Language) : null,
        };
    }

    /// <summary>What is too long to list here has pages of its own, to which this one leads.</summary>
    public SearchView Search() => new(
        context.Shell(SiteAddresses.Search, Section.Search, T["nav.search"]) with { Scripts = ["assets/search.js", SearchIndex.Manifest] },
        context.TopicLinks(SiteAddresses.Search, [.. context.Site.Topics.Select(topic => topic.Id)]),
        context.Site.Documents.Count > MostListedForSearch
            ? []
            : [.. context.Site.Documents.Select(document => context.DocumentLink(SiteAddresses.Search, document.Index))],
        context.Site.Events.Count > MostListedForSearch ? [] : [.. context.Site.Events.Select(e => events.Brief(e, SiteAddresses.Search))]);

    private Shell Shell(string list, int page, Section section, string title) => context.Shell(
        SiteAddresses.ListPage(list, page), section,
        page == 1 ? title : T.Format("pager.title", title, page), parent: page == 1 ? null : new(title, list));

    private DocumentListView DocumentList(IReadOnlyList<int> indexes, string list, int page, int longest) => documents.List(
        indexes.Page(page), SiteAddresses.ListPage(list, page), ListPages.Pager(T, list, page, longest));

    // The first page of a list has the timeline; a long one begins with what is newest.
    private TimelineView Timeline(IReadOnlyList<int> indexes, string address, int page) => timelines.Build(
        page > 1 ? [] : Shown(indexes), newestFirst: indexes.Count > MostEvents, null,
        e => events.Brief(e, address));

    /// <summary>Those of a list's events that its first page shows.</summary>
    public static IEnumerable<int> Shown(IReadOnlyList<int> events) => events.Skip(Math.Max(0, events.Count - MostEvents));

    private string? Omitted(IReadOnlyList<int> indexes, int page) =>
        page > 1 || indexes.Count <= MostEvents ? null : T.Format("timeline.omitted", MostEvents);

    public string Summary(int documentCount, int eventCount) => string.Join(
        T["list.separator"], [T.Count("count.documents", documentCount), T.Count("count.events", eventCount)]);

    private TopicView Topic(SiteTopic topic, string from)
    {
        var sketch = SketchOf(topic.Id);
        return new(new(topic.Label, SitePaths.Href(from, topic.Address)), sketch.Summary, sketch.Newest, sketch.Trend);
    }

    /// <summary>What every list of topics says of one.</summary>
    public TopicSketch SketchOf(string topic) => sketches.GetOrAdd(topic, id => Sketch(context.Topics[id]));

    private TopicSketch Sketch(SiteTopic topic)
    {
        var newest = topic.Documents.Select(index => context.Site.Documents[index]).FirstOrDefault(document => document.Page.Date is not null);
        return new(
            Summary(topic.Documents.Count, topic.Events.Count),
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

/// <summary>A topic in a few words.</summary>
/// <param name="Summary">How many documents and events it has.</param>
/// <param name="Newest">When its newest document was published; null where none has a date.</param>
/// <param name="Trend">Its events by year; null where they lie in one.</param>
internal sealed record TopicSketch(string Summary, string? Newest, TrendView? Trend);
