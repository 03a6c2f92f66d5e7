using System.Collections.Concurrent;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Text;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Every page and data file of the site: made, handed over, and forgotten.</summary>
/// <param name="context">The site.</param>
/// <param name="bodies">The documents' texts.</param>
/// <param name="add">Takes the files, from any thread; their bytes are good for the time of the call.</param>
/// <param name="progress">Learns how many are made.</param>
/// <param name="digests">What decides the bytes of pages; null to make all.</param>
/// <param name="memory">Spares pages that would come out as they stand.</param>
internal sealed class SitePages(
    RenderContext context, DocumentBodies bodies, Action<OutputFile> add, Progress progress, SiteDigests? digests = null, BuildMemory? memory = null) : IDisposable
{
    private readonly ThreadLocal<ComponentWriter> writers = new(() => new(), trackAllValues: true);

    private SiteModel Site => context.Site;

    public void Dispose()
    {
        foreach (var writer in writers.Values)
            writer.Dispose();
        writers.Dispose();
    }

    /// <summary>The documents' own pages.</summary>
    /// <returns>By document: what the pages about it need of its text.</returns>
    public DocumentPassages[] RenderDocuments(List<Diagnostic> diagnostics)
    {
        var passages = new DocumentPassages[Site.Documents.Count];
        var notes = new IReadOnlyList<string>[passages.Length];
        var related = new RelatedDocuments(Site);
        // A document's page tells of no passages but its own, so that no text needs to wait for the others.
        var documents = new DocumentViews(context, new(context, passages));
        progress.Begin("making documents", passages.Length);
        Parallel.For(0, passages.Length, i =>
        {
            Render(i);
            progress.Step();
        });
        for (var i = 0; i < passages.Length; i++)
            DocumentBodies.Report(Site.Documents[i].Page, passages[i], notes[i], diagnostics);
        return passages;

        void Render(int i)
        {
            var document = Site.Documents[i];
            var akin = related.Of(document);
            var key = digests is null ? null : PageDigests.Document(digests, document, akin);
            if (key is not null && memory!.Keep(document.Address, key) is { } known)
            {
                (passages[i], notes[i]) = (new(known.Anchors, bodies.Passages(document, known.Notes)), known.Notes);
                return;
            }
            var found = new List<string>();
            var body = bodies.Render(document, found);
            (passages[i], notes[i]) = (new(body.Anchors, body.Passages), found);
            add(new(document.Address, Html<DocumentPage, DocumentView>(documents.Page(document, body, akin))));
            if (key is not null)
                memory!.Add(document.Address, new(key, body.Anchors, found));
        }
    }

    /// <summary>All else: lists, timelines, feeds and data.</summary>
    /// <returns>How many HTML pages there are.</returns>
    public int RenderLists(DocumentPassages[] passages)
    {
        var events = new EventViews(context, passages);
        var documents = new DocumentViews(context, events);
        var timelines = new TimelineViews(context, events);
        var lists = new ListViews(context, documents, events, timelines);
        var front = new FrontViews(context, documents, events, timelines, lists);
        var feeds = new Feeds(context);
        var keys = digests is null ? null : new PageDigests(digests, lists);

        List<PlannedFile> jobs =
        [
            new(SiteAddresses.Front, () => Html<FrontPage, FrontView>(front.Front())),
            new(SiteAddresses.Topics, () => Html<TopicsPage, TopicsView>(lists.Topics())),
            new(SiteAddresses.Sources, () => Html<SourcesPage, SourcesView>(lists.Sources())),
            new(SiteAddresses.NotFound, () => Html<NotFoundPage, NotFoundView>(NotFound())),
        ];
        if (Has(SitePart.Print))
            jobs.Add(new(SiteAddresses.Print, () => Html<PrintPage, PrintView>(front.Print(PrintedBodies()))));
        if (Has(SitePart.Search))
            jobs.Add(new(SiteAddresses.Search, () => Html<SearchPage, SearchView>(lists.Search())));
        if (Has(SitePart.Data))
            jobs.AddRange([new(SiteAddresses.PagesJson, () => DataFiles.Pages(Site)), .. DataFiles.Timeline(context, events)]);
        if (Has(SitePart.Feeds))
            jobs.AddRange([new("feed.xml", feeds.DocumentsAtom), new("events.xml", feeds.EventsAtom), new("feed.json", feeds.DocumentsJson), new("events.json", feeds.EventsJson)]);
        foreach (var part in Site.Layout.Parts)
        {
            jobs.Add(new(part.Address, () => Html<TimelinePage, TimelinePageView>(timelines.Page(part, newestFirst: false)), () => keys!.Timeline(part, newestFirst: false)));
            jobs.Add(new(TimelineLayout.NewestFirst(part.Address), () => Html<TimelinePage, TimelinePageView>(timelines.Page(part, newestFirst: true)), () => keys!.Timeline(part, newestFirst: true)));
        }
        if (Site.Layout.IsSplit)
        {
            jobs.Add(new(SiteAddresses.Timeline, () => Html<TimelinePage, TimelinePageView>(timelines.Overview(newestFirst: false))));
            jobs.Add(new(SiteAddresses.TimelineNewest, () => Html<TimelinePage, TimelinePageView>(timelines.Overview(newestFirst: true))));
        }
        AddList(SiteAddresses.Documents, Site.Documents.Count, page => Html<DocumentsPage, DocumentsView>(lists.Documents(page)), page => keys!.Documents(page));
        foreach (var topic in Site.Topics)
            AddList(topic.Address, topic.Documents.Count, page => Html<TopicPage, TopicPageView>(lists.Topic(topic, page)), page => keys!.Topic(topic, page));
        foreach (var source in Site.Sources)
        {
            AddList(source.Address, Math.Max(source.Published.Count, source.Articles.Count),
                page => Html<SourcePage, SourcePageView>(lists.Source(source, page)), page => keys!.Source(source, page));
        }
        progress.Begin("making lists", jobs.Count);
        Parallel.ForEach(Partitioner.Create(jobs, loadBalance: true), job =>
        {
            Make(job, keys is null ? null : job.Digest?.Invoke());
            progress.Step();
        });
        var paths = jobs.Select(job => job.Path).ToList();
        if (context.Url is not null)
            add(new("sitemap.xml", feeds.Sitemap(Listed(paths.Concat(Site.Documents.Select(document => document.Address))))));
        return paths.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

        void AddList(string address, int count, Func<int, ReadOnlyMemory<byte>> render, Func<int, string> digest)
        {
            for (var page = 1; page <= ListPages.CountOf(count); page++)
            {
                var number = page;
                jobs.Add(new(SiteAddresses.ListPage(address, number), () => render(number), () => digest(number)));
            }
        }
    }

    private void Make(PlannedFile file, string? key)
    {
        if (key is not null && memory!.Keep(file.Path, key) is not null)
            return;
        add(new(file.Path, file.Render()));
        if (key is not null)
            memory!.Add(file.Path, new(key, [], []));
    }

    private bool Has(SitePart part) => !Site.Configuration.Site.LeaveOut.Contains(part);

    private ReadOnlyMemory<byte> Html<TPage, TView>(TView view)
        where TPage : ThemePage<TView>, new()
        where TView : class =>
        writers.Value!.Write<TPage, TView>(view);

    private static IEnumerable<string> Listed(IEnumerable<string> paths) => paths
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal)
            && path is not (SiteAddresses.NotFound or SiteAddresses.TimelineNewest or SiteAddresses.Print or SiteAddresses.Search))
        .Order(StringComparer.Ordinal);

    private RenderedBody[]? PrintedBodies() => Site.Documents.Count > FrontViews.MostPrinted
        ? null
        : [.. Site.Documents.Select((document, i) => bodies.RenderForPrint(document, FrontViews.PrintAnchor(i)))];

    // The server shows this page at any depth: only an absolute address, where it is known, leads to the style from there.
    private NotFoundView NotFound()
    {
        var shell = context.Shell(SiteAddresses.NotFound, Section.None, context.T["notFound.title"]);
        return new(context.Url is { } url ? shell with { Root = url, Canonical = null } : shell with { Canonical = null }, context.Url);
    }
}
