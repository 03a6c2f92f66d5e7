using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>The kinds of elements that the parsing algorithm of HTML treats apart; names are in small letters.</summary>
internal static class HtmlTags
{
    /// <summary>They hold nothing, or the next of their kind closes them.</summary>
    public static FrozenSet<string> Flat { get; } = FrozenSet.Create(
        "a", "area", "base", "br", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd",
        "option", "optgroup", "rb", "rt", "rp", "html", "head", "body");

    /// <summary>They are opened anew where a block ends that they were open in.</summary>
    public static FrozenSet<string> Formatting { get; } = FrozenSet.Create(
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>What they hold is no markup.</summary>
    public static FrozenSet<string> Raw { get; } = FrozenSet.Create(
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    public static FrozenSet<string> Cells { get; } = FrozenSet.Create("td", "th", "caption");

    private static readonly FrozenSet<string> Rows = FrozenSet.Create("tr", "tbody", "thead", "tfoot", "col", "colgroup");

    /// <summary>No end tag within them closes what is open around them.</summary>
    public static FrozenSet<string> Scopes { get; } = FrozenSet.Create("table", "template", "object", "marquee", "applet");

    /// <summary>The end of an element that is none of these closes none of these.</summary>
    public static FrozenSet<string> Blocks { get; } = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "button", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer",
        "form", "frameset", "h1", "header", "hgroup", "listing", "main", "menu", "nav", "noscript", "ol", "plaintext", "pre", "search", "section",
        "select", "summary", "ul", "table", "template", "object", "marquee", "applet");

    private static readonly FrozenSet<string> Furniture = FrozenSet.Create("nav", "aside", "footer", "form", "menu", "dialog");

    /// <summary>Whether the element's name or role makes it a part of the site; the foot of a quotation says whose it is.</summary>
    public static bool IsFurniture(IElement element) =>
        Furniture.Contains(element.LocalName) && !(element.LocalName == "footer" && element.ParentElement?.LocalName == "blockquote")
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner" or "dialog" or "alertdialog";

    /// <summary>Whether its own style keeps it from being shown.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style)
            return false;
        var compact = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsTablePart(string name) => Cells.Contains(name) || Rows.Contains(name);
}
