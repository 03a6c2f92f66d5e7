namespace Briefing.Theme;

/// <summary>What stands around every page.</summary>
public sealed record Shell
{
    public required SiteFrame Site { get; init; }

    public Strings T => Site.T;

    /// <summary>BCP 47 of the site's own words.</summary>
    public required string Language { get; init; }

    public string SiteTitle => Site.Title;

    /// <summary>Of this page; null on the front page.</summary>
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The way from this page to the output folder: empty, <c>../</c>, …</summary>
    public required string Root { get; init; }

    /// <summary>The part of the site that the page is in.</summary>
    public required Section Section { get; init; }

    /// <summary>Whether the page is not its section's own.</summary>
    public bool IsBelow { get; init; }

    /// <summary>The way from the front page; null where there is none to show.</summary>
    public CrumbsView? Crumbs { get; init; }

    /// <summary>Null where the site's address is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>JSON-LD, escaped for a script element; null where there is none.</summary>
    public MarkupView? JsonLd { get; init; }

    /// <summary>Scripts of the page, relative to it; only search has any.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];
}

public enum Section
{
    None,
    Front,
    Timeline,
    Topics,
    Documents,
    Sources,
    Search,
    Print,
}

/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Language">Of the text, where it is not the page's; else null.</param>
public sealed record LinkView(string Text, string Href, string? Language = null);

/// <param name="Text">In the site's language, at the precision of its source.</param>
/// <param name="Machine">A valid <c>datetime</c>; null where HTML has none for it.</param>
public sealed record DateView(string Text, string? Machine);

/// <summary>What many pages show alike, always by the same component: its markup is made once.</summary>
public abstract class RepeatedView
{
    /// <summary>UTF-8; null until it was first made. Set whole, by any thread: several may make the same at once.</summary>
    internal byte[]? Markup { get; set; }
}

/// <summary>Markup that was made already, shown as it is.</summary>
/// <param name="utf8">Good until the page is written.</param>
public sealed class MarkupView(ReadOnlyMemory<byte> utf8)
{
    internal ReadOnlyMemory<byte> Utf8 => utf8;
}

/// <summary>A link that many pages show.</summary>
public sealed class RepeatedLinkView(LinkView link) : RepeatedView
{
    public LinkView Link => link;
}

/// <summary>A date that many pages show.</summary>
public sealed class RepeatedDateView(DateView date) : RepeatedView
{
    public DateView Date => date;
}
