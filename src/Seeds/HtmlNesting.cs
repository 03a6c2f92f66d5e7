using System.Collections.Frozen;
using System.Text;

namespace Briefing.Seeds;

/// <summary>
/// Keeps a page from nesting deeper than any page needs: the parsing algorithm of HTML looks through all open elements
/// at each tag, so that its time grows with the square of the depth.
/// </summary>
internal static class HtmlNesting
{
    // Half of what the parser itself allows, so that there is room for what is not counted.
    private const int MaxDepth = 256;

    // Elements that hold nothing, or that the next of their kind closes.
    private static readonly FrozenSet<string> Flat = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd",
        "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "rb", "rt", "rp", "html", "head", "body");

    /// <summary>Beyond the limit a tag gives way to a line break, so that the text around it stays apart; lines keep their numbers.</summary>
    public static string Limit(string html)
    {
        if (html.AsSpan().Count('<') <= MaxDepth)
            return html;
        StringBuilder? limited = null;
        var (depth, dropped, copied) = (0, 0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html.AsSpan(at + (isEnd ? 2 : 1)));
            if (name.IsEmpty || Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                continue;
            if (isEnd ? dropped == 0 : depth < MaxDepth)
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                continue;
            }
            dropped += isEnd ? -1 : 1;
            var close = html.IndexOf('>', at);
            var end = close < 0 ? html.Length : close + 1;
            limited ??= new(html.Length);
            limited.Append(html, copied, at - copied).Append("<br>").Append('\n', html.AsSpan(at, end - at).Count('\n'));
            copied = end;
            at = end - 1;
        }
        return limited is null ? html : limited.Append(html, copied, html.Length - copied).ToString();
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }
}
