using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A clipping's lines to trimmed units; nothing is joined but what the markup says is one.</summary>
internal static class UnitReader
{
    public static List<Unit> Read(SeedText seed)
    {
        var units = new List<Unit>();
        var blanks = 0;
        foreach (var line in seed.Lines)
        {
            var text = line.Text.AsSpan();
            if (line.Kind == SeedLineKind.Text ? text.IsWhiteSpace() : text.Trim().IsEmpty)
            {
                blanks++;
                continue;
            }
            var indent = Prose.Width(text[..^text.TrimStart().Length]);
            var passage = Passage.Of(text.Trim().ToString(), line.Number);
            if (line.Continues && units.Count > 0)
                units[^1] = Join(units[^1], passage);
            else
                units.Add(new(passage, line.Kind, line.Level, indent, line.Kind == SeedLineKind.Text ? blanks : 1));
            blanks = 0;
        }
        return units;
    }

    public static Unit Join(Unit unit, Passage next)
    {
        var joined = new PassageBuilder();
        joined.Append(unit.Passage);
        joined.Append(next);
        return unit with { Passage = joined.Build() };
    }
}
