using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A clipping's lines to trimmed units; nothing is joined but what the markup says is one.</summary>
internal static class UnitReader
{
    private static readonly string[] EditMarks = Vocabulary.Words("edit-mark");

    public static List<Unit> Read(SeedText seed)
    {
        var units = new List<Unit>(seed.Lines.Count);
        var blanks = 0;
        for (var i = 0; i < seed.Lines.Count;)
        {
            var line = seed.Lines[i];
            var text = line.Text.AsSpan();
            if (text.IsWhiteSpace())
            {
                blanks++;
                i++;
                continue;
            }
            var indent = Prose.Width(text[..^text.TrimStart().Length]);
            units.Add(new(ReadElement(seed.Lines, ref i), line.Kind, line.Level, indent, line.Kind == SeedLineKind.Text ? blanks : 1));
            blanks = 0;
        }
        return units;
    }

    private static Passage ReadElement(IReadOnlyList<SeedLine> lines, ref int index)
    {
        var first = Of(lines[index++])!;
        if (index == lines.Count || !lines[index].Continues)
            return first;
        var builder = new PassageBuilder();
        builder.Append(first);
        for (; index < lines.Count && lines[index].Continues; index++)
        {
            if (Of(lines[index]) is { } next)
                builder.Append(next);
        }
        return builder.Build();
    }

    // Without the mark of a wiki's heading that opens it for editing, or of the one cell of a table that laid out the page.
    private static int EndOf(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end is [.., ' ', '|'] && end.IndexOf('|') == end.Length - 1)
            end = end[..^1].TrimEnd();
        foreach (var mark in EditMarks)
        {
            if (end.Length > mark.Length && end.EndsWith(mark, StringComparison.Ordinal))
                return end.Length - mark.Length;
        }
        return end.Length;
    }

    private static Passage? Of(SeedLine line)
    {
        var whole = Passage.Of(line.Text, line.Number);
        if (line.Links is { } links)
            whole = whole with { Links = [.. links.Select(link => new PassageLink(link.Start, link.Length, link.Url))] };
        return whole.Slice(0, EndOf(line.Text));
    }
}
