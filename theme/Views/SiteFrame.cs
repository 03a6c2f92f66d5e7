using Briefing.Settings;

namespace Briefing.Theme;

/// <summary>What all pages of a site have around them, whatever they show.</summary>
/// <param name="t">The site's words.</param>
/// <param name="title">Of the site.</param>
/// <param name="hasCustomStyle">Whether the site brings a style of its own.</param>
/// <param name="leftOut">Parts that the site does without, and that nothing links to.</param>
public sealed class SiteFrame(Strings t, string title, bool hasCustomStyle = false, IReadOnlyList<SitePart>? leftOut = null)
{
    private FolderFrame? top;
    private FolderFrame? below;

    public Strings T => t;

    public string Title => title;

    public bool HasCustomStyle => hasCustomStyle;

    public bool Has(SitePart part) => leftOut is null || !leftOut.Contains(part);

    /// <summary>The same seen from a folder.</summary>
    /// <param name="root">The way from there to the output folder: empty, <c>../</c>, …</param>
    internal FolderFrame From(string root) => root switch
    {
        // Nearly all pages lie in the output folder or in a folder of it.
        "" => top ??= new(this, ""),
        "../" => below ??= new(this, "../"),
        _ => new(this, root),
    };
}

/// <summary>The parts of a frame that the pages of a folder share.</summary>
internal sealed class FolderFrame(SiteFrame site, string root)
{
    private static readonly int Sections = Enum.GetValues<Section>().Length;

    // By section; those of pages below the section's own behind the others.
    private readonly MastheadView?[] mastheads = new MastheadView?[2 * Sections];

    public HeadLinksView Links { get; } = new(site, root);

    public ColophonView Colophon { get; } = new(site, root);

    /// <param name="section">The part of the site that the page is in.</param>
    /// <param name="isBelow">Whether the page is not the section's own.</param>
    public MastheadView Masthead(Section section, bool isBelow) =>
        mastheads[(int)section + (isBelow ? Sections : 0)] ??= new(site, root, section, isBelow);
}

/// <summary>What a page loads, and where its site can be followed.</summary>
public sealed class HeadLinksView(SiteFrame site, string root) : RepeatedView
{
    public SiteFrame Site => site;

    public string Root => root;
}

/// <summary>The head of a page, with the ways to the parts of the site.</summary>
public sealed class MastheadView(SiteFrame site, string root, Section section, bool isBelow) : RepeatedView
{
    public SiteFrame Site => site;

    public string Root => root;

    public Section Section => section;

    /// <summary>Whether the page is not the section's own.</summary>
    public bool IsBelow => isBelow;
}

/// <summary>The foot of a page.</summary>
public sealed class ColophonView(SiteFrame site, string root) : RepeatedView
{
    public SiteFrame Site => site;

    public string Root => root;
}

/// <summary>The way from the front page to a page.</summary>
/// <param name="links">To the pages above.</param>
/// <param name="title">Of the page, where it is to be the last; else null.</param>
/// <param name="t">The site's words.</param>
public sealed class CrumbsView(IReadOnlyList<LinkView> links, string? title, Strings t) : RepeatedView
{
    public IReadOnlyList<LinkView> Links => links;

    public string? Title => title;

    public Strings T => t;
}
