namespace Briefing.Blocks;

/// <summary>
/// What a site puts below an article in sentences of its own: all that follows a link back to the list the page is one of or an offer to read on, who
/// wrote it, what to give, files to take along, the ways to the pages before and after, heads with nothing below, and what the site says of itself.
/// </summary>
internal sealed class FootRule : ICleaningRule
{
    private const int MaxWidth = 100;
    private const int MaxLink = 48;
    private const int LongestFileMark = 30;
    private const int MaxAuthorUnits = 4;
    private const int FirstUnits = 3;
    private const int ShortestName = 3;
    private const string Backs = "＜«‹≪←◀";
    private const string Forths = "＞»›≫→▶";

    /// <summary>How many times as much running text stands above the site's foot as in it.</summary>
    private const int MinTimes = 3;

    private static readonly string[] ListEnds = Vocabulary.Words("list-end");
    private static readonly string[] ListLinks = Vocabulary.Words("list-link-end");
    private static readonly string[] Paywalls = Vocabulary.Words("paywall");
    private static readonly HashSet<string> Authors = new(Vocabulary.Words("author-head"), StringComparer.Ordinal);
    private static readonly HashSet<string> Donations = new(Vocabulary.Words("donation-head"), StringComparer.Ordinal);
    private static readonly string[] Neighbours = Vocabulary.Words("neighbour-start");
    private static readonly string[] Files = Vocabulary.Words("file-kind");
    private static readonly HashSet<string> Attachments = new(Vocabulary.Words("attachment-head"), StringComparer.Ordinal);

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (first, last) = draft.Prose();
        if (last < 0)
            return;
        var all = Amount(draft, first, last + 1);
        for (int i = last, below = 0; i > first && below * MinTimes <= all - below; i--)
        {
            if ((!draft.Units[i].IsProse || !draft.IsKept(i)) && TakeFrom(draft, first, last, i))
                break;
            below += draft.IsKept(i) && draft.Units[i].IsProse ? draft.Units[i].Text.Length : 0;
        }
        TakeAboutSite(draft);
        var end = draft.Prose().Last + 1;
        TakeLinks(draft, end);
        TakeLists(draft, end);
    }

    // 例地域のニュース一覧 as the very last that is kept.
    private static void TakeLists(Draft draft, int start)
    {
        for (var i = draft.Count - 1; i >= start; i--)
        {
            if (!draft.IsKept(i))
                continue;
            if (draft.Units[i].TextWidth > MaxLink || !Vocabulary.EndsWithAny(draft.Units[i].Text, ListEnds))
                return;
            draft.Take(i, "menu");
        }
    }

    // What such a line begins goes down to the page's end; the lowest that leads back decides, and true ends the search.
    private static bool TakeFrom(Draft draft, int first, int last, int index)
    {
        var unit = draft.Units[index];
        if (unit.TextWidth > MaxWidth || unit.TextWidth > MaxLink && draft.IsKept(index))
            return false;
        var word = Vocabulary.Fold(unit.Text);
        if (Vocabulary.EndsWithAny(word, ListLinks) || IsPaywall(draft, index))
        {
            if (!StandsAbove(draft, first, index))
                draft.Take(index, draft.Count, "tail");
            return true;
        }
        if (!Authors.Contains(word) && !Donations.Contains(word))
            return false;
        var end = index + 1;
        while (end < draft.Count && end - index <= MaxAuthorUnits && draft.IsKept(end))
            end++;
        if (end <= last)
            return false;
        draft.Take(index, end, Authors.Contains(word) ? "author" : "donation");
        return true;
    }

    // この記事は有料会員限定です。残り 412文字: what a page offers those who read no further.
    private static bool IsPaywall(Draft draft, int index) => draft.RuleOf(index) is "login" or "notice" && Vocabulary.HasAny(draft.Units[index].Text, Paywalls);

    // Below each of a page's parts it leads back to their list.
    private static bool StandsAbove(Draft draft, int first, int index)
    {
        for (var i = first; i < index; i++)
        {
            if (!draft.Units[i].IsProse && draft.Units[i].Text == draft.Units[index].Text)
                return true;
        }
        return false;
    }

    private static int Amount(Draft draft, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
            length += draft.IsKept(i) && draft.Units[i].IsProse ? draft.Units[i].Text.Length : 0;
        return length;
    }

    // Rei Watch is a program of …, the last sentence of a page that begins with that name.
    private static void TakeAboutSite(Draft draft)
    {
        var (first, last) = draft.Prose();
        if (last <= first || last + 1 < draft.Count && draft.IsKept(last + 1) || draft.Units[last].TextWidth > MaxWidth * 2 || !SiteSlogan.SaysWhatItIs(draft.Units[last].Text))
            return;
        for (var i = 0; i < Math.Min(first, FirstUnits); i++)
        {
            var name = SiteSlogan.NameIn(draft.Units[i].Text) ?? draft.Units[i].Text;
            if (name.Length >= ShortestName && SiteSlogan.IsMention(draft.Units[last].Text, name))
            {
                draft.Take(last, "about-site");
                return;
            }
        }
    }

    // Below the last sentence.
    private static void TakeLinks(Draft draft, int start)
    {
        for (var i = start; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (!draft.IsKept(i) || unit.TextWidth > MaxWidth)
                continue;
            if (IsFile(unit.Text))
            {
                draft.Take(i, "attachment");
                if (i > start && draft.IsKept(i - 1) && Attachments.Contains(Vocabulary.Fold(draft.Units[i - 1].Text)))
                    draft.Take(i - 1, "attachment");
            }
            else if (VocabularyRule.IsLabel(unit.Text) && (i + 1 == draft.Count || !draft.IsKept(i + 1)))
                draft.Take(i, "section");
            else if (Backs.Contains(unit.Text[0], StringComparison.Ordinal) || Forths.Contains(unit.Text[^1], StringComparison.Ordinal) || IsNeighbour(unit.Text) && (i > start && !draft.IsKept(i - 1) || i + 1 < draft.Count && !draft.IsKept(i + 1)))
                draft.Take(i, "menu");
        }
    }

    // Previous The Old Bridge, Next The Ferry, beside other controls.
    private static bool IsNeighbour(string text) => Array.Exists(Neighbours, start => text.Length > start.Length && text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    // 報道発表資料（PDF形式：123KB）
    private static bool IsFile(string text)
    {
        var open = text.AsSpan().LastIndexOfAny("(（[［");
        return open >= 0 && text.Length - open <= LongestFileMark && text.AsSpan(open).IndexOfAny(")）]］") == text.Length - open - 1
            && Array.Exists(Files, kind => text.AsSpan(open + 1).StartsWith(kind, StringComparison.OrdinalIgnoreCase));
    }
}
