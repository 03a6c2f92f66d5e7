namespace Briefing.Blocks;

/// <summary>
/// The head of a site that speaks in sentences – its motto, a notice – above the headline: what follows has its own
/// headline beside its day, and is what most of the text is.
/// </summary>
internal static class SiteHead
{
    private static readonly string[] WeblogWords = Vocabulary.Words("weblog-word");

    private const int MaxUnits = 8;
    private const int MaxProse = 240;
    private const int MinTimes = 2;
    private const int MaxNotice = 100;
    private const int MinBelowNotice = 28;
    private const double MinShare = 0.35;
    private const double MaxForeign = 0.2;

    /// <param name="Headline">Its index.</param>
    /// <param name="Text">Where the text below it begins.</param>
    public readonly record struct Entry(int Headline, int Text);

    /// <param name="above">The best headline above the first sentence; -1 where there is none.</param>
    /// <param name="first">The first sentence.</param>
    public static Entry? Find(Draft draft, int above, int first)
    {
        var isWeblog = HasService(draft, first);
        for (var i = first + 1; i < Math.Min(draft.Count, first + MaxUnits); i++)
        {
            if (!draft.IsKept(i))
                continue;
            if (DateLines.IsDateLine(draft.Units[i].Text) && ((i - 1 > first ? IsEntry(draft, above, first, i - 1, i) : null) ?? (i + 1 < draft.Count ? IsEntry(draft, above, first, i + 1, i) : null)) is { } entry)
                return entry;
            if (i - 1 > first && IsSigned(draft, i) && IsEntry(draft, above, first, i - 1, i) is { } signed && IsForeign(draft, first, signed))
                return signed;
            if (isWeblog && draft.Units[i].BlankBefore > 0 && i + 1 < draft.Count && draft.IsKept(i + 1) && draft.Units[i + 1].IsProse && IsEntry(draft, above, first, i, i) is { } undated)
                return undated;
        }
        return null;
    }

    // Its month or who wrote it stands right below the headline of a text; below that of a section it may, too.
    private static bool IsSigned(Draft draft, int index) => DateLines.IsMonthLine(draft.Units[index].Text) || Labels.IsLabelledByline(draft.Units[index]);

    // What stands above the headline speaks of something else than the text.
    private static bool IsForeign(Draft draft, int first, Entry entry)
    {
        var search = new HeadlineSearch(draft, entry.Text);
        for (var i = first; i < entry.Headline; i++)
        {
            if (draft.IsKept(i) && search.Share(i) > MaxForeign)
                return false;
        }
        return true;
    }

    /// <summary>Takes a weblog's name and motto, which stand above the service's notice that it has been silent for long; its last entry follows.</summary>
    public static void TakeAboveNotice(Draft draft)
    {
        var notice = Math.Min(draft.Count, MaxUnits) - 1;
        while (notice >= 0 && draft.RuleOf(notice) != "blog-notice")
            notice--;
        for (var i = 0; i < notice; i++)
        {
            if (!DateLines.IsDateLine(draft.Units[i].Text))
                draft.Take(i, "above-headline");
        }
    }

    /// <summary>The headline below short sentences that open the page, each by itself, and that the text, unlike the headline, does not take up.</summary>
    /// <param name="first">The first of them.</param>
    public static Entry? BelowNotices(Draft draft, int first)
    {
        var headline = first;
        while (headline < draft.Count && (!draft.IsKept(headline) || draft.Units[headline].IsProse && (headline == first || IsApart(draft, headline)) && draft.Units[headline].TextWidth <= MaxNotice))
            headline++;
        var text = headline + 1;
        if (headline == first || text >= draft.Count || !IsApart(draft, headline) || !IsApart(draft, text) || !draft.Units[text].IsProse || !HeadlineShape.CanBe(draft, headline)
            || draft.Units[headline].TextWidth < MinBelowNotice)
            return null;
        var search = new HeadlineSearch(draft, text);
        var share = search.Share(headline);
        if (share < MinShare)
            return null;
        for (var i = first; i < headline; i++)
        {
            if (draft.IsKept(i) && search.Share(i) >= share)
                return null;
        }
        return new(headline, text);
    }

    /// <summary>The headline below a note on the document (※…) that stands above it, where the text takes that headline up and hardly the line above the note.</summary>
    /// <param name="above">The best headline above the note; -1 where there is none.</param>
    /// <param name="note">The first sentence.</param>
    public static Entry? BelowNote(Draft draft, int above, int note)
    {
        var (headline, text) = (note + 1, note + 1);
        if (note >= draft.Count || !IsNote(draft.Units[note]))
            return null;
        while (text < Math.Min(draft.Count, note + MaxUnits) && (!draft.IsKept(text) || !draft.Units[text].IsProse))
            text++;
        if (text == draft.Count || text == headline || !draft.IsKept(text) || !draft.Units[text].IsProse || !draft.IsKept(headline) || !HeadlineShape.CanBe(draft, headline))
            return null;
        var search = new HeadlineSearch(draft, text);
        var others = Math.Max(search.Share(note), above < 0 ? 0 : search.Share(above));
        return search.Share(headline) is var share && share >= MaxForeign && share >= others * MinTimes ? new(headline, text) : null;
    }

    /// <summary>Whether it is marked as a note.</summary>
    public static bool IsNote(Unit unit) => unit.Text is ['※' or '＊', ..] or ['*', not '*', ..] && unit.TextWidth <= MaxNotice;

    private static bool IsApart(Draft draft, int index) => draft.IsKept(index) && draft.Units[index].BlankBefore > 0;

    private static bool HasService(Draft draft, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (draft.RuleOf(i) is "weblog-service" or "blog-notice")
                return true;
        }
        return false;
    }

    // A name or a motto that says so; a weblog's titles may be of any length.
    private static bool IsWeblog(Draft draft, int first)
    {
        for (var i = 0; i <= first; i++)
        {
            if (draft.RuleOf(i) == "weblog-service" || draft.IsKept(i) && Vocabulary.HasAny(draft.Units[i].Text, WeblogWords))
                return true;
        }
        return false;
    }

    private static Entry? IsEntry(Draft draft, int above, int first, int headline, int date)
    {
        if (!draft.IsKept(headline) || !HeadlineShape.CanBe(draft, headline) || draft.Units[headline].TextWidth < (IsWeblog(draft, first) ? 1 : HeadlineLines.MinDeck))
            return null;
        var text = Math.Max(headline, date) + 1;
        while (text < draft.Count && !(draft.IsKept(text) && draft.Units[text].IsProse))
            text++;
        var (head, body) = (ProseIn(draft, first, headline), ProseIn(draft, text, draft.Count));
        if (head > MaxProse || body < head * MinTimes || HasFurtherEntries(draft, date, text))
            return null;
        var search = new HeadlineSearch(draft, text);
        return above >= 0 && search.Share(above) > search.Share(headline) ? null : new(headline, text);
    }

    // A digest of several entries is one document, and its first sentences are its own.
    private static bool HasFurtherEntries(Draft draft, int date, int text)
    {
        for (var i = text + 1; i + 1 < draft.Count; i++)
        {
            if (draft.IsKept(i) && IsDatedAlike(draft.Units[i].Text, draft.Units[date].Text) && draft.IsKept(i + 1) && draft.Units[i + 1].IsProse)
                return true;
        }
        return false;
    }

    // The same site dates all its entries in one way.
    private static bool IsDatedAlike(string text, string other)
    {
        if (!DateLines.IsDateLine(text))
            return false;
        var (date, first) = (DateLines.Find(text), DateLines.Find(other));
        return date.Start == first.Start && text.AsSpan(date.Start + date.Length) is var rest && other.AsSpan(first.Start + first.Length) is var otherRest
            && (rest.IsEmpty ? otherRest.IsEmpty : !otherRest.IsEmpty && rest[0] == otherRest[0]);
    }

    private static int ProseIn(Draft draft, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
            length += draft.IsKept(i) && draft.Units[i].IsProse ? draft.Units[i].Text.Length : 0;
        return length;
    }
}
