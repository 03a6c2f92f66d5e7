namespace Briefing.Blocks;

/// <summary>Archives and categories: short labels that each end in a count in brackets, and bare months, several in a row.</summary>
internal sealed class CountedLabelsRule : ICleaningRule
{
    private const int MinRun = 3;
    private const int MaxWidth = 40;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var start = 0; start < draft.Count;)
        {
            var end = start;
            while (end < draft.Count && (IsCounted(draft.Units[end].Text) || IsMonth(draft.Units[end].Text)))
                end++;
            if (end - start >= MinRun)
                draft.Take(start, end, "archive");
            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsCounted(string text)
    {
        if (Prose.Width(text) > MaxWidth || text[^1] is not (')' or '）' or ']' or '］'))
            return false;
        var open = text.AsSpan().LastIndexOfAny("(（[［");
        return open > 0 && open < text.Length - 2 && text.AsSpan(open + 1, text.Length - open - 2).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // 2019年4月, April 2019
    private static bool IsMonth(string text)
    {
        if (text.Length > 16)
            return false;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits == 4 ? text[4] is '年' or '/' or '.' && text[^1] is '月' or (>= '0' and <= '9') && text.AsSpan().Count('/') < 2 && text.AsSpan().Count('.') < 2
            : DateLines.StartsWithMonth(text) && text.Length > 4 && text.AsSpan(text.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0 && Prose.Words(text) == 2;
    }
}
