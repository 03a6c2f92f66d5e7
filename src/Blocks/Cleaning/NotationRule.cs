namespace Briefing.Blocks;

/// <summary>A block between two rules that explains the signs of a transcription.</summary>
internal sealed class NotationRule : ICleaningRule
{
    private const int MaxUnits = 20;
    private static readonly string[] Heads = Vocabulary.Words("notation");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 1; i < draft.Count; i++)
        {
            if (draft.IsKept(i - 1) || !draft.IsKept(i) || !Vocabulary.HasAny(draft.Units[i].Text, Heads))
                continue;
            var end = i;
            while (end < draft.Count && end - i < MaxUnits && draft.IsKept(end))
                end++;
            if (end < draft.Count && !draft.IsKept(end))
                draft.Take(i, end, "notation");
        }
    }
}
