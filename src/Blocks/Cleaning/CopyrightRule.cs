using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Lines that claim rights in the site.</summary>
internal sealed class CopyrightRule : ICleaningRule
{
    private const int MaxWidth = 240;
    private static readonly Beginnings<bool> Starts = Vocabulary.Beginnings("copyright-start");
    private static readonly WordSearch Claims = new(Vocabulary.Words("copyright"));

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var text = draft.Units[i].Text;
            if (draft.IsKept(i) && (Claims.IsIn(text) || Starts.Find(text))
                && !Bullets.Starts(text) && Prose.Width(text) <= MaxWidth)
                draft.Take(i, "copyright");
        }
    }
}
