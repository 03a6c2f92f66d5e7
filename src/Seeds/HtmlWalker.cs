using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>Walks a page's elements in order and writes down the lines of its text.</summary>
internal sealed class HtmlWalker(IElement? main, Uri? address)
{
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "option", "button", "input", "textarea", "head", "canvas", "audio", "video");

    private static readonly FrozenSet<string> Furniture = FrozenSet.Create("nav", "aside", "footer", "form", "menu", "dialog");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rb", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "img");

    private readonly StringBuilder _text = new();
    private SeedLineKind _kind = SeedLineKind.Paragraph;
    private int _level;
    private int _line = 1;
    private int _start = 1;
    private bool _continues;

    public List<SeedLine> Lines { get; } = [];

    public List<SeedLink> Links { get; } = [];

    /// <summary>Without recursion: pages nest as deep as they like.</summary>
    public void Walk(INode body)
    {
        var isOutside = main is not null;
        var pending = new Stack<(INode Node, bool IsEnd, SeedLineKind Kind, int Level, bool IsOutside)>();
        pending.Push((body, false, _kind, 0, isOutside));
        while (pending.TryPop(out var step))
        {
            if (step.IsEnd)
            {
                if (step.Node.NodeName is "TD" or "TH")
                    _text.Append('\t');
                else
                    Break();
                (_kind, _level) = (step.Kind, step.Level);
                continue;
            }
            if (step.Node is IText text)
            {
                AddText(text.Data);
                continue;
            }
            if (step.Node is not IElement element || Silent.Contains(element.LocalName) || element.HasAttribute("hidden"))
                continue;
            Enter(element, ref step.IsOutside, pending);
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                pending.Push((child, false, default, 0, step.IsOutside));
        }
        Break();
    }

    private void Enter(IElement element, ref bool isOutside, Stack<(INode, bool, SeedLineKind, int, bool)> pending)
    {
        var name = element.LocalName;
        if (element.SourceReference is { } source && source.Position.Line > _line)
            _line = source.Position.Line;
        if (name == "br")
        {
            Break();
            return;
        }
        if (name == "a" && !isOutside)
            AddLink(element);
        if (Inline.Contains(name))
            return;
        if (name is "td" or "th")
        {
            pending.Push((element, true, _kind, _level, false));
            return;
        }

        Break();
        pending.Push((element, true, _kind, _level, false));
        if (element == main)
            isOutside = false;
        else if (Furniture.Contains(name) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search")
            isOutside = true;
        (_kind, _level) = KindOf(element, isOutside);
    }

    private (SeedLineKind, int) KindOf(IElement element, bool isOutside) => element.LocalName switch
    {
        "h1" => (SeedLineKind.Heading, 1),
        _ when isOutside => (SeedLineKind.Outside, 0),
        "h2" or "h3" or "h4" or "h5" or "h6" => (SeedLineKind.Heading, element.LocalName[1] - '0'),
        "li" or "dd" => (element.ParentElement?.LocalName == "ol" ? SeedLineKind.NumberedItem : SeedLineKind.Item, 0),
        "blockquote" => (SeedLineKind.Quote, 0),
        "tr" => (SeedLineKind.Row, 0),
        "figcaption" or "caption" => (SeedLineKind.Caption, 0),
        _ when _kind is SeedLineKind.Item or SeedLineKind.NumberedItem or SeedLineKind.Quote or SeedLineKind.Caption or SeedLineKind.Row => (_kind, _level),
        _ => (SeedLineKind.Paragraph, 0),
    };

    private void AddText(string data)
    {
        var rest = data.AsSpan();
        while (true)
        {
            var end = rest.IndexOf('\n');
            var part = end < 0 ? rest : rest[..end];
            if (_text.Length == 0)
                _start = _line;
            _text.Append(part);
            if (end < 0)
                return;
            Flush(continues: true);
            _line++;
            rest = rest[(end + 1)..];
        }
    }

    private void AddLink(IElement element)
    {
        var href = element.GetAttribute("href")?.Trim();
        if (href is null || !(address is null ? Uri.TryCreate(href, UriKind.Absolute, out var url) : Uri.TryCreate(address, href, out url)))
            return;
        if (url.Scheme is "http" or "https")
            Links.Add(new(url.AbsoluteUri, LineCleaner.Clean(element.TextContent.ReplaceLineEndings(" ")).Trim(), HtmlReader.LineOf(element)));
    }

    private void Break() => Flush(continues: false);

    private void Flush(bool continues)
    {
        var clean = LineCleaner.Clean(_text.ToString());
        _text.Clear();
        if (!string.IsNullOrWhiteSpace(clean))
        {
            Lines.Add(new(_start, _kind == SeedLineKind.Row ? clean.TrimEnd('\t') : clean, _kind, _level, _continues));
            _continues = true;
        }
        if (!continues)
            _continues = false;
    }
}
