namespace Briefing.Blocks;

/// <summary>Headlines of other articles run together on one line at the head of a page: <c>A bridge opens • A road is closed • …</c>.</summary>
internal sealed class TickerRule : ICleaningRule
{
    private const int FirstUnits = 12;
    private const int MinMarks = 3;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < Math.Min(draft.Count, FirstUnits); i++)
        {
            if (draft.IsKept(i) && IsTicker(draft.Units[i].Text))
                draft.Take(i, "ticker");
        }
    }

    // The points of a text begin with their mark, and its sentences end.
    private static bool IsTicker(string text)
    {
        if (text[0] == '•' || text.AsSpan().Count('•') < MinMarks)
            return false;
        foreach (var range in text.AsSpan().Split('•'))
        {
            if (Prose.EndsSentence(text.AsSpan(range)))
                return false;
        }
        return true;
    }
}
