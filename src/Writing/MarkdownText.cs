using System.Buffers;
using System.Text;
using Briefing.Blocks;

namespace Briefing.Writing;

/// <summary>Writes words as CommonMark that shows those words and nothing else.</summary>
internal static class MarkdownText
{
    // Whatever Escape may change.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. "\\*_`[]<~&", .. Enumerable.Range(0, 0x20).Append(0x7F).Concat(Enumerable.Range(0x80, 0x20)).Select(c => (char)c)]);

    /// <summary>
    /// A passage as the inline content of one line: every character stands for itself, addresses become links.
    /// </summary>
    /// <param name="definitions">Receives the addresses that stand in the text as they are.</param>
    public static string Inline(Passage passage, LinkDefinitions definitions)
    {
        var text = passage.Text;
        if (passage.Links.Count == 0 && !text.AsSpan().ContainsAny(Marks) && Urls.Find(text).Length == 0)
            return text.Trim();
        var output = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (var link in LinksOf(passage))
        {
            if (link.Start < from || link.Start + link.Length > text.Length || !IsWeb(link.Url))
                continue;
            output.Append(Escape(text.AsSpan(from, link.Start - from)));
            output.Append(Link(text.Substring(link.Start, link.Length), link.Url, definitions));
            from = link.Start + link.Length;
        }
        // Blanks at the ends of a line are not content to Markdown, and would unmake emphasis.
        return output.Append(Escape(text.AsSpan(from))).ToString().Trim();
    }

    /// <summary>Words as inline content; addresses in them are words too.</summary>
    public static string Inline(string text) => Escape(text.AsSpan().Trim());

    /// <summary>A link, or its words alone where its address is not one of the web.</summary>
    public static string Link(string words, string url, LinkDefinitions definitions)
    {
        var escaped = Escape(words.AsSpan().Trim());
        return !IsWeb(url) ? escaped
            : string.Equals(words, url, StringComparison.Ordinal) ? definitions.Link(url, escaped, Destination(url))
            : $"[{escaped}]({Destination(url)})";
    }

    /// <summary>Guards what would begin a block (a heading, a list, a quotation, a rule) at the start of a line.</summary>
    /// <param name="inline">Inline content.</param>
    public static string AtLineStart(string inline)
    {
        if (inline.Length == 0)
            return inline;
        if (inline[0] is '#' or '+' or '-' or '>' or '=' or '|' or ':')
            return "\\" + inline;
        var digits = inline.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isListNumber = digits is > 0 and < 10 && inline[digits] is '.' or ')'
            && (digits + 1 == inline.Length || inline[digits + 1] is ' ' or '\t');
        return isListNumber ? inline.Insert(digits, "\\") : inline;
    }

    /// <summary>Guards the number sign that would close a heading.</summary>
    public static string InHeading(string inline) =>
        inline.EndsWith('#') ? inline.Insert(inline.Length - 1, "\\") : inline;

    private static IEnumerable<PassageLink> LinksOf(Passage passage)
    {
        var addresses = Urls.All(passage.Text).Select(found => new PassageLink(found.Start, found.Length, passage.Text.Substring(found.Start, found.Length)));
        return passage.Links.Count == 0 ? addresses : passage.Links.Concat(addresses).OrderBy(link => link.Start);
    }

    private static string Destination(string url)
    {
        var output = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] is '(' or ')' or '<' or '>' or '\\' || (url[i] == '&' && IsEntity(url.AsSpan(i))))
                output.Append('\\');
            if (url[i] > ' ')
                output.Append(url[i]);
        }
        return output.ToString();
    }

    private static string Escape(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Marks))
            return text.ToString();
        var output = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '~' || (c == '&' && IsEntity(text[i..])))
                output.Append('\\');
            output.Append(char.IsControl(c) ? ' ' : c);
        }
        return output.ToString();
    }

    /// <summary>Whether a text that begins with an ampersand begins with a character reference.</summary>
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ';')
                return i > 1;
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#')
                return false;
        }
        return false;
    }

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
