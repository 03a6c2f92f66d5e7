namespace Briefing.Blocks;

/// <summary>Everything from the head of a comment form, of a ranking or of related headlines, as long as no running text follows.</summary>
internal sealed class ZoneRule : ICleaningRule
{
    private static readonly (string Rule, string[] Heads)[] Zones =
        [("comment-form", Vocabulary.Words("comment-head")), ("ranking", Vocabulary.Words("ranking-head")), ("related", Vocabulary.Words("related-head"))];

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsKept(i) || draft.Units[i].IsProse || HeadOf(draft.Units[i].Text) is not { } rule)
                continue;
            var end = i + 1;
            while (end < draft.Count && !draft.Units[end].IsProse)
                end++;
            draft.Take(i, end, rule);
            i = end - 1;
        }
    }

    private static string? HeadOf(string text)
    {
        var folded = Vocabulary.Fold(text);
        foreach (var (rule, heads) in Zones)
        {
            if (Array.Exists(heads, head => folded.Equals(head, StringComparison.OrdinalIgnoreCase)))
                return rule;
        }
        return null;
    }
}
