using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>What every page needs to be written.</summary>
/// <param name="HasCustomStyle">Whether the site brings a style of its own.</param>
internal sealed record RenderContext(SiteModel Site, Strings T, bool HasCustomStyle)
{
    private readonly RepeatedDateView?[] dates = new RepeatedDateView?[Site.Documents.Count];

    // Most pages lie in one folder: to each document leads one link from all of them.
    private readonly RepeatedLinkView?[] links = new RepeatedLinkView?[Site.Documents.Count];
    private readonly Dictionary<string, LinkView> topicLinks =
        Site.Topics.ToDictionary(topic => topic.Id, topic => new LinkView(topic.Label, SitePaths.Href(SiteAddresses.Documents, topic.Address)), StringComparer.Ordinal);

    private readonly SiteFrame frame = new(T, Site.Configuration.Site.Title, HasCustomStyle, Site.Configuration.Site.LeaveOut);
    private CrumbsView? documentCrumbs;

    public DateText Dates { get; } = new(T);

    public IReadOnlyDictionary<string, SiteTopic> Topics { get; } =
        Site.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);

    public string? Url { get; } = Site.Configuration.Site.Url is { Length: > 0 } url ? url.TrimEnd('/') + "/" : null;

    public Shell Shell(string address, Section section, string? title, string? description = null, LinkView? parent = null)
    {
        var crumbs = Crumbs(address, section, title, parent);
        return new()
        {
            Site = frame,
            Language = Site.Language,
            Title = title,
            Description = description ?? (title is null ? Site.Configuration.Site.Description : null),
            Root = SitePaths.Root(address),
            Section = section,
            IsBelow = title is not null && crumbs?.Links.Count != 1,
            Crumbs = crumbs,
            Canonical = AbsoluteUrl(address),
        };
    }

    /// <summary>Null where the site's address is not known.</summary>
    public string? AbsoluteUrl(string address, string? fragment = null) => Url is null
        ? null
        : Url + (address == SiteAddresses.Front ? "" : SitePaths.Escape(address))
            + (fragment is null ? "" : "#" + Uri.EscapeDataString(fragment));

    public LinkView DocumentLink(string from, int index, string? fragment = null) =>
        fragment is null ? RepeatedLink(from, index).Link : Link(from, Site.Documents[index], fragment);

    /// <summary>The same as a part that pages share.</summary>
    public RepeatedLinkView RepeatedLink(string from, int index) => IsNear(from)
        ? links[index] ??= new(Link(from, Site.Documents[index], null))
        : new(Link(from, Site.Documents[index], null));

    private LinkView Link(string from, SiteDocument document, string? fragment) =>
        new(document.Title, SitePaths.Href(from, document.Address, fragment), Foreign(document.Language));

    // As deep as the documents' own pages are, nearly all of them.
    private static bool IsNear(string from) => SitePaths.Depth(from) == SitePaths.Depth(SiteAddresses.Documents);

    public string EventHref(string from, SiteEvent e) => SitePaths.Href(from, Site.Layout.HomeOf(e.Index), e.Anchor);

    public IReadOnlyList<LinkView> TopicLinks(string from, IReadOnlyList<string> ids)
    {
        var links = new List<LinkView>(ids.Count);
        var isNear = IsNear(from);
        foreach (var id in DistinctTexts.Of(ids))
        {
            if (topicLinks.TryGetValue(id, out var link))
                links.Add(isNear ? link : link with { Href = SitePaths.Href(from, Topics[id].Address) });
        }
        return links;
    }

    /// <summary>A document's date, as a bound where it is no more; null where it has none.</summary>
    public DateView? DateOf(SiteDocument document) => RepeatedDate(document)?.Date;

    /// <summary>The same as a part that pages share.</summary>
    public RepeatedDateView? RepeatedDate(SiteDocument document) => dates[document.Index] ?? (document.Page.Date is not { } date ? null
        : dates[document.Index] = new(document.Page.DateBasis?.Rule is "latest-cited" or "latest-told" ? Dates.NotBefore(date) : Dates.View(date)));

    /// <summary>A language where it is not the site's own; else null.</summary>
    public string? Foreign(string language) =>
        string.Equals(language, Site.Language, StringComparison.OrdinalIgnoreCase) ? null : language;

    private CrumbsView? Crumbs(string address, Section section, string? title, LinkView? parent)
    {
        // Of all documents the same.
        if (section == Section.Documents && parent is null && address != SiteAddresses.Documents && IsNear(address))
            return documentCrumbs ??= new(LinksTo(address, section), null, T);
        if (address == SiteAddresses.Front || section == Section.None)
            return null;
        LinkView[] links = LinksTo(address, section);
        if (parent is not null && SectionOf(section)?.Address != parent.Href)
            links = [.. links, parent with { Href = SitePaths.Href(address, parent.Href) }];
        return new(links, links.Length == 1 ? title : null, T);
    }

    private LinkView[] LinksTo(string address, Section section)
    {
        var front = new LinkView(T["nav.front"], SitePaths.Href(address, SiteAddresses.Front));
        return SectionOf(section) is { } above && above.Address != address
            ? [front, new(T[above.Key], SitePaths.Href(address, above.Address))]
            : [front];
    }

    private static (string Key, string Address)? SectionOf(Section section) => section switch
    {
        Section.Documents => ("nav.documents", SiteAddresses.Documents),
        Section.Topics => ("nav.topics", SiteAddresses.Topics),
        Section.Sources => ("nav.sources", SiteAddresses.Sources),
        Section.Timeline => ("nav.timeline", SiteAddresses.Timeline),
        _ => null,
    };
}
