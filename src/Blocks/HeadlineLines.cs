namespace Briefing.Blocks;

/// <summary>The lines around a headline that belong to it or repeat it.</summary>
internal static class HeadlineLines
{
    public const int MinDeck = 16;
    private const int MaxRepeats = 4;
    private const int MinRepeated = 6;
    private const int MaxAbove = 80;

    /// <summary>"Title - Site" above "Title": the shorter is the headline.</summary>
    public static int WithoutSiteName(Draft draft, int at)
    {
        var text = HeadlineShape.Unmarked(draft.Units[at].Passage).Text;
        for (int i = at + 1, seen = 0; i < draft.Count && seen < MaxRepeats; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen++;
            var other = HeadlineShape.Unmarked(draft.Units[i].Passage).Text;
            if (other.Length >= MinRepeated && other.Length < text.Length && text.StartsWith(other, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[other.Length]))
                return i;
        }
        return at;
    }

    /// <summary>The line that stands with the headline, apart from the text: its second half, or a second headline.</summary>
    public static Passage? Below(Draft draft, int at)
    {
        var below = at + 1;
        if (below >= draft.Count || !draft.IsKept(below) || draft.Units[below].BlankBefore > 0 || !HeadlineShape.CanBe(draft, below)
            || draft.Units[below].TextWidth < MinDeck || Labels.IsLabelledByline(draft.Units[below]) || Bullets.Starts(draft.Units[below].Text) || DateLines.IsDateLine(draft.Units[below].Text))
            return null;
        var next = below + 1;
        while (next < draft.Count && !draft.IsKept(next))
            next++;
        return next < draft.Count && draft.Units[next].BlankBefore > 0 && draft.Units[at].Kind == Seeds.SeedLineKind.Text
            ? draft.Units[below].Passage : null;
    }

    /// <summary>Takes the short lines above a headline that are the site's: its name, its sections.</summary>
    public static void TakeAbove(Draft draft, int at)
    {
        for (var i = 0; i < at; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && !unit.IsProse && unit.TextWidth <= MaxAbove && unit.Text[0] is not ('【' or '＜' or '<' or '[')
                && !DateLines.IsDateLine(unit.Text) && !Labels.IsLabelledByline(unit) && unit.Text.AsSpan().IndexOfAny(":：") < 0
                && !unit.Text.StartsWith(draft.Units[at].Text, StringComparison.Ordinal))
                draft.Take(i, "above-headline");
        }
    }

    /// <summary>
    /// Takes the same words again near by, which are one headline, with the site's name behind them or the way to the page before them.
    /// </summary>
    public static void TakeRepeats(Draft draft, int at, string headline)
    {
        for (int i = 0, seen = 0; i < draft.Count && seen < MaxRepeats; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen += i > at ? 1 : 0;
            var text = HeadlineShape.Unmarked(draft.Units[i].Passage).Text;
            if (text == headline || i < at && Prose.Width(text) <= HeadlineShape.MaxWidth && headline.Length >= MinRepeated
                && (text.StartsWith(headline, StringComparison.Ordinal) || text.EndsWith(headline, StringComparison.Ordinal)))
                draft.Take(i, "repeated-headline");
        }
    }
}
