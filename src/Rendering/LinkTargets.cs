using Briefing.Site;

namespace Briefing.Rendering;

/// <summary>Where relative links of Markdown pages lead.</summary>
internal sealed class LinkTargets
{
    private readonly IReadOnlyDictionary<string, SiteDocument> documents;
    private readonly HashSet<string> assets;

    /// <param name="documents">By the paths of their pages.</param>
    /// <param name="assets">Below the output folder.</param>
    public LinkTargets(IReadOnlyDictionary<string, SiteDocument> documents, IEnumerable<string> assets) =>
        (this.documents, this.assets) = (documents, new(assets, StringComparer.Ordinal));

    /// <summary>
    /// The reference for a link as its author wrote it: from one page's file to another's (<c>../a.md</c>), or to an
    /// asset (<c>assets/map.svg</c>). Null where nothing is there.
    /// </summary>
    public string? Find(SiteDocument from, string url, bool isImage)
    {
        var end = url.AsSpan().IndexOfAny("#?");
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]);
        if (path.Length == 0 || path.Contains('\\', StringComparison.Ordinal))
            return null;
        if (path.TrimStart('/') is var asset && assets.Contains(asset))
            return SitePaths.Href(from.Address, asset);
        return !isImage && documents.TryGetValue(Resolve(from.Page.Path, path), out var target)
            ? SitePaths.Href(from.Address, target.Address)
            : null;
    }

    private static string Resolve(string from, string path)
    {
        if (IsName(path) && !from.Contains('/', StringComparison.Ordinal))
            return path;
        var names = new List<string>(path[0] == '/' ? [] : from.Split('/')[..^1]);
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name is not ("" or "." or ".."))
                names.Add(name);
        }
        return string.Join('/', names);
    }

    // Of a file in the same folder, as most links are.
    private static bool IsName(string path) => path is not ("." or "..") && !path.Contains('/', StringComparison.Ordinal);
}
