using System.Text;
using Briefing.Blocks;

namespace Briefing.Writing;

/// <summary>Writes words as CommonMark that shows those words and nothing else.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// A passage as the inline content of one line: every character stands for itself, addresses become links.
    /// </summary>
    public static string Inline(Passage passage)
    {
        var text = passage.Text;
        var output = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (var link in LinksOf(passage))
        {
            if (link.Start < from || link.Start + link.Length > text.Length || !IsWeb(link.Url))
                continue;
            Append(output, text.AsSpan(from, link.Start - from));
            AppendLink(output, text.Substring(link.Start, link.Length), link.Url);
            from = link.Start + link.Length;
        }
        Append(output, text.AsSpan(from));
        return Trim(output.ToString());
    }

    /// <summary>Words without addresses: <see cref="Inline(Passage)"/> for text of our own.</summary>
    public static string Inline(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return Trim(output.ToString());
    }

    public static string Link(string words, string url)
    {
        var output = new StringBuilder();
        if (IsWeb(url))
            AppendLink(output, words.Trim(), url);
        else
            Append(output, words);
        return Trim(output.ToString());
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

    /// <summary>Guards the number signs that would close a heading.</summary>
    public static string InHeading(string inline)
    {
        var last = inline.Length - 1;
        return last >= 0 && inline[last] == '#' ? inline.Insert(last, "\\") : inline;
    }

    private static IEnumerable<PassageLink> LinksOf(Passage passage)
    {
        var addresses = Urls.All(passage.Text).Select(a => new PassageLink(a.Start, a.Length, passage.Text.Substring(a.Start, a.Length)));
        return passage.Links.Count == 0 ? addresses : passage.Links.Concat(addresses).OrderBy(link => link.Start);
    }

    private static void AppendLink(StringBuilder output, string words, string url)
    {
        if (string.Equals(words, url, StringComparison.Ordinal) && !IsEntityIn(url))
        {
            output.Append('<').Append(url).Append('>');
            return;
        }
        output.Append('[');
        Append(output, words);
        output.Append("](");
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] is '(' or ')' or '<' or '>' or '\\' || (url[i] == '&' && IsEntity(url.AsSpan(i))))
                output.Append('\\');
            if (url[i] > ' ')
                output.Append(url[i]);
        }
        output.Append(')');
    }

    private static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '~' || (c == '&' && IsEntity(text[i..])))
                output.Append('\\');
            output.Append(char.IsControl(c) ? ' ' : c);
        }
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

    private static bool IsEntityIn(string url) => url.Contains('&', StringComparison.Ordinal) && url.Contains(';', StringComparison.Ordinal);

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>Blanks at the ends of a line are not content to Markdown, and would unmake emphasis.</summary>
    private static string Trim(string inline) => inline.Trim();
}
