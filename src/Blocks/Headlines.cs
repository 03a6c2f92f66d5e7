namespace Briefing.Blocks;

/// <param name="First">The headline; null where the clipping has none.</param>
/// <param name="Second">A second headline; null where there is none.</param>
internal readonly record struct Headline(Passage? First, Passage? Second);

/// <summary>Finds the headline and takes it out of the text.</summary>
internal static class Headlines
{
    private const int MaxWidth = 220;
    private const int MaxBefore = 3;
    private static readonly string[] Labels = ["Title:", "タイトル:", "タイトル：", "題名：", "見出し："];

    public static Headline Take(Draft draft)
    {
        var at = Find(draft);
        if (at < 0)
            return default;
        var text = Unmarked(draft.Units[at].Passage);
        draft.Take(at, TakenAsHeadline);
        TakeRepeats(draft, at, text.Text);
        var cut = GluedTitles.Cut(text.Text);
        return cut == 0 ? new(text, null) : new(text.Slice(0, cut), text.Slice(cut));
    }

    /// <summary>The mark of a unit that went into the headline and is no furniture.</summary>
    public const string TakenAsHeadline = "";

    // The first line that is left, unless it is a sentence: then the clipping begins with its text.
    private static int Find(Draft draft)
    {
        for (int i = 0, seen = 0; i < draft.Count && seen < MaxBefore; i++)
        {
            if (!draft.IsKept(i))
                continue;
            var unit = draft.Units[i];
            seen++;
            if (Prose.EndsSentence(unit.Text) || unit.IsProse && unit.Text.Contains('。', StringComparison.Ordinal))
                return -1;
            if (!DateLines.IsDateLine(unit.Text) && Prose.Width(unit.Text) <= MaxWidth && Urls.Find(unit.Text).Length == 0)
                return i;
        }
        return -1;
    }

    private static Passage Unmarked(Passage passage)
    {
        var start = passage.Text.AsSpan().IndexOfAnyExcept("# ");
        foreach (var label in Labels)
        {
            if (start >= 0 && passage.Text.AsSpan(start).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                start += label.Length;
        }
        return MarkdownMarks.Strip(passage.Slice(Math.Max(0, start)) ?? passage);
    }

    // The same words again right below are one headline.
    private static void TakeRepeats(Draft draft, int at, string headline)
    {
        for (int i = at + 1, seen = 0; i < draft.Count && seen < MaxBefore; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen++;
            if (Unmarked(draft.Units[i].Passage).Text == headline)
                draft.Take(i, "repeated-headline");
        }
    }
}
