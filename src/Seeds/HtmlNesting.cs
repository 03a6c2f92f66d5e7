using System.Text;

namespace Briefing.Seeds;

/// <summary>
/// Mends pages that the parsing algorithm of HTML answers with time that grows faster than the page: it looks through all open
/// elements at many tags, opens formatting anew in each paragraph until it is closed, moves what stands wrongly in a table
/// out of it piece by piece, and compares each attribute of a tag with those before it. Pages that people clip stay as they are.
/// </summary>
internal sealed class HtmlNesting
{
    // Half of what the parser itself allows, so that there is room for what is not counted.
    private const int MaxDepth = 256;
    private const int MaxFormatting = 64;
    private const int MaxAttributes = 500;
    private const int MaxMisplaced = 500;
    private const int ShortPage = 32 * 1024;

    private readonly string html;
    private readonly bool keepsTables;
    private readonly List<string> open = [];
    private readonly Dictionary<string, int> formatting = new(StringComparer.Ordinal);
    private readonly Stack<bool> isInCell = new();

    /// <summary>The mended page; null where it is only looked at.</summary>
    private readonly StringBuilder? mended;
    private int copied;
    private int formattingOpen;
    private int misplaced;
    private bool isTooMuch;

    private HtmlNesting(string html, StringBuilder? mended, bool keepsTables) => (this.html, this.mended, this.keepsTables) = (html, mended, keepsTables);

    /// <summary>The page itself, or one with the same text on the same lines that is no harder to parse than it is long.</summary>
    public static string Limit(string html)
    {
        if (html.Length < ShortPage && html.AsSpan().Count('<') < MaxFormatting)
            return html;
        var look = new HtmlNesting(html, null, keepsTables: true);
        look.Run();
        if (!look.isTooMuch && look.misplaced <= MaxMisplaced)
            return html;
        var mended = new StringBuilder(html.Length + (html.Length / 4));
        new HtmlNesting(html, mended, keepsTables: look.misplaced <= MaxMisplaced).Run();
        return mended.ToString();
    }

    private void Run()
    {
        var from = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = from < html.Length ? html.IndexOf('<', from) : -1)
        {
            if (IsBetweenCells && !html.AsSpan(from, at - from).IsWhiteSpace())
                misplaced++;
            from = Next(at);
        }
        mended?.Append(html, copied, html.Length - copied);
    }

    private bool IsBetweenCells => isInCell.TryPeek(out var isIn) && !isIn;

    /// <summary>Takes the tag or comment at a place; where to look on.</summary>
    private int Next(int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
            return html.IndexOf("-->", at + 2, StringComparison.Ordinal) is var last and >= 0 ? last + 3 : html.Length;
        var isEnd = at + 1 < html.Length && html[at + 1] == '/';
        var name = NameAt(at + (isEnd ? 2 : 1));
        if (name.Length == 0)
            return at + 1;
        var (end, attributes) = TagEnd(at + 1);
        if (HtmlTags.Raw.Contains(name))
            return isEnd ? end : EndOfRaw(end, name);
        var isTooWide = attributes > MaxAttributes;
        isTooMuch |= isTooWide;
        if (isTooWide)
            Replace(at, end, "<br>");
        else if (isEnd)
            Close(name, at, end);
        else if (!Opens(name))
            Replace(at, end, HtmlTags.Formatting.Contains(name) ? "" : "<br>");
        return end;
    }

    private bool Opens(string name)
    {
        if (HtmlTags.IsTablePart(name))
        {
            SetInCell(HtmlTags.Cells.Contains(name));
            return keepsTables;
        }
        if (IsBetweenCells)
            misplaced++;
        if (HtmlTags.Flat.Contains(name))
            return true;
        if (HtmlTags.Formatting.Contains(name))
            return OpensFormatting(name);
        if (name == "table" && !keepsTables)
            return false;
        if (open.Count >= MaxDepth)
        {
            isTooMuch = true;
            return false;
        }
        open.Add(name);
        if (name == "table")
            isInCell.Push(false);
        return true;
    }

    private bool OpensFormatting(string name)
    {
        if (formattingOpen >= MaxFormatting)
        {
            isTooMuch = true;
            return false;
        }
        formattingOpen++;
        formatting[name] = formatting.GetValueOrDefault(name) + 1;
        return true;
    }

    private void Close(string name, int at, int end)
    {
        if (HtmlTags.IsTablePart(name))
        {
            SetInCell(false);
            if (!keepsTables)
                Replace(at, end, "<br>");
        }
        else if (HtmlTags.Formatting.Contains(name))
        {
            if (formatting.GetValueOrDefault(name) == 0)
            {
                Replace(at, end, "");
                return;
            }
            formatting[name]--;
            formattingOpen--;
        }
        else if (!HtmlTags.Flat.Contains(name))
            CloseElement(name, at, end);
    }

    /// <summary>Closes an element with all that is open in it, as the parser does; a mended page says so for each of them.</summary>
    private void CloseElement(string name, int at, int end)
    {
        var found = open.Count - 1;
        while (found >= 0 && open[found] != name)
        {
            var isBarrier = HtmlTags.Scopes.Contains(open[found]) ? name != "table" : HtmlTags.Blocks.Contains(open[found]) && !HtmlTags.Blocks.Contains(name);
            found = isBarrier ? -1 : found - 1;
        }
        if (found < 0)
        {
            Replace(at, end, "");
            return;
        }
        if (found < open.Count - 1 && mended is not null)
            Replace(at, at, string.Concat(open.Skip(found + 1).Reverse().Select(inner => $"</{inner}>")));
        for (var i = open.Count - 1; i >= found; i--)
        {
            if (open[i] == "table")
                isInCell.TryPop(out _);
        }
        open.RemoveRange(found, open.Count - found);
    }

    private void SetInCell(bool isIn)
    {
        if (isInCell.TryPop(out _))
            isInCell.Push(isIn);
    }

    private void Replace(int at, int end, string by)
    {
        if (mended is null)
            return;
        mended.Append(html, copied, at - copied).Append(by).Append('\n', html.AsSpan(at, end - at).Count('\n'));
        copied = end;
    }

    /// <summary>Behind the sign that closes a tag, which within quotation marks closes nothing, and how many attributes it has.</summary>
    private (int End, int Attributes) TagEnd(int from)
    {
        var attributes = 0;
        var wasBlank = false;
        for (var at = from; at < html.Length; at++)
        {
            var c = html[at];
            if (c == '>')
                return (at + 1, attributes);
            if (c is '"' or '\'' && html[at - 1] == '=')
            {
                at = html.IndexOf(c, at + 1);
                if (at < 0)
                    break;
            }
            var isBlank = char.IsWhiteSpace(c) || c is '/' or '"' or '\'';
            if (wasBlank && !isBlank)
                attributes++;
            wasBlank = isBlank;
        }
        return (html.Length, attributes);
    }

    private int EndOfRaw(int from, string name)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    /// <summary>In small letters; empty where there is none.</summary>
    private string NameAt(int at)
    {
        var end = at;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (html[end] == '-' && end > at)))
            end++;
        if (end == at || !char.IsAsciiLetter(html[at]))
            return "";
        var name = html[at..end].ToLowerInvariant();
        // The end of one heading closes another.
        return name is ['h', >= '1' and <= '6'] ? "h1" : name;
    }
}
