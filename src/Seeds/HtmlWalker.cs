using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>Walks a page's elements in order and writes down the lines of its text.</summary>
/// <param name="layout">Which parts of the page are its article's.</param>
/// <param name="address">The page's own address, by which relative links are read; null where it is not known.</param>
internal sealed class HtmlWalker(HtmlLayout layout, Uri? address)
{
    private const int LongestCaption = 400;
    private const int MaxWrappers = 4;

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "option", "button", "input",
        "textarea", "head", "canvas", "audio", "video", "rp");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "acronym", "nobr", "rb", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "img");

    private readonly HtmlLines _lines = new();
    private IElement? _dataRow;

    // What the walk has left just now: asking an element for the sibling before it goes through all of them.
    private IElement? _left;

    // From the headline to the article's text stands what belongs to both: its deck, its day, its author.
    private bool _isBetween;
    private bool _isMainSeen;

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || element.HasAttribute("hidden");

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>Without recursion: pages nest as deep as they like.</summary>
    public IReadOnlyList<SeedLine> Walk(IElement body)
    {
        var pending = new Stack<Step>();
        pending.Push(new(body, null, layout.Main is null ? Place.Inside : Place.Around));
        while (pending.TryPop(out var step))
        {
            if (step.Leaves is { } outer)
                Leave(step.Node, outer);
            else if (step.Node is IText text)
                _lines.Add(text.Data);
            else if (step.Node is IElement element && !IsUnseen(element))
            {
                var place = Enter(element, step.Place, pending);
                for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
                    pending.Push(new(element.ChildNodes[i], null, place));
            }
            _left = step.Leaves is null ? null : (IElement)step.Node;
        }
        _lines.Break();
        return _lines.All;
    }

    // A word for screen readers within a line is not shown in it.
    private static bool IsUnseen(IElement element) =>
        IsSilent(element) || IsInline(element) && ((HtmlParts.Of(element) & HtmlPart.Hidden) != 0 || HtmlTags.IsHidden(element));

    private Place Enter(IElement element, Place place, Stack<Step> pending)
    {
        _lines.MoveTo(HtmlReader.LineOf(element));
        var isMain = element == layout.Main;
        switch (element.LocalName)
        {
            case "br":
                _lines.Break();
                return place;
            case "a":
                _lines.BeginLink(AddressOf(element), _left is { LocalName: "a" } && _left.ParentElement == element.ParentElement);
                pending.Push(new(element, _lines.Element, place));
                return place;
            case "td" or "th" when element.ParentElement == _dataRow && !isMain:
                pending.Push(new(element, _lines.Element, place));
                return place;
        }
        var isCaption = IsCaption(element);
        if (IsInline(element) && !isCaption)
            return place;

        _lines.Break();
        pending.Push(new(element, _lines.Element, place));
        place = isMain ? Place.Inside : place == Place.Outside || layout.IsFurniture(element) ? Place.Outside : place;
        _isMainSeen |= isMain;
        _isBetween = _isBetween && !isMain || (element == layout.Box || element == layout.Headline) && !_isMainSeen;
        _lines.Element = KindOf(element, IsOutside(element, place), isCaption);
        return place;
    }

    private bool IsOutside(IElement element, Place place) =>
        place == Place.Outside || place == Place.Around && (!_isBetween || layout.IsLinks(element));

    private void Leave(INode node, HtmlElementKind outer)
    {
        var element = (IElement)node;
        switch (element.LocalName)
        {
            case "a":
                _lines.EndLink();
                return;
            case "td" or "th" when element.ParentElement == _dataRow && element != layout.Main:
                _lines.EndCell();
                return;
        }
        _lines.Break();
        _lines.Element = outer;
    }

    // What is called a caption and holds an article is none.
    private bool IsCaption(IElement element) =>
        element.LocalName is "figcaption" or "caption" || (HtmlParts.Of(element) & HtmlPart.Caption) != 0 && layout.TextOf(element) <= LongestCaption;

    private HtmlElementKind KindOf(IElement element, bool isOutside, bool isCaption)
    {
        var name = element.LocalName;
        var outer = _lines.Element;
        if (name == "tr")
            _dataRow = IsDataRow(element) ? element : null;
        if (element == layout.Headline)
            return new(SeedLineKind.Heading, 1);
        if (isOutside)
            return new(SeedLineKind.Outside, 0);
        if (isCaption)
            return new(SeedLineKind.Caption, 0);
        return name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new(SeedLineKind.Heading, Math.Max(2, name[1] - '0')),
            "li" or "dd" => new(element.ParentElement?.LocalName == "ol" ? SeedLineKind.NumberedItem : SeedLineKind.Item, 0),
            "blockquote" => new(SeedLineKind.Quote, 0),
            // A table of one column, or of tables, lays out a page; its cells are blocks.
            "tr" => _dataRow is not null ? new(SeedLineKind.Row, 0) : new(SeedLineKind.Paragraph, 0),
            "pre" => new(SeedLineKind.Text, 0),
            _ when outer.Kind is SeedLineKind.Item or SeedLineKind.NumberedItem or SeedLineKind.Quote or SeedLineKind.Caption or SeedLineKind.Row => outer,
            _ => new(SeedLineKind.Paragraph, IsSetApart(element) ? 1 : 0),
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

    // Bold from end to end, or called a heading.
    private static bool IsSetApart(IElement element)
    {
        if (element.LocalName == "dt" || (HtmlParts.Of(element) & HtmlPart.Heading) != 0)
            return true;
        INode node = element;
        for (var depth = 0; depth < MaxWrappers; depth++)
        {
            var only = (INode?)null;
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text && text.Data.AsSpan().IsWhiteSpace() || child is not (IText or IElement) || child is IElement { LocalName: "br" or "img" })
                    continue;
                if (only is not null || child is IText)
                    return false;
                only = child;
            }
            if (only is not IElement inner || !IsInline(inner))
                return false;
            if (inner.LocalName is "b" or "strong" or "big")
                return true;
            node = inner;
        }
        return false;
    }

    private enum Place
    {
        /// <summary>In the article's text.</summary>
        Inside,

        /// <summary>Around it: the site's, but for what stands between the headline and the text.</summary>
        Around,

        /// <summary>In what markup calls the site's.</summary>
        Outside,
    }

    /// <param name="Node">What comes next.</param>
    /// <param name="Leaves">What the lines were before the node, where it is left; null where it is entered.</param>
    /// <param name="Place">Where the node stands.</param>
    private readonly record struct Step(INode Node, HtmlElementKind? Leaves, Place Place);
}
