using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>What the markup puts outside the main part of a page.</summary>
internal sealed class OutsideRule : ICleaningRule
{
    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.Units[i].Kind == SeedLineKind.Outside)
                draft.Take(i, "outside");
        }
    }
}
