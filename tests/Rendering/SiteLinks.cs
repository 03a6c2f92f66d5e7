using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

/// <summary>Follows every reference of a site.</summary>
internal static class SiteLinks
{
    private static readonly Uri Base = new("http://site.invalid/repo/");

    /// <summary>Every reference that leads nowhere, as "page: reference".</summary>
    public static IReadOnlyList<string> Broken(GeneratedSite site)
    {
        var pages = Parse(site);
        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var ids = pages.ToDictionary(
            page => page.Key, page => page.Value.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var reference in References(page).Where(reference => !Leads(path, reference, files, ids)))
                broken.Add($"{path}: {reference}");
        }
        return broken;
    }

    public static IReadOnlyDictionary<string, IDocument> Parse(GeneratedSite site)
    {
        var parser = new HtmlParser();
        return site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(
            file => file.Path, IDocument (file) => parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span)), StringComparer.Ordinal);
    }

    public static IEnumerable<string> References(IDocument page) => page.All.SelectMany(
        e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("action"), e.GetAttribute("srcset") }).OfType<string>();

    private static bool Leads(
        string from, string reference, HashSet<string> files, Dictionary<string, HashSet<string>> ids)
    {
        var target = new Uri(new Uri(Base, Uri.EscapeDataString(from).Replace("%2F", "/", StringComparison.Ordinal)), reference);
        if (target.Host != Base.Host)
            return target.Scheme is "http" or "https" or "mailto";
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith("/repo/", StringComparison.Ordinal) || !files.Contains(path[6..]))
            return false;
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || (ids.TryGetValue(path[6..], out var known) && known.Contains(fragment));
    }
}
