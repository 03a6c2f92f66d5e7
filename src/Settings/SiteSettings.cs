namespace Briefing.Settings;

/// <summary>What <c>briefing.yml</c> says; every key is optional.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "Briefing";

    /// <summary>One or two sentences under the title.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 of the site's own words; null for the language of most documents.</summary>
    public string? Language { get; init; }

    /// <summary>The site's public address, with a trailing slash; null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The site's own domain, <c>briefing.example.org</c>; null where it has none.</summary>
    public string? Cname { get; init; }

    /// <summary>Whether a warning fails a run.</summary>
    public bool Strict { get; init; }

    /// <summary>The parts of the site that are not wanted.</summary>
    public IReadOnlyList<SitePart> LeaveOut { get; init; } = [];

    /// <summary>Whether Markdown pages may hold raw HTML. Off unless the site says otherwise.</summary>
    public bool AllowHtml { get; init; }

    /// <summary>How much of a document is shown where neither its page nor its source says otherwise.</summary>
    public PublishMode Publish { get; init; }

    /// <summary>The length of a quotation at most, in UTF-16 code units, where only quotations may be shown.</summary>
    public int QuoteLimit { get; init; } = 200;

    /// <summary>An address of a site as it is used, with a trailing slash; null where the text is none.</summary>
    public static string? AddressOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri is not { Query: "", Fragment: "" })
            return null;
        return uri.AbsoluteUri.EndsWith('/') ? uri.AbsoluteUri : uri.AbsoluteUri + "/";
    }
}

/// <summary>A part that a site can do without.</summary>
public enum SitePart
{
    /// <summary>The search page with its index.</summary>
    Search,

    /// <summary>Everything on one page, for paper.</summary>
    Print,

    /// <summary>Atom and JSON Feed.</summary>
    Feeds,

    /// <summary>The files for other programs.</summary>
    Data,
}

/// <summary>An entry of the site's topic vocabulary, <c>topics.yml</c>.</summary>
/// <param name="Id">Lower-case ASCII letters, digits and hyphens.</param>
/// <param name="Labels">By language: <c>ja</c>, <c>en</c>.</param>
/// <param name="Terms">The words by which a text is recognised as being about it.</param>
public sealed record Topic(string Id, IReadOnlyDictionary<string, string> Labels, IReadOnlyList<string> Terms)
{
    /// <summary>The label in a language, or in another where that one is missing, or the id.</summary>
    public string Label(string language) =>
        Labels.TryGetValue(language, out var label) ? label
        : Labels.Count > 0 ? Labels.OrderBy(pair => pair.Key, StringComparer.Ordinal).First().Value
        : Id;
}

/// <summary>An entry of <c>sources.yml</c>: a publisher and the hosts it publishes on.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Hosts">Host names; a sub-domain belongs to its parent's entry unless it has its own.</param>
/// <param name="Aliases">Other names under which texts know it.</param>
/// <param name="Url">Its address, where the site gives one.</param>
/// <param name="Publish">How much of what it published is shown; null where the site's own rule holds.</param>
public sealed record Outlet(
    string Name, IReadOnlyList<string> Hosts, IReadOnlyList<string> Aliases, string? Url, PublishMode? Publish = null);

/// <summary>All settings of a site.</summary>
public sealed record SiteConfiguration(
    SiteSettings Site, IReadOnlyList<Topic> Topics, IReadOnlyList<Outlet> Outlets)
{
    public static SiteConfiguration Default { get; } = new(new(), [], []);

    /// <summary>Whether the topics come from the clippings themselves, and not from a person.</summary>
    public bool TopicsAreProposed { get; init; }
}
