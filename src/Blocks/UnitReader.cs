using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A clipping's lines to trimmed units; nothing is joined but what the markup says is one.</summary>
internal static class UnitReader
{
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
        var first = Of(lines[index++]);
        if (index == lines.Count || !lines[index].Continues)
            return first;
        var builder = new PassageBuilder();
        builder.Append(first);
        for (; index < lines.Count && lines[index].Continues; index++)
            builder.Append(Of(lines[index]));
        return builder.Build();
    }

    private static Passage Of(SeedLine line)
    {
        var whole = Passage.Of(line.Text, line.Number);
        if (line.Links is { } links)
            whole = whole with { Links = [.. links.Select(link => new PassageLink(link.Start, link.Length, link.Url))] };
        return whole.Slice(0)!;
    }
}
