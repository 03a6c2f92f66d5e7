namespace Briefing.Blocks;

/// <summary>Lines that several clippings have in common, above an article's first sentence or below its last.</summary>
internal sealed class RepetitionRule : ICleaningRule
{
    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        if (repeated is null)
            return;
        var (first, last) = (-1, -1);
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsKept(i) || !draft.Units[i].IsProse || repeated.Contains(draft.Units[i].Text))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        for (var i = 0; i < draft.Count; i++)
        {
            if ((i < first || i > last) && repeated.Contains(draft.Units[i].Text) && !Bullets.Starts(draft.Units[i].Text))
                draft.Take(i, "repeated");
        }
    }
}
