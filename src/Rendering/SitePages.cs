using Briefing.Site;
using Briefing.Theme;
using Microsoft.AspNetCore.Components;

namespace Briefing.Rendering;

/// <summary>Every page and data file of the site, as bytes.</summary>
internal sealed class SitePages(RenderContext context, DocumentBodies bodies, RenderedBody[] rendered)
{
    private SiteModel Site => context.Site;

    public List<OutputFile> Render()
    {
        using var host = new ComponentHost();
        var events = new EventViews(context, [.. rendered.Select(body => body.Anchors)]);
        var documents = new DocumentViews(context, events);
        var timelines = new TimelineViews(context, events);
        var lists = new ListViews(context, documents, events, timelines);
        var front = new FrontViews(context, documents, events, timelines, lists);
        var feeds = new Feeds(context);

        List<(string Path, Func<ReadOnlyMemory<byte>> Render)> jobs =
        [
            (SiteAddresses.Timeline, () => Html<TimelinePage>(timelines.Page(newestFirst: false))),
            (SiteAddresses.TimelineNewest, () => Html<TimelinePage>(timelines.Page(newestFirst: true))),
            (SiteAddresses.Print, () => Html<PrintPage>(front.Print(PrintedBodies()))),
            (SiteAddresses.Front, () => Html<FrontPage>(front.Front())),
            (SiteAddresses.Documents, () => Html<DocumentsPage>(lists.Documents())),
            (SiteAddresses.Topics, () => Html<TopicsPage>(lists.Topics())),
            (SiteAddresses.Sources, () => Html<SourcesPage>(lists.Sources())),
            (SiteAddresses.Search, () => Html<SearchPage>(lists.Search())),
            (SiteAddresses.NotFound, () => Html<NotFoundPage>(NotFound())),
            ("data/pages.json", () => DataFiles.Pages(Site)),
            ("data/timeline.json", () => DataFiles.Timeline(Site, events)),
            ("feed.xml", feeds.DocumentsAtom),
            ("events.xml", feeds.EventsAtom),
            ("feed.json", feeds.DocumentsJson),
        ];
        foreach (var topic in Site.Topics)
            jobs.Add((topic.Address, () => Html<TopicPage>(lists.Topic(topic))));
        foreach (var source in Site.Sources)
            jobs.Add((source.Address, () => Html<SourcePage>(lists.Source(source))));
        foreach (var document in Site.Documents)
            jobs.Add((document.Address, () => Html<DocumentPage>(documents.Page(document, rendered[document.Index]))));
        var files = new OutputFile[jobs.Count];
        Parallel.For(0, jobs.Count, i => files[i] = new(jobs[i].Path, jobs[i].Render()));
        return context.Url is null
            ? [.. files]
            : [.. files, new("sitemap.xml", feeds.Sitemap(Listed(jobs.Select(job => job.Path))))];

        ReadOnlyMemory<byte> Html<TComponent>(object view) where TComponent : IComponent => host.Render<TComponent>(view);
    }

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
