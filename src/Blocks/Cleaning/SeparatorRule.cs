namespace Briefing.Blocks;

/// <summary>Lines without a letter or a figure: rules, arrows, ornaments.</summary>
internal sealed class SeparatorRule : ICleaningRule
{
    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!Prose.HasLetter(draft.Units[i].Text))
                draft.Take(i, "separator");
        }
    }
}
