namespace Briefing.Blocks;

/// <summary>A table of contents: below its head, the lines that are numbered or stand again as headings.</summary>
internal sealed class ContentsRule : ICleaningRule
{
    private static readonly LabelSet Heads = new("toc-head");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsKept(i) || !IsHead(draft.Units[i].Text))
                continue;
            var later = LaterLines(draft, i + 1);
            var end = i + 1;
            while (end < draft.Count && !draft.Units[end].IsProse && StandsAgain(later, Entry(draft.Units[end].Text)))
                end++;
            draft.Take(i, end, "contents");
            return;
        }
    }

    // 目次[非表示]: the button that hides it stands with it.
    private static bool IsHead(string text)
    {
        var button = text.AsSpan().IndexOfAny("[［");
        return Heads.Contains(button > 0 ? text[..button] : text);
    }

    private static bool StandsAgain(Dictionary<string, int> later, string entry) =>
        later.GetValueOrDefault(entry) > 1 && --later[entry] > 0;

    private static Dictionary<string, int> LaterLines(Draft draft, int start)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < draft.Count; i++)
        {
            if (draft.Units[i].Text.Length <= 80)
                lines[Entry(draft.Units[i].Text)] = lines.GetValueOrDefault(Entry(draft.Units[i].Text)) + 1;
        }
        return lines;
    }

    // Without number, bullet and ornament.
    private static string Entry(string text) => text.AsSpan().TrimStart("#0123456789０１２３４５６７８９.．-)） 　・•").Trim().ToString();
}
