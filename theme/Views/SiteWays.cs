namespace Briefing.Theme;

/// <summary>Where every page leads.</summary>
internal sealed class SiteWays
{
    // Nearly all pages lie in the output folder or in a folder of it.
    private static readonly SiteWays Top = new("");
    private static readonly SiteWays Below = new("../");

    private SiteWays(string root)
    {
        (Style, CustomStyle, Icon, Front) = (root + "assets/style.css", root + "assets/custom.css", root + "assets/favicon.svg", root + "index.html");
        Places =
        [
            new(Section.Timeline, "nav.timeline", root + "timeline.html"),
            new(Section.Topics, "nav.topics", root + "topics/index.html"),
            new(Section.Documents, "nav.documents", root + "documents/index.html"),
            new(Section.Sources, "nav.sources", root + "sources.html"),
            new(Section.Search, "nav.search", root + "search.html"),
        ];
    }

    public string Style { get; }

    public string CustomStyle { get; }

    public string Icon { get; }

    public string Front { get; }

    public IReadOnlyList<Place> Places { get; }

    /// <param name="root">The way to the output folder: empty, <c>../</c>, …</param>
    public static SiteWays From(string root) => root switch { "" => Top, "../" => Below, _ => new(root) };

    /// <param name="Key">Of its name among the site's words.</param>
    internal sealed record Place(Section Section, string Key, string Href);
}
