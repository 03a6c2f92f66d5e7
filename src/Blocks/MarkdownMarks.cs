using System.Text;

namespace Briefing.Blocks;

/// <summary>
/// Takes the marks of strong emphasis out of a text, also broken ones (<c>** word:**</c>), and makes links of
/// <c>[words](address)</c>: the words and their order stay.
/// </summary>
internal static class MarkdownMarks
{
    private const int MaxAddress = 2000;
    private const int MaxTitle = 300;

    public static Passage Strip(Passage passage)
    {
        var text = passage.Text;
        // Markup that gave links has no Markdown in it.
        if (passage.Links.Count > 0)
            return passage;
        var links = text.Contains("](http", StringComparison.OrdinalIgnoreCase) ? FindLinks(text) : [];
        var isStrong = text.IndexOf("**", StringComparison.Ordinal) is >= 0 and var first && text.IndexOf("**", first + 2, StringComparison.Ordinal) >= 0;
        if (links.Count == 0 && !isStrong)
            return passage;
        var plain = Rebuild(passage, links, isStrong);
        return plain.Text.Length == 0 ? passage : plain.Slice(0) ?? passage;
    }

    private static Passage Rebuild(Passage passage, List<Link> links, bool isStrong)
    {
        var (text, plain) = (passage.Text, new StringBuilder(passage.Text.Length));
        var (marks, found) = (new List<LineMark>(), new List<PassageLink>());
        var (mark, link, start) = (0, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            for (; mark < passage.Marks.Count && passage.Marks[mark].Offset <= i; mark++)
                marks.Add(passage.Marks[mark] with { Offset = plain.Length });
            if (link < links.Count && i == links[link].Open)
                start = plain.Length;
            else if (link < links.Count && i == links[link].Close)
            {
                if (plain.Length > start)
                    found.Add(new(start, plain.Length - start, links[link].Url));
                i = links[link++].End - 1;
            }
            else if (isStrong && text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
                i++;
            else
                plain.Append(text[i]);
        }
        return new(plain.ToString(), marks) { Links = found };
    }

    private static List<Link> FindLinks(string text)
    {
        var (links, open) = (new List<Link>(), new Stack<int>());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
                open.Push(i);
            if (text[i] != ']' || !open.TryPop(out var start) || start + 1 == i || start > 0 && text[start - 1] == '!'
                || links.Count > 0 && start < links[^1].End || i + 1 == text.Length || text[i + 1] != '(')
                continue;
            var address = text.AsSpan(i + 2);
            var length = AddressLength(address);
            if (length == 0 || CloseOf(address, length) is not { } close)
                continue;
            links.Add(new(start, i, i + 2 + close + 1, address[..length].ToString()));
            i = links[^1].End - 1;
        }
        return links;
    }

    // The bracket that closes the link, behind the address or a title in quotation marks.
    private static int? CloseOf(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == ')')
            return end;
        var rest = text[end..Math.Min(text.Length, end + MaxTitle)];
        var close = rest.IndexOf("\")");
        return close > 1 && rest.TrimStart()[0] == '"' ? end + close + 1 : null;
    }

    // Brackets within the address come in pairs. 0 where it is no web address.
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return 0;
        var depth = 0;
        for (var i = 8; i < Math.Min(text.Length, MaxAddress); i++)
        {
            if (text[i] is '<' or '>' or '"' or '[' or ']')
                return 0;
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth < 0 || text[i] == ' ')
                return i > 8 ? i : 0;
        }
        return 0;
    }

    /// <param name="Open">Of the opening bracket.</param>
    /// <param name="Close">Of the closing bracket.</param>
    /// <param name="End">Behind the address's closing bracket.</param>
    /// <param name="Url">The address.</param>
    private readonly record struct Link(int Open, int Close, int End, string Url);
}
