namespace Briefing.Blocks;

/// <summary>Lines without a letter or a figure: rules, arrows, ornaments; and a day that nobody filled in.</summary>
internal sealed class SeparatorRule : ICleaningRule
{
    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!Prose.HasLetter(draft.Units[i].Text) || draft.Units[i].Text.Contains("-- --:--", StringComparison.Ordinal)
                || draft.Units[i].Text.Contains("--(--)", StringComparison.Ordinal))
                draft.Take(i, "separator");
        }
    }
}
