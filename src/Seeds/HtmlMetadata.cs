using System.Text.Json;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>What a page's head and markup say about it.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] JsonLdNames =
        ["headline", "datePublished", "dateModified", "author", "publisher", "url", "mainEntityOfPage", "inLanguage", "keywords", "description"];

    public static List<SeedMetadata> Read(IDocument document)
    {
        var found = new List<SeedMetadata>();
        void Add(string name, string? value, IElement element)
        {
            var clean = value is null ? "" : LineCleaner.Clean(value.ReplaceLineEndings(" ")).Trim();
            if (clean.Length > 0)
                found.Add(new(name, clean, HtmlReader.LineOf(element)));
        }

        if (document.DocumentElement is { } root)
            Add("lang", root.GetAttribute("lang"), root);
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "title" when element.ParentElement?.LocalName == "head":
                    Add("title", element.TextContent, element);
                    break;
                case "base":
                    Add("base", element.GetAttribute("href"), element);
                    break;
                case "link" when element.GetAttribute("rel") == "canonical":
                    Add("canonical", element.GetAttribute("href"), element);
                    break;
                case "meta":
                    if ((element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")) is { } name)
                        Add(name.Contains(':', StringComparison.Ordinal) ? name : "meta:" + name, element.GetAttribute("content"), element);
                    break;
                // One beside the text or at the foot is another article's.
                case "time" when element.Closest("aside, nav, footer") is null:
                    Add("time", element.GetAttribute("datetime") ?? element.TextContent, element);
                    break;
                case "script" when element.GetAttribute("type") == "application/ld+json":
                    foreach (var (key, value) in JsonLd(element.TextContent))
                        Add("jsonld:" + key, value, element);
                    break;
            }
        }
        return found;
    }

    private static List<(string Name, string Value)> JsonLd(string json)
    {
        var found = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            CollectNames(document.RootElement, names);
            Collect(document.RootElement, names, found);
        }
        catch (JsonException)
        {
            // A page's script that is no JSON says nothing; the page itself still speaks.
        }
        return found;
    }

    // What other nodes refer to by their id: an organization, a person.
    private static void CollectNames(JsonElement element, Dictionary<string, string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CollectNames(item, names);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
                && element.TryGetProperty("name", out var name) && TextOf(name, names) is { } text)
                names.TryAdd(id.GetString()!, text);
            foreach (var property in element.EnumerateObject())
                CollectNames(property.Value, names);
        }
    }

    private static void Collect(JsonElement element, Dictionary<string, string> names, List<(string, string)> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, names, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
                Collect(graph, names, found);
            foreach (var name in JsonLdNames)
            {
                if (element.TryGetProperty(name, out var value) && TextOf(value, names) is { } text)
                    found.Add((name, text));
            }
        }
    }

    private static string? TextOf(JsonElement value, Dictionary<string, string> names) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.GetArrayLength() > 0 ? TextOf(value[0], names) : null,
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? TextOf(name, names)
            : value.TryGetProperty("@id", out var id) && TextOf(id, names) is { } reference ? names.GetValueOrDefault(reference, reference) : null,
        _ => null,
    };
}
