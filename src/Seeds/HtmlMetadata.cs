using System.Net;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>What a page's head says about it.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] NameAttributes = ["property", "name", "itemprop"];

    public static List<SeedMetadata> Read(IDocument document)
    {
        var found = new List<SeedMetadata>();
        if (document.DocumentElement is { } root)
            Add(found, "lang", root.GetAttribute("lang"), root);
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "title" when element.ParentElement?.LocalName == "head":
                    Add(found, "title", element.TextContent, element);
                    break;
                case "base":
                    Add(found, "base", element.GetAttribute("href"), element);
                    break;
                case "link" when element.GetAttribute("rel")?.Split(' ').Contains("canonical", StringComparer.OrdinalIgnoreCase) == true:
                    Add(found, "canonical", element.GetAttribute("href"), element);
                    break;
                case "meta":
                    AddMeta(found, element);
                    break;
                case "script" when element.GetAttribute("type")?.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true:
                    foreach (var (name, value) in JsonLd.Read(element.TextContent))
                        Add(found, name, value, element);
                    break;
            }
        }
        if (SavedFrom(document) is { } address)
            found.Add(new("saved-from", address, 1));
        return found;
    }

    /// <summary>Adds a value as one line; nothing where it is empty.</summary>
    public static void Add(List<SeedMetadata> found, string name, string? value, IElement element)
    {
        var clean = value is null ? "" : string.Join(' ', LineCleaner.Clean(value.ReplaceLineEndings(" ")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();
        if (clean.Length > 0)
            found.Add(new(name, clean, HtmlReader.LineOf(element)));
    }

    // One element may bear several names; tools that save pages rename the attribute of the value.
    private static void AddMeta(List<SeedMetadata> found, IElement element)
    {
        var value = WebUtility.HtmlDecode(element.GetAttribute("content") ?? element.GetAttribute("value") ?? "");
        foreach (var attribute in NameAttributes)
        {
            foreach (var name in element.GetAttribute(attribute)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                var prefix = attribute == "itemprop" ? "itemprop:" : name.Contains(':', StringComparison.Ordinal) ? "" : "meta:";
                if (attribute != "itemprop" || HtmlMarks.IsOfArticle(element))
                    Add(found, prefix + name, value, element);
            }
        }
    }

    // What browsers note in the file: <!-- saved from url=(0042)https://example.com/ -->
    private static string? SavedFrom(IDocument document)
    {
        foreach (var node in document.ChildNodes.Concat(document.DocumentElement?.ChildNodes ?? Enumerable.Empty<INode>()))
        {
            if (node is not IComment comment)
                continue;
            var text = comment.Data;
            var label = text.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase) is >= 0 and var browser ? text.IndexOf(')', browser)
                : text.Contains("SingleFile", StringComparison.Ordinal) ? text.IndexOf("url:", StringComparison.Ordinal) + 3 : -1;
            if (label > 2 && text[(label + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var address, ..]
                && address.StartsWith("http", StringComparison.Ordinal))
                return address;
        }
        return null;
    }
}
