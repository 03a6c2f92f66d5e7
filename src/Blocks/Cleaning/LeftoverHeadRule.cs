namespace Briefing.Blocks;

/// <summary>The head of a list that the clipping lost: a label of sources with nothing after it.</summary>
internal sealed class LeftoverHeadRule : ICleaningRule
{
    private static readonly string[] Heads = Vocabulary.Words("reference-head");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !draft.IsKept(last))
            last--;
        if (last > 0 && Array.Exists(Heads, head => Vocabulary.Fold(draft.Units[last].Text).Equals(head, StringComparison.OrdinalIgnoreCase)))
            draft.Take(last, "empty-head");
    }
}
