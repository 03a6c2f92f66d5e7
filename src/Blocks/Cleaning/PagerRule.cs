namespace Briefing.Blocks;

/// <summary>
/// Rows of ways to the neighbours of a page: between arrows, <c>« 5月 | メイン | 7月 »</c>, <c>&lt;前の日記(…) 次の日記(…)&gt;</c>, or
/// each in brackets, <c>[Prev][Next][Index]</c>.
/// </summary>
internal sealed class PagerRule : ICleaningRule
{
    private const int MaxWidth = 120;
    private const int MinBrackets = 3;
    private const string Backs = "<＜«‹≪←◀";
    private const string Forths = ">＞»›≫→▶";

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && (IsBetweenArrows(unit.Text) || IsOfBrackets(unit.Text)) && !unit.IsProse && unit.TextWidth <= MaxWidth)
                draft.Take(i, "menu");
        }
    }

    // What stands in between is parted, or the day of each is named.
    private static bool IsBetweenArrows(string text) => Backs.Contains(text[0], StringComparison.Ordinal) && text.AsSpan(1).LastIndexOfAny(Forths) is > 0 and var end
        && (text.AsSpan(1, end).ContainsAny("|｜") || DateLines.Find(text) is { Length: > 0 } first && DateLines.Find(text.AsSpan(first.Start + first.Length)).Length > 0);

    private static bool IsOfBrackets(string text)
    {
        var brackets = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] == '[' ? text.AsSpan(at).IndexOf(']') : -1;
            if (close < 2)
                return false;
            (at, brackets) = (at + close, brackets + 1);
            while (at + 1 < text.Length && text[at + 1] == ' ')
                at++;
        }
        return brackets >= MinBrackets;
    }
}
