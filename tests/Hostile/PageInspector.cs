using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Hostile;

/// <summary>Looks at a finished page for anything that runs, loads or was not put there by the theme.</summary>
internal sealed class PageInspector(IReadOnlySet<string> knownMarkup)
{
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "xlink:href", "manifest"];

    /// <summary>Elements, and attributes of elements, that stand on a page: <c>a</c>, <c>a[href]</c>.</summary>
    public static IEnumerable<string> MarkupOf(IDocument page) => page.All.SelectMany(element => element.Attributes
        .Select(attribute => $"{element.LocalName}[{attribute.Name}]").Prepend(element.LocalName));

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What is wrong with the page, one line for each.</summary>
    public IEnumerable<string> Faults(string html)
    {
        var page = Parse(html);
        foreach (var markup in MarkupOf(page).Distinct().Where(markup => !knownMarkup.Contains(markup)))
            yield return $"unknown markup {markup}";
        foreach (var element in page.All)
        {
            foreach (var fault in Faults(element))
                yield return $"{fault}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";
        }
        var policies = page.QuerySelectorAll("meta[http-equiv]");
        if (policies is not [{ } policy] || policy.GetAttribute("content")?.StartsWith("default-src 'none'; ", StringComparison.Ordinal) != true
            || policy.GetAttribute("content")!.Contains("unsafe", StringComparison.Ordinal))
            yield return "no content security policy that begins with nothing";
        foreach (var twice in page.All.Select(element => element.GetAttribute("id")).OfType<string>().GroupBy(id => id).Where(group => group.Count() > 1))
            yield return $"the id {twice.Key} stands twice";
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc" or "target")
                yield return $"attribute {attribute.Name}";
            if (Loading.Contains(attribute.Name) && !IsOwn(attribute.Value))
                yield return $"loads {attribute.Value}";
        }
        if (element.LocalName is "iframe" or "object" or "embed" or "base" or "style" or "template" or "form" && !(element.LocalName == "form" && IsOwn(element.GetAttribute("action") ?? "")))
            yield return $"element {element.LocalName}";
        if (element.LocalName == "script" && !IsData(element) && !element.HasAttribute("src"))
            yield return "script in the page";
        if (element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "icon" && !IsOwn(element.GetAttribute("href")!))
            yield return "loads from elsewhere";
        if (element.LocalName is "a" or "area" && element.GetAttribute("href") is { } href && !IsOwn(href) && !LeavesSafely(element, href))
            yield return $"leads to {href}";
    }

    private static bool IsData(IElement script)
    {
        if (script.GetAttribute("type") is not ("application/ld+json" or "application/json"))
            return false;
        using var json = JsonDocument.Parse(script.TextContent);
        return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
    }

    private static bool LeavesSafely(IElement link, string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
        && link.GetAttribute("rel") is { } rel && new[] { "noopener", "noreferrer", "nofollow" }.All(word => rel.Split(' ').Contains(word));

    // A path below the page's own site: names and dots, no scheme, no host.
    private static bool IsOwn(string reference) =>
        !reference.StartsWith('/') && !reference.Contains('\\', StringComparison.Ordinal) && Uri.TryCreate(new Uri("http://site.invalid/a/b/"), reference, out var target)
        && (target.Host == "site.invalid" && target.Scheme == "http" || target.AbsoluteUri.StartsWith("https://briefing.example/", StringComparison.Ordinal));
}
