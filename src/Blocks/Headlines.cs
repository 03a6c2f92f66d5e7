namespace Briefing.Blocks;

/// <param name="First">The headline; null where the clipping has none.</param>
/// <param name="Second">A second headline; null where there is none.</param>
internal readonly record struct Headline(Passage? First, Passage? Second);

/// <summary>Finds the headline and takes it out of the text.</summary>
internal static class Headlines
{
    private const int MaxWidth = 220;
    private const int MaxRepeats = 4;
    private static readonly string[] Labels = ["Title:", "タイトル:", "タイトル：", "題名：", "見出し："];

    public static Headline Take(Draft draft)
    {
        var at = Find(draft, FirstProse(draft));
        if (at < 0)
            return default;
        var text = Unmarked(draft.Units[at].Passage);
        draft.Take(at, Draft.Headline);
        TakeRepeats(draft, at, text.Text);
        var cut = GluedTitles.Cut(text.Text);
        return cut == 0 ? new(text, null) : new(text.Slice(0, cut), text.Slice(cut));
    }

    /// <summary>The index of the headline among the kept units before <paramref name="end"/>; -1 where none of them is one.</summary>
    public static int Find(Draft draft, int end)
    {
        var about = Bigrams.Of(draft.Units, end);
        var (best, bestScore, seen) = (-1, 0.0, 0);
        for (var i = 0; i < end; i++)
        {
            if (!draft.IsKept(i) || !CanBe(draft.Units[i]))
                continue;
            var score = Score(draft, i, end, about) + (seen++ == 0 ? 0.5 : 0);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best;
    }

    private static bool CanBe(Unit unit)
    {
        var text = unit.Text;
        return !Prose.EndsSentence(text) && !(unit.IsProse && text.Contains('。', StringComparison.Ordinal)) && Prose.Width(text) <= MaxWidth
            && (!DateLines.IsDateLine(text) || Prose.Width(text) > 40) && Urls.Find(text).Length == 0 && Prose.HasLetter(text);
    }

    // What the text is about, what the page calls its heading, and what stands near the text.
    private static double Score(Draft draft, int index, int end, Bigrams about)
    {
        var unit = draft.Units[index];
        var width = Prose.Width(unit.Text);
        var score = 1 + 3 * about.Share(unit.Text);
        if (unit.Kind == Seeds.SeedLineKind.Heading && unit.Level == 1 || unit.Text.StartsWith("# ", StringComparison.Ordinal))
            score += 2;
        if (width is >= 20 and <= 120)
            score += 0.5;
        else if (width < 8)
            score -= 1;
        if (Bullets.Starts(unit.Text))
            score -= 1;
        for (var i = index + 1; i < Math.Min(index + 4, draft.Count); i++)
            score += DateLines.IsDateLine(draft.Units[i].Text) ? 0.2 : 0;
        // Where there is no text to stand near, the first line heads the rest.
        return score - 0.03 * (end < draft.Count ? end - index : index);
    }

    private static int FirstProse(Draft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsKept(i) && !CanBe(draft.Units[i]) && draft.Units[i].IsProse)
                return i;
        }
        return draft.Count;
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

    // The same words again near by are one headline; with the site's name behind them they are the page's title.
    private static void TakeRepeats(Draft draft, int at, string headline)
    {
        for (int i = 0, seen = 0; i < draft.Count && seen < MaxRepeats; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen += i > at ? 1 : 0;
            var text = Unmarked(draft.Units[i].Passage).Text;
            if (text == headline || i < at && text.StartsWith(headline, StringComparison.Ordinal) && Prose.Width(text) <= MaxWidth)
                draft.Take(i, "repeated-headline");
        }
    }
}
