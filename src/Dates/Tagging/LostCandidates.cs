using Briefing.Dates.Tagging.Japanese;

namespace Briefing.Dates.Tagging;

/// <summary>Explains the numbers with a unit of time, and the expressions, that are no dates (R16).</summary>
internal static class LostCandidates
{
    private static readonly (JapaneseUnit Unit, WordTable<string> Traps)[] Tables =
    [
        (JapaneseUnit.Year, JapaneseTables.TrapsAfter("year")), (JapaneseUnit.Month, JapaneseTables.TrapsAfter("month")),
        (JapaneseUnit.Day, JapaneseTables.TrapsAfter("day")),
    ];

    public static List<ConsideredDate> Find(string text, IReadOnlyList<DateMention> mentions)
    {
        var lost = new List<ConsideredDate>();
        var tagged = new List<Tagged>();
        DateTagger.Tag(text, tagged);
        var next = 0;
        foreach (var expression in tagged)
        {
            Numbers(text, next, expression.Start, mentions, lost);
            next = Math.Max(next, expression.End);
            if (!IsMentioned(mentions, expression.Start, expression.End))
                lost.Add(new(expression.Start, expression.End, text[expression.Start..expression.End], expression.Trap ?? "no-context"));
        }
        Numbers(text, next, text.Length, mentions, lost);
        return lost;
    }

    private static bool IsMentioned(IReadOnlyList<DateMention> mentions, int start, int end)
    {
        var (low, high) = (0, mentions.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= start)
                low = middle + 1;
            else if (mentions[middle].Start >= end)
                high = middle - 1;
            else
                return true;
        }
        return false;
    }

    private static void Numbers(string text, int from, int to, IReadOnlyList<DateMention> mentions, List<ConsideredDate> lost)
    {
        for (var at = from; at < to; at++)
        {
            if (!Scan.IsDigit(text[at]) && !Numerals.IsKanjiNumeral(text[at]))
                continue;
            if (JapaneseNumbers.TryRead(text, at, out var number) && !number.IsShared && number.End <= to && !IsMentioned(mentions, at, number.End))
                lost.Add(new(at, number.End, text[at..number.End], Why(text, at, number)));
            while (at + 1 < to && (Scan.IsDigit(text[at + 1]) || Numerals.IsKanjiNumeral(text[at + 1])))
                at++;
        }
    }

    private static string Why(string text, int start, Quantity number)
    {
        if (start > 0 && text[start - 1] == '第')
            return "ordinal";
        foreach (var (unit, traps) in Tables)
        {
            var after = number.End;
            if (unit == number.Unit && traps.TryRead(text, ref after, out var why))
                return why;
        }
        return "no-context";
    }
}
