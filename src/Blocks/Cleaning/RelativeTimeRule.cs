namespace Briefing.Blocks;

/// <summary>Lists of other articles by their age: <c>12時間前</c>, <c>3 hours ago</c>, with the headline beside or above each.</summary>
internal sealed class RelativeTimeRule : ICleaningRule
{
    private const int MinAges = 2;
    private const int MaxGap = 3;
    private static readonly string[] Ages = Vocabulary.Words("age");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var start = 0; start < draft.Count; start++)
        {
            if (!IsAged(draft.Units[start]))
                continue;
            var (end, ages) = (start + 1, 1);
            for (var i = end; i < draft.Count && i - end < MaxGap && !draft.Units[i].IsProse; i++)
            {
                if (!IsAged(draft.Units[i]))
                    continue;
                ages++;
                end = i + 1;
            }
            if (ages >= MinAges)
            {
                // The first age has its headline above it where the others have theirs there.
                var isBelow = draft.Units[start].Text.Length <= 8 && start > 0 && !draft.Units[start - 1].IsProse && draft.IsKept(start - 1) && IsAged(draft.Units[end - 1]);
                draft.Take(isBelow ? start - 1 : start, end, "relative-time");
            }
            else if (draft.Units[start].Text.Length <= 8)
                draft.Take(start, "relative-time");
            start = end - 1;
        }
    }

    /// <summary>Whether an age stands in a row of its own with others, as in a byline: Rei Times - 2 hours ago - 15:00.</summary>
    public static bool HasAgedCell(string text)
    {
        foreach (var cell in text.Split([" - ", " – ", "|", "｜"], StringSplitOptions.TrimEntries))
        {
            if (cell.Length < text.Length && EndsWithAge(cell))
                return true;
        }
        return false;
    }

    private static bool IsAged(Unit unit) => !unit.IsProse && unit.TextWidth <= 160 && EndsWithAge(unit.Text);

    private static bool EndsWithAge(string text)
    {
        foreach (var age in Ages)
        {
            if (!text.EndsWith(age, StringComparison.OrdinalIgnoreCase))
                continue;
            var before = text.AsSpan(0, text.Length - age.Length).TrimEnd();
            if (before.Length > 0 && char.IsDigit(before[^1]))
                return true;
        }
        return false;
    }
}
