using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>Walks a page's elements in order and writes down the lines of its text.</summary>
/// <param name="main">The element that holds the article; null for the whole page.</param>
/// <param name="headline">The element that shows the headline, wherever it stands; null where there is none.</param>
/// <param name="address">The page's own address, by which relative links are read; null where it is not known.</param>
internal sealed class HtmlWalker(IElement? main, IElement? headline, Uri? address)
{
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "option", "button", "input",
        "textarea", "head", "canvas", "audio", "video", "rp");

    private static readonly FrozenSet<string> Furniture = FrozenSet.Create("nav", "aside", "footer", "form", "menu", "dialog");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "rb", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "img");

    private readonly HtmlLines _lines = new();

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || element.HasAttribute("hidden");

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>Without recursion: pages nest as deep as they like.</summary>
    public IReadOnlyList<SeedLine> Walk(IElement body)
    {
        var pending = new Stack<Step>();
        pending.Push(new(body, null, main is not null));
        while (pending.TryPop(out var step))
        {
            if (step.Leaves is { } outer)
                Leave(step.Node, outer);
            else if (step.Node is IText text)
                _lines.Add(text.Data);
            else if (step.Node is IElement element && !IsSilent(element))
            {
                var isOutside = Enter(element, step.IsOutside, pending);
                for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
                    pending.Push(new(element.ChildNodes[i], null, isOutside));
            }
        }
        _lines.Break();
        return _lines.All;
    }

    private bool Enter(IElement element, bool isOutside, Stack<Step> pending)
    {
        _lines.MoveTo(HtmlReader.LineOf(element));
        switch (element.LocalName)
        {
            case "br":
                _lines.Break();
                return isOutside;
            case "a" when AddressOf(element) is { } url:
                _lines.BeginLink(url);
                pending.Push(new(element, _lines.Element, isOutside));
                return isOutside;
            case "td" or "th":
                pending.Push(new(element, _lines.Element, isOutside));
                return isOutside;
        }
        if (IsInline(element))
            return isOutside;

        _lines.Break();
        pending.Push(new(element, _lines.Element, isOutside));
        isOutside = element != main && (isOutside || IsFurniture(element));
        _lines.Element = KindOf(element, isOutside);
        return isOutside;
    }

    private void Leave(INode node, HtmlElementKind outer)
    {
        switch (((IElement)node).LocalName)
        {
            case "a":
                _lines.EndLink();
                return;
            case "td" or "th":
                _lines.EndCell();
                return;
        }
        _lines.Break();
        _lines.Element = outer;
    }

    private static bool IsFurniture(IElement element) =>
        Furniture.Contains(element.LocalName) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search";

    private HtmlElementKind KindOf(IElement element, bool isOutside)
    {
        var name = element.LocalName;
        var outer = _lines.Element;
        if (element == headline)
            return new(SeedLineKind.Heading, 1);
        if (isOutside)
            return new(SeedLineKind.Outside, 0);
        return name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new(SeedLineKind.Heading, Math.Max(2, name[1] - '0')),
            "li" or "dd" => new(element.ParentElement?.LocalName == "ol" ? SeedLineKind.NumberedItem : SeedLineKind.Item, 0),
            "blockquote" => new(SeedLineKind.Quote, 0),
            // A table of one column, or of tables, lays out a page; its cells are blocks.
            "tr" => IsDataRow(element) ? new(SeedLineKind.Row, 0) : new(SeedLineKind.Paragraph, 0),
            "figcaption" or "caption" => new(SeedLineKind.Caption, 0),
            "pre" => new(SeedLineKind.Text, 0),
            _ when outer.Kind is SeedLineKind.Item or SeedLineKind.NumberedItem or SeedLineKind.Quote or SeedLineKind.Caption or SeedLineKind.Row => outer,
            _ => new(SeedLineKind.Paragraph, 0),
        };
    }

    private static bool IsDataRow(IElement row) =>
        row.ChildElementCount > 1 && row.Children.All(cell => cell.Children.All(child => IsInline(child) && child.LocalName != "img"));

    private string? AddressOf(IElement element)
    {
        var href = element.GetAttribute("href")?.Trim();
        if (string.IsNullOrEmpty(href) || href[0] == '#')
            return null;
        var isRead = address is null ? Uri.TryCreate(href, UriKind.Absolute, out var url) : Uri.TryCreate(address, href, out url);
        return isRead && url!.Scheme is "http" or "https" ? url!.AbsoluteUri : null;
    }

    /// <param name="Node">What comes next.</param>
    /// <param name="Leaves">What the lines were before the node, where it is left; null where it is entered.</param>
    /// <param name="IsOutside">Whether it stands outside the main part.</param>
    private readonly record struct Step(INode Node, HtmlElementKind? Leaves, bool IsOutside);
}
