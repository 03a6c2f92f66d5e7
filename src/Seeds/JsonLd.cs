using System.Net;
using System.Text.Json;

namespace Briefing.Seeds;

/// <summary>What a page's JSON-LD says of its article, of the page and of the site it stands on.</summary>
internal sealed class JsonLd
{
    private static readonly string[] Names =
        ["headline", "datePublished", "dateModified", "author", "publisher", "url", "mainEntityOfPage", "inLanguage", "keywords", "description"];

    private static readonly string[] People = ["author", "publisher"];

    /// <summary>What is read, but for articles and posts, as what the page is about.</summary>
    private static readonly string[] Works = ["CreativeWork", "Report", "Recipe", "HowTo", "Review"];

    private const int MaxAuthors = 8;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> found = [];

    /// <returns>
    /// Pairs of <c>jsonld:NAME</c> for the article, <c>jsonld-page:NAME</c> for the page, <c>jsonld:website</c> for the site's
    /// name, in order; none where the script is no JSON.
    /// </returns>
    public static IReadOnlyList<(string Name, string Value)> Read(string script)
    {
        var reader = new JsonLd();
        try
        {
            using var document = JsonDocument.Parse(Clean(script), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            reader.CollectNames(document.RootElement);
            reader.Collect(document.RootElement);
        }
        catch (JsonException)
        {
            // A page's script that is no JSON says nothing; the page itself still speaks.
        }
        return reader.found;
    }

    // Templates wrap the script for old browsers and break lines within its texts.
    private static string Clean(string script)
    {
        var cdata = script.IndexOf("<![CDATA[", StringComparison.Ordinal);
        var from = cdata < 0 ? 0 : cdata + "<![CDATA[".Length;
        var start = script.AsSpan(from).IndexOfAny("{[");
        var end = script.AsSpan(from).TrimEnd("\r\n\t />*-;");
        if (end.EndsWith("]]"))
            end = cdata < 0 ? end : end[..^2].TrimEnd("\r\n\t /*;");
        if (start < 0 || end.Length <= start)
            return script;
        var clean = end[start..].ToArray();
        foreach (ref var c in clean.AsSpan())
            c = char.IsControl(c) ? ' ' : c;
        return new(clean);
    }

    // What other nodes refer to by their id: an organization, a person.
    private void CollectNames(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CollectNames(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
                && element.TryGetProperty("name", out var name) && TextOf(name) is { } text)
                names.TryAdd(id.GetString()!, text);
            foreach (var property in element.EnumerateObject())
                CollectNames(property.Value);
        }
    }

    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
                Collect(graph);
            if (PrefixOf(element) is { } prefix)
                Add(element, prefix);
            if (element.TryGetProperty("mainEntity", out var entity))
                Collect(entity);
        }
    }

    // Null where the node is neither the article nor the page: an organization, a picture, the way to the page.
    private string? PrefixOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var types))
            return "jsonld:";
        var type = types.ValueKind == JsonValueKind.Array && types.GetArrayLength() > 0 ? types[0] : types;
        var name = type.ValueKind == JsonValueKind.String ? type.GetString()! : "";
        if (name == "WebSite" && node.TryGetProperty("name", out var site) && TextOf(site) is { } title)
            found.Add(("jsonld:website", WebUtility.HtmlDecode(title)));
        return name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || Works.Contains(name) ? "jsonld:"
            : name.EndsWith("Page", StringComparison.Ordinal) ? "jsonld-page:" : null;
    }

    private void Add(JsonElement node, string prefix)
    {
        foreach (var name in Names)
        {
            if (!node.TryGetProperty(name, out var value) || TextOf(value) is not { } text)
                continue;
            if (People.Contains(name))
                text = NamesIn(value) ?? "";
            found.Add((prefix + name, WebUtility.HtmlDecode(text)));
        }
    }

    // All authors of an article; an address or an id that nothing names is no name.
    private string? NamesIn(JsonElement value)
    {
        var texts = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MaxAuthors).Select(TextOf) : [TextOf(value)];
        var all = texts.OfType<string>().Where(text => text.Length > 0 && text[0] != '#' && !text.Contains("://", StringComparison.Ordinal)).Distinct().ToList();
        return all.Count == 0 ? null : string.Join(all.TrueForAll(text => text.AsSpan().ContainsAnyExceptInRange('\u0000', '\u007F')) ? "、" : ", ", all);
    }

    private string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.GetArrayLength() > 0 ? TextOf(value[0]) : null,
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? TextOf(name)
            : value.TryGetProperty("@id", out var id) && TextOf(id) is { } reference ? names.GetValueOrDefault(reference, reference) : null,
        _ => null,
    };
}
