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
            (SiteAddresses.Print, () => Html<PrintPage>(front.Print(PrintedBodies()))),
            (SiteAddresses.Front, () => Html<FrontPage>(front.Front())),
            (SiteAddresses.Topics, () => Html<TopicsPage>(lists.Topics())),
            (SiteAddresses.Sources, () => Html<SourcesPage>(lists.Sources())),
            (SiteAddresses.Search, () => Html<SearchPage>(lists.Search())),
            (SiteAddresses.NotFound, () => Html<NotFoundPage>(NotFound())),
            (SiteAddresses.PagesJson, () => DataFiles.Pages(Site)),
            .. DataFiles.Timeline(context, events),
            ("feed.xml", feeds.DocumentsAtom),
            ("events.xml", feeds.EventsAtom),
            ("feed.json", feeds.DocumentsJson),
        ];
        foreach (var part in Site.Layout.Parts)
        {
            jobs.Add((part.Address, () => Html<TimelinePage>(timelines.Page(part, newestFirst: false))));
            jobs.Add((TimelineLayout.NewestFirst(part.Address), () => Html<TimelinePage>(timelines.Page(part, newestFirst: true))));
        }
        if (Site.Layout.IsSplit)
        {
            jobs.Add((SiteAddresses.Timeline, () => Html<TimelinePage>(timelines.Overview(newestFirst: false))));
            jobs.Add((SiteAddresses.TimelineNewest, () => Html<TimelinePage>(timelines.Overview(newestFirst: true))));
        }
        AddList(SiteAddresses.Documents, Site.Documents.Count, page => Html<DocumentsPage>(lists.Documents(page)));
        foreach (var topic in Site.Topics)
            AddList(topic.Address, topic.Documents.Count, page => Html<TopicPage>(lists.Topic(topic, page)));
        foreach (var source in Site.Sources)
        {
            AddList(source.Address, Math.Max(source.Published.Count, source.Articles.Count),
                page => Html<SourcePage>(lists.Source(source, page)));
        }
        foreach (var document in Site.Documents)
            jobs.Add((document.Address, () => Html<DocumentPage>(documents.Page(document, rendered[document.Index]))));
        var files = new OutputFile[jobs.Count];
        Parallel.For(0, jobs.Count, i => files[i] = new(jobs[i].Path, jobs[i].Render()));
        return context.Url is null
            ? [.. files]
            : [.. files, new("sitemap.xml", feeds.Sitemap(Listed(jobs.Select(job => job.Path))))];

        void AddList(string address, int count, Func<int, ReadOnlyMemory<byte>> render)
        {
            for (var page = 1; page <= ListPages.CountOf(count); page++)
            {
                var number = page;
                jobs.Add((SiteAddresses.ListPage(address, number), () => render(number)));
            }
        }

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
