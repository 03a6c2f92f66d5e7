using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Rows of cells parted by tabs, or by bars as Markdown has them.</summary>
internal static class Tables
{
    public static Block? Read(IReadOnlyList<Unit> units, ref int index)
    {
        var rows = new List<IReadOnlyList<Passage>>();
        var end = index;
        while (end < units.Count && Cells(units[end]) is { } cells && (end == index || units[end].BlankBefore == 0 || units[end].Kind == SeedLineKind.Row))
        {
            if (cells.Count > 0)
                rows.Add(cells);
            end++;
        }
        if (rows.Count < 2 || rows.Max(row => row.Count) < 2)
            return null;
        index = end;
        return new Block.Table(rows);
    }

    // Null where it is no row; empty where it is the rule under a Markdown table's head.
    private static List<Passage>? Cells(Unit unit)
    {
        var text = unit.Text;
        var isBarred = text.Length > 2 && text[0] == '|' && text[^1] == '|';
        var separator = isBarred ? '|' : '\t';
        if (unit.Passage.Marks.Count > 1 || unit.Kind != SeedLineKind.Row && !isBarred && !text.Contains('\t', StringComparison.Ordinal))
            return null;
        var cells = new List<Passage>();
        if (isBarred && !Prose.HasLetter(text))
            return cells;
        var start = isBarred ? 1 : 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(separator, start);
            if (end < 0)
                end = text.Length;
            cells.Add(unit.Passage.Slice(start, end) ?? Passage.Of("", unit.Passage.LineAt(start)));
            start = end + 1;
        }
        return cells;
    }
}
