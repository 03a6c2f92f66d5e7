namespace Briefing.Blocks;

/// <summary>The lines around a headline that belong to it or repeat it.</summary>
internal static class HeadlineLines
{
    public const int MinDeck = 16;
    private const int MaxRepeats = 4;
    private const int MinRepeated = 6;
    private const int MaxAbove = 80;
    private const int MaxControl = 48;
    private const int MaxTimes = 6;

    /// <summary>"Title - Site" or "Site - Title - 12" above "Title": the shorter is the headline.</summary>
    public static int WithoutSiteName(Draft draft, int at)
    {
        var text = HeadlineShape.Unmarked(draft.Units[at].Passage).Text;
        var isAboveText = true;
        for (int i = at + 1, seen = 0; i < draft.Count && seen < MaxRepeats; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen++;
            isAboveText &= !draft.Units[i].IsProse;
            var other = HeadlineShape.Unmarked(draft.Units[i].Passage).Text;
            if (other.Length >= MinRepeated && other.Length < text.Length && text.StartsWith(other, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[other.Length]))
                return IsRestBelow(draft, i, text.AsSpan(other.Length)) ? at : i;
            if (isAboveText && other.Length >= MinDeck && IsPart(text, other))
                return i;
        }
        return at;
    }

    // Set off from what stands before and behind it.
    private static bool IsPart(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) is > 0 and var start
        && !char.IsLetterOrDigit(text[start - 1]) && (start + part.Length == text.Length || !char.IsLetterOrDigit(text[start + part.Length]));

    // The page's title in one line, and below it in two.
    private static bool IsRestBelow(Draft draft, int upper, ReadOnlySpan<char> rest) =>
        upper + 1 < draft.Count && draft.IsKept(upper + 1) && rest.TrimStart(" \u3000").SequenceEqual(HeadlineShape.Unmarked(draft.Units[upper + 1].Passage).Text);

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

    /// <summary>Takes the names of weblogs and official sites above a headline.</summary>
    public static void TakeNames(Draft draft, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (draft.IsKept(i) && HeadlineShape.IsBlogName(draft.Units[i].Text))
                draft.Take(i, "above-headline");
        }
    }

    // A sentence that might be a title, and of which the text has no word.
    private static bool IsMotto(Draft draft, int index, HeadlineSearch search) => HeadlineShape.CanBe(draft, index) && search.Share(index) == 0;

    /// <summary>Takes the short lines above a headline that are the site's: its name, its sections.</summary>
    public static void TakeAbove(Draft draft, int at, HeadlineSearch search)
    {
        for (var i = 0; i < at; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && (!unit.IsProse || IsMotto(draft, i, search)) && unit.TextWidth <= MaxAbove && unit.Text[0] is not ('【' or '＜' or '<' or '[')
                && !DateLines.IsDateLine(unit.Text) && !Labels.IsLabelledByline(unit) && unit.Text.AsSpan().IndexOfAny(":：") < 0
                && !unit.Text.StartsWith(draft.Units[at].Text, StringComparison.Ordinal))
                draft.Take(i, "above-headline");
        }
    }

    // Before or behind it, or on both sides of a longer one: what the page calls itself.
    private static bool IsAround(Unit unit, string text, string headline) => headline.Length >= MinRepeated
        && (Prose.Width(text) <= HeadlineShape.MaxWidth && (text.StartsWith(headline, StringComparison.Ordinal) || text.EndsWith(headline, StringComparison.Ordinal))
            || !unit.IsProse && headline.Length >= MinDeck && text.Length <= headline.Length * MaxTimes && IsPart(text, headline));

    /// <summary>
    /// Takes the lines between the headline and the text that stand among the page's controls and of which the text has no word: その他
    /// below 保存 and 共有.
    /// </summary>
    /// <param name="text">Where the text begins.</param>
    public static void TakeControls(Draft draft, int at, int text, HeadlineSearch search)
    {
        for (var i = at + 1; i < text; i++)
        {
            if (draft.RuleOf(i) is not ("share" or "menu"))
                continue;
            var end = i + 1;
            while (end < text && IsControl(draft, end, search))
                end++;
            // The last of them stands apart from what follows.
            if (end < draft.Count && (!draft.IsKept(end) || draft.Units[end].BlankBefore > 0))
                draft.Take(i + 1, end, "share");
        }
    }

    private static bool IsControl(Draft draft, int index, HeadlineSearch search)
    {
        var unit = draft.Units[index];
        return draft.IsKept(index) && unit is { BlankBefore: 0, IsProse: false, Width: <= MaxControl } && unit.Text.AsSpan().ContainsAnyInRange('ぁ', 'ヶ')
            && !DateLines.IsDateLine(unit.Text) && !Labels.IsLabelledByline(unit) && search.Share(index) == 0;
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
            if (text == headline || i < at && IsAround(draft.Units[i], text, headline))
                draft.Take(i, "repeated-headline");
            else if (i > at && text.Length >= MinRepeated && headline.StartsWith(text, StringComparison.Ordinal) && IsRestBelow(draft, i, headline.AsSpan(text.Length)))
                draft.Take(i, i + 2, "repeated-headline");
        }
    }
}
