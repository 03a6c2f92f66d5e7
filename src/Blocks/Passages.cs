namespace Briefing.Blocks;

/// <summary>Parts of passages that keep their lines.</summary>
internal static class Passages
{
    /// <summary>The part from one 0-based offset up to another, trimmed; null where nothing is left.</summary>
    public static Passage? Slice(this Passage passage, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(passage.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(passage.Text[end - 1]))
            end--;
        if (start >= end)
            return null;
        if (start == 0 && end == passage.Text.Length)
            return passage;

        var marks = new List<LineMark> { new(0, passage.LineAt(start)) };
        foreach (var mark in passage.Marks)
        {
            if (mark.Offset > start && mark.Offset < end)
                marks.Add(mark with { Offset = mark.Offset - start });
        }
        return new(passage.Text[start..end], marks) { Links = SliceLinks(passage.Links, start, end) };
    }

    // A link that is cut keeps the part that is left.
    private static IReadOnlyList<PassageLink> SliceLinks(IReadOnlyList<PassageLink> links, int start, int end)
    {
        if (links.Count == 0)
            return links;
        var sliced = new List<PassageLink>();
        foreach (var link in links)
        {
            var (from, to) = (Math.Max(link.Start, start), Math.Min(link.Start + link.Length, end));
            if (from < to)
                sliced.Add(new(from - start, to - from, link.Url));
        }
        return sliced;
    }

    public static Passage? Slice(this Passage passage, int start) => passage.Slice(start, passage.Text.Length);
}
