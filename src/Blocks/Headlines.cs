namespace Briefing.Blocks;

/// <param name="First">The headline; null where the clipping has none.</param>
/// <param name="Second">A second headline; null where there is none.</param>
internal readonly record struct Headline(Passage? First, Passage? Second);

/// <summary>Finds the headline and takes it out of the text.</summary>
internal static class Headlines
{
    private const int MaxWidth = 220;
    private const int MaxRepeats = 4;
    private const int MinRepeated = 6;
    private const int MinDeck = 16;
    private const int MinNamed = 4;
    private const int MaxAbove = 80;
    private const double Certain = 2.2;
    private const double Alike = 0.6;
    private static readonly string[] TitleLabels = Vocabulary.Words("headline-label");

    public static Headline Take(Draft draft)
    {
        var at = Find(draft, FirstProse(draft));
        if (at < 0)
            return default;
        at = WithoutSiteName(draft, WithDeck(draft, at));
        TakeAbove(draft, at);
        var first = Unmarked(draft.Units[at].Passage);
        draft.Take(at, Draft.Headline);
        TakeRepeats(draft, at, first.Text);
        if (Below(draft, at) is { } below)
        {
            draft.Take(at + 1, Draft.Headline);
            if (!GoesOn(first.Text))
                return new(first, below);
            var joined = new PassageBuilder();
            joined.Append(first);
            joined.Append(below);
            first = joined.Build();
        }
        var cut = GluedTitles.Cut(first.Text);
        return cut == 0 ? new(first, null) : new(first.Slice(0, cut), first.Slice(cut));
    }

    /// <summary>The index of the headline among the kept units before <paramref name="end"/>; -1 where none of them is one.</summary>
    public static int Find(Draft draft, int end)
    {
        var about = Bigrams.Of(draft, end);
        var (best, bestScore, seen) = (-1, 0.0, 0);
        for (var i = 0; i < end; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen++;
            if (!CanBe(draft.Units[i]))
                continue;
            var score = Score(draft, i, end, about) + (seen == 1 ? 0.5 : 0);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best;
    }

    private static bool CanBe(Unit unit)
    {
        var text = unit.Text;
        return !Prose.EndsSentence(text) && !(unit.IsProse && text.Contains('。', StringComparison.Ordinal)) && Prose.Width(text) <= MaxWidth
            && (!DateLines.IsDateLine(text) || IsMarked(unit) || (Prose.Width(text) > 40 || GoesOnFromDate(text)) && !Labels.IsLabelledByline(unit)) && Urls.Find(text).Length == 0 && Prose.HasLetter(text);
    }

    // What the text is about, what the page calls its heading, and what stands near the text.
    private static double Score(Draft draft, int index, int end, Bigrams about)
    {
        var unit = draft.Units[index];
        var width = Prose.Width(unit.Text);
        var score = 1 + 3 * about.Share(unit.Text);
        if (IsMarked(unit))
            score += 2;
        if (width is >= 20 and <= 120)
            score += 0.5;
        else if (width < 8)
            score -= 1;
        if (Bullets.Starts(unit.Text) || IsIssue(unit.Text))
            score -= 1;
        // A transcription begins with its title, and its signs are explained below.
        if (index == 0 && HasNotation(draft, end))
            score += 3;
        for (var i = index + 1; i < Math.Min(index + 4, draft.Count); i++)
            score += DateLines.IsDateLine(draft.Units[i].Text) ? 0.2 : 0;
        // Where there is no text to stand near, the first line heads the rest.
        return score - 0.03 * (end < draft.Count ? end - index : index);
    }

    // 2024年5月1日町長会見: the day is part of the words.
    private static bool GoesOnFromDate(string text)
    {
        var date = DateLines.Find(text);
        return date.Start == 0 && text.Length - date.Length >= MinNamed && !text.AsSpan(date.Length, MinNamed).ContainsAny(" \u3000()（）:：0123456789");
    }

    // A masthead: 町の便り 第12号.
    private static bool IsIssue(string text) => text.Length > 2 && text[^1] == '号' && char.IsDigit(text[^2]);

    private static bool HasNotation(Draft draft, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (draft.RuleOf(i) == "notation")
                return true;
        }
        return false;
    }

    // The markup or a label says that it is the headline.
    private static bool IsMarked(Unit unit) =>
        unit.Kind == Seeds.SeedLineKind.Heading && unit.Level == 1 || unit.Text.StartsWith("# ", StringComparison.Ordinal) || LabelLength(unit.Text) > 0;

    // Above a headline that the text bears out, short lines are the site's: its name, its sections.
    private static void TakeAbove(Draft draft, int at)
    {
        var end = FirstProse(draft);
        if (at >= end || !IsMarked(draft.Units[at]) && Score(draft, at, end, Bigrams.Of(draft, end)) < Certain)
            return;
        for (var i = 0; i < at; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && !unit.IsProse && Prose.Width(unit.Text) <= MaxAbove && unit.Text[0] is not ('【' or '＜' or '<' or '[')
                && !DateLines.IsDateLine(unit.Text) && !Labels.IsLabelledByline(unit) && unit.Text.AsSpan().IndexOfAny(":：") < 0
                && !unit.Text.StartsWith(draft.Units[at].Text, StringComparison.Ordinal))
                draft.Take(i, "above-headline");
        }
    }

    // Of two lines that stand apart from a text that bears out both, the upper is the headline.
    private static int WithDeck(Draft draft, int at) =>
        at > 0 && draft.IsKept(at - 1) && CanBe(draft.Units[at - 1]) && Below(draft, at - 1) is not null
        && FirstProse(draft) is var end && Bigrams.Of(draft, end) is var about
        && Score(draft, at - 1, end, about) > Score(draft, at, end, about) - Alike ? at - 1 : at;

    // "Title - Site" above "Title": the shorter is the headline.
    private static int WithoutSiteName(Draft draft, int at)
    {
        var text = Unmarked(draft.Units[at].Passage).Text;
        for (int i = at + 1, seen = 0; i < draft.Count && seen < MaxRepeats; i++)
        {
            if (!draft.IsKept(i))
                continue;
            seen++;
            var other = Unmarked(draft.Units[i].Passage).Text;
            if (other.Length >= MinRepeated && other.Length < text.Length && text.StartsWith(other, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[other.Length]))
                return i;
        }
        return at;
    }

    // The line that stands with the headline, apart from the text: its second half, or a second headline.
    private static Passage? Below(Draft draft, int at)
    {
        var below = at + 1;
        if (below >= draft.Count || !draft.IsKept(below) || draft.Units[below].BlankBefore > 0 || !CanBe(draft.Units[below])
            || Prose.Width(draft.Units[below].Text) < MinDeck || Labels.IsLabelledByline(draft.Units[below]) || Bullets.Starts(draft.Units[below].Text) || DateLines.IsDateLine(draft.Units[below].Text))
            return null;
        var next = below + 1;
        while (next < draft.Count && !draft.IsKept(next))
            next++;
        return next < draft.Count && draft.Units[next].BlankBefore > 0 && draft.Units[at].Kind == Seeds.SeedLineKind.Text
            ? draft.Units[below].Passage : null;
    }

    private static bool GoesOn(string headline) => headline[^1] is 'の' or 'と' or 'が' or 'は' or 'で' or 'て' or '、' or ',' || headline.EndsWith("から", StringComparison.Ordinal)
        || headline.AsSpan().Count('「') > headline.AsSpan().Count('」');

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
        if (start >= 0)
            start += LabelLength(passage.Text[start..]);
        return MarkdownMarks.Strip(passage.Slice(Math.Max(0, start)) ?? passage);
    }

    // How much of a line "Subject:" takes; 0 where it has no such label.
    private static int LabelLength(string text)
    {
        foreach (var label in TitleLabels)
        {
            if (text.Length > label.Length + 1 && text[label.Length] is ':' or '：' && text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return label.Length + 1;
        }
        return 0;
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
