namespace Briefing.Blocks;

/// <summary>A line that says where an article stands: <c>Read on ⇒OUTLET Source: URL</c>.</summary>
/// <param name="Outlet">The words that name the outlet; null where there are none.</param>
/// <param name="Url">The address; null where there is none.</param>
/// <param name="Rest">What is glued to the address's end; null where nothing is.</param>
/// <param name="Line">1-based line of the address, or of the outlet.</param>
internal sealed record Attribution(Passage? Outlet, string? Url, Passage? Rest, int Line)
{
    public static Attribution? Read(Passage passage, string[] sources, string[] pointers)
    {
        var text = passage.Text;
        var url = Urls.Find(text);
        if (url.Length == 0)
            return null;
        var head = text.AsSpan(0, url.Start).TrimEnd();
        var pointer = PointerEnd(head, pointers);
        var label = LabelStart(head, sources);
        if (label < 0 && pointer == 0 || label > 0 && pointer == 0 && Prose.IsProse(head[..label]))
            return null;
        var outlet = passage.Slice(pointer, Math.Max(pointer, label < 0 ? head.Length : label));
        return new(outlet, text.Substring(url.Start, url.Length), passage.Slice(url.Start + url.Length), passage.LineAt(url.Start));
    }

    // Past "read on" and its arrow; 0 where the line does not begin so.
    private static int PointerEnd(ReadOnlySpan<char> head, string[] pointers)
    {
        foreach (var pointer in pointers)
        {
            if (!head.StartsWith(pointer, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = pointer.Length;
            while (end < head.Length && (char.IsWhiteSpace(head[end]) || head[end] is '⇒' or '→' or '＞' or '>' or '»' or '▶' or ':' or '：' or '⇨' or '➡' or '\uFE0F'))
                end++;
            return end;
        }
        return 0;
    }

    // Where "source:" begins that ends the head; one label may follow another after a slash. -1 where there is none.
    private static int LabelStart(ReadOnlySpan<char> head, string[] sources)
    {
        var end = head.Length;
        if (end == 0 || head[end - 1] is not (':' or '：'))
            return -1;
        end--;
        var start = -1;
        for (var found = true; found;)
        {
            found = false;
            var part = head[..end].TrimEnd();
            foreach (var source in sources)
            {
                if (!part.EndsWith(source, StringComparison.OrdinalIgnoreCase))
                    continue;
                start = part.Length - source.Length;
                end = start > 0 && part[start - 1] is '/' or '／' or '・' ? start - 1 : 0;
                found = end > 0;
                break;
            }
        }
        return start;
    }
}
