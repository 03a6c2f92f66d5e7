using Briefing.Pages;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Site;

/// <summary>Gives every page its address and finds those that claim the same.</summary>
public static class Addresses
{
    public const string Folder = "documents/";

    /// <summary>
    /// The pages that get a place in the site, in the order of their paths. Where two claim one address, the first
    /// has it, and a diagnostic names both.
    /// </summary>
    public static IReadOnlyList<PlacedPage> Assign(IEnumerable<Page> pages, List<Diagnostic> diagnostics)
    {
        var placed = new List<PlacedPage>();
        // File systems that fold case would put A.html and a.html into one file.
        var owners = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        Page[] sorted = [.. pages];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var addresses = new string[sorted.Length];
        Parallel.For(0, sorted.Length, i => addresses[i] = Folder + Name(sorted[i]) + ".html");
        for (var i = 0; i < sorted.Length; i++)
        {
            var (page, address) = (sorted[i], addresses[i]);
            if (owners.TryAdd(address, page))
                placed.Add(new(page, address));
            else
                diagnostics.Add(Diagnostic.Error("BRF080", PageReader.InputPath(page.Path), 1, 1,
                    $"This page and input/{owners[address].Path} both claim the address {address}; "
                    + "the other one has it. Give one of them another title or a slug of its own."));
        }
        return placed;
    }

    private static string Name(Page page) =>
        OwnSlug(page) is { } own ? Slug.Of(own) : Slug.OfTitle(page.Title) ?? OfPath(page.Path);

    // The folders of input/ stay folders: two files of one name never meet.
    private static string OfPath(string path)
    {
        var stem = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return string.Join('/', stem.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of));
    }

    private static string? OwnSlug(Page page)
    {
        foreach (var key in page.Extra)
        {
            if (key.Name == "slug" && YamlReader.ReadMapping(key.Yaml, 1, out _)?["slug"] is YamlNode.Scalar { Value.Length: > 0 } slug)
                return slug.Value;
        }
        return null;
    }
}

/// <summary>A page and its file below the output folder.</summary>
public sealed record PlacedPage(Page Page, string Address);
