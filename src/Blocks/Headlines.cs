namespace Briefing.Blocks;

/// <param name="First">The headline; null where the clipping has none.</param>
/// <param name="Second">A second headline; null where there is none.</param>
internal readonly record struct Headline(Passage? First, Passage? Second);

/// <summary>Finds the headline and takes it out of the text.</summary>
internal static class Headlines
{
    private const int MaxWeekday = 5;

    public static Headline Take(Draft draft)
    {
        SiteHead.TakeAboveNotice(draft);
        var end = FirstProse(draft);
        var search = new HeadlineSearch(draft, end);
        var at = search.Find();
        if ((SiteHead.Find(draft, at, end) ?? SiteHead.BelowNote(draft, at, end) ?? (at < 0 ? SiteHead.BelowNotices(draft, end) : null)) is { } entry)
        {
            for (var i = 0; i < entry.Headline; i++)
            {
                if (!DateLines.IsDateLine(draft.Units[i].Text) && !SiteHead.IsNote(draft.Units[i]))
                    draft.Take(i, "above-headline");
            }
            (at, search) = (entry.Headline, new(draft, entry.Text));
        }
        if (at < 0)
            return default;
        at = HeadlineLines.WithoutSiteName(draft, at);
        HeadlineLines.TakeNames(draft, at);
        // A deck that the text bears out bears its headline out.
        if (at < end && (search.IsCertain(at) || at + 1 < end && draft.IsKept(at + 1) && HeadlineShape.CanBe(draft, at + 1) && search.IsCertain(at + 1)))
            HeadlineLines.TakeAbove(draft, at, search);
        var first = HeadlineShape.Unmarked(draft.Units[at].Passage);
        draft.Take(at, Draft.Headline);
        HeadlineLines.TakeRepeats(draft, at, first.Text);
        HeadlineLines.TakeControls(draft, at, search.Text, search);
        if (HeadlineLines.Below(draft, at) is { } below)
        {
            draft.Take(at + 1, Draft.Headline);
            if (!GoesOn(first.Text))
                return new(first, below);
            var joined = new PassageBuilder();
            joined.Append(first);
            joined.Append(below);
            first = joined.Build();
        }
        first = WithoutTail(first);
        var cut = GluedTitles.Cut(first.Text);
        return cut == 0 ? new(first, null) : new(first.Slice(0, cut), first.Slice(cut));
    }

    // 橋の報告 (https://…), 橋が開いた - 2024.5.20 Mon: where it is and when it was written is no part of it.
    private static Passage WithoutTail(Passage headline)
    {
        var text = headline.Text;
        var at = text[^1] == ')' ? text.LastIndexOf(" (http", StringComparison.Ordinal) : text.LastIndexOf(" - ", StringComparison.Ordinal);
        if (at <= 0)
            return headline;
        var tail = text.AsSpan(at + 3);
        return text[^1] == ')' || DateLines.Find(tail) is { Start: 0, Length: > 0 and var date } && tail.Length - date <= MaxWeekday ? headline.Slice(0, at)! : headline;
    }

    private static bool GoesOn(string headline) => headline[^1] is 'の' or 'と' or 'が' or 'は' or 'で' or 'て' or '、' or ',' || headline.EndsWith("から", StringComparison.Ordinal)
        || headline.AsSpan().Count('「') > headline.AsSpan().Count('」');

    private static int FirstProse(Draft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsKept(i) && draft.Units[i].IsProse && !HeadlineShape.CanBe(draft, i) && !Labels.IsCreditedCaption(draft.Units[i]))
                return i;
        }
        return draft.Count;
    }
}
