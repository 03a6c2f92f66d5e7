namespace Briefing.Blocks;

/// <summary>Calendars and pagers: figures and weekdays, in a row or one below the other.</summary>
internal sealed class CalendarRule : ICleaningRule
{
    private const int MinCells = 5;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var start = 0; start < draft.Count;)
        {
            var end = start;
            var cells = 0;
            while (end < draft.Count && CellsOf(draft.Units[end].Text) is > 0 and var count)
            {
                cells += count;
                end++;
            }
            if (cells >= MinCells)
                draft.Take(start, end, "calendar");
            start = Math.Max(end, start + 1);
        }
    }

    // How many figures up to two digits and weekdays there are; 0 where there is anything else.
    private static int CellsOf(string text)
    {
        if (text.Length > 60)
            return 0;
        var cells = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\t', '\u3000', '|', '｜'))
        {
            var cell = text.AsSpan(range);
            if (cell.IsEmpty)
                continue;
            if (!IsFigure(cell) && !IsWeekday(cell))
                return 0;
            cells++;
        }
        return cells;
    }

    private static bool IsFigure(ReadOnlySpan<char> cell) =>
        cell.Length <= 2 && char.IsDigit(cell[0]) && char.IsDigit(cell[^1]) || cell is "«" or "»" or "…" or "..." or "<" or ">";

    private static bool IsWeekday(ReadOnlySpan<char> cell) =>
        cell is "日" or "月" or "火" or "水" or "木" or "金" or "土" or "Sun" or "Mon" or "Tue" or "Wed" or "Thu" or "Fri" or "Sat"
            or "S" or "M" or "T" or "W" or "F";
}
