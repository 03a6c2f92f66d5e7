using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>The element of a page that shows its headline.</summary>
internal static class HtmlHeadline
{
    private static readonly string[] Titles = ["og:title", "jsonld:headline", "title"];

    /// <summary>
    /// The heading whose words the page's own title begins with or holds; else the first of the highest level that is
    /// not the site's name. Null where there is none.
    /// </summary>
    public static IElement? Find(IElement body, IReadOnlyList<SeedMetadata> metadata)
    {
        var headings = body.QuerySelectorAll("h1, h2, h3").Where(heading => TextOf(heading).Length > 0).Take(200).ToList();
        foreach (var title in metadata.Where(entry => Titles.Contains(entry.Name)).OrderBy(entry => Array.IndexOf(Titles, entry.Name)))
        {
            var value = Squeeze(title.Value);
            var named = headings.Where(heading => Squeeze(TextOf(heading)) is { Length: >= 4 } text && (value.Contains(text, StringComparison.Ordinal) || text.Contains(value, StringComparison.Ordinal)))
                .MaxBy(heading => TextOf(heading).Length);
            if (named is not null && !IsSiteName(named, metadata))
                return named;
        }
        return headings.FirstOrDefault(heading => heading.LocalName == "h1" && !IsSiteName(heading, metadata));
    }

    private static bool IsSiteName(IElement heading, IReadOnlyList<SeedMetadata> metadata) =>
        metadata.Any(entry => entry.Name is "og:site_name" or "jsonld:publisher" && Squeeze(entry.Value) == Squeeze(TextOf(heading)));

    private static string TextOf(IElement heading) => heading.TextContent.Trim();

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
