using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Headings that a mark or the markup makes one.</summary>
internal static class MarkedHeadings
{
    public static Block? Read(IReadOnlyList<Unit> units, ref int index)
    {
        var unit = units[index];
        var heading = unit.Kind == SeedLineKind.Heading ? Of(unit.Passage, unit.Level - 1)
            : Hashes(unit) ?? Bold(unit) ?? Section(units, index);
        if (heading is not null)
            index++;
        return heading;
    }

    private static Block.Heading Of(Passage passage, int level) => new(Math.Max(1, level), BlockReader.Plain(passage));

    private static Block.Heading? Hashes(Unit unit)
    {
        var level = unit.Text.AsSpan().IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && unit.Text[level] is ' ' or '\u3000' && unit.Passage.Slice(level) is { } rest ? Of(rest, level - 1) : null;
    }

    // A line that is bold from end to end.
    private static Block.Heading? Bold(Unit unit)
    {
        var text = unit.Text;
        return text.Length is > 4 and < 80 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal)
            && text.IndexOf("**", 2, StringComparison.Ordinal) == text.Length - 2 && !unit.IsProse
            && unit.Passage.Slice(2, text.Length - 2) is { } inner ? Of(inner, 3) : null;
    }

    // ■, ◆, 🚩: the head of a section where it is short and its neighbours bear another mark.
    private static Block.Heading? Section(IReadOnlyList<Unit> units, int index)
    {
        var unit = units[index];
        if (Bullets.Read(unit.Text) is not { Kind: BulletKind.Section } bullet || unit.IsProse || unit.TextWidth > 90
            || index + 1 == units.Count || HasMark(units, index + 1, bullet.Symbol) || index > 0 && HasMark(units, index - 1, bullet.Symbol))
            return null;
        return unit.Passage.Slice(bullet.Length) is { } text ? Of(text, 1) : null;
    }

    private static bool HasMark(IReadOnlyList<Unit> units, int index, string symbol) =>
        units[index].Text.StartsWith(symbol, StringComparison.Ordinal);
}
