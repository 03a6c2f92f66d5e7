namespace Briefing.Blocks;

/// <summary>The head of a list that the clipping lost: a label of sources with nothing after it.</summary>
internal sealed class LeftoverHeadRule : ICleaningRule
{
    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !draft.IsKept(last))
            last--;
        if (last > 0 && Citations.IsHead(draft.Units[last].Text))
            draft.Take(last, "empty-head");
    }
}
