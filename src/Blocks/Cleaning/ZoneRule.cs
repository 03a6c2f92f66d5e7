using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>
/// What stands below the head of a ranking, of related headlines or of the readers' comments. Running text ends the
/// zone, and the line right before it is left to it; below the comments' head everything is the readers' unless most
/// of the page's text is still to come.
/// </summary>
internal sealed class ZoneRule : ICleaningRule
{
    private const string Comments = "comment-form";
    private const int MaxPartWidth = 40;
    private const int LongestHeadline = 120;
    private const double MaxShare = 0.2;

    private static readonly FrozenDictionary<string, string> Heads = new[] { (Comments, "comment-head"), ("ranking", "ranking-head"), ("related", "related-head") }
        .SelectMany(zone => Vocabulary.Words(zone.Item2).Select(head => (Head: head, Rule: zone.Item1))).DistinctBy(zone => zone.Head, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(zone => zone.Head, zone => zone.Rule, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = Vocabulary.Words("related-head-end");
    private static readonly string[] Beginnings = Vocabulary.Words("related-head-start");
    private static readonly string[] Parts = Vocabulary.Words("related-head-part");
    private static readonly string[] Contacts = Vocabulary.Words("contact-head");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        Bigrams? about = null;
        long all = 0, before = 0;
        for (var i = 0; i < draft.Count; i++)
            all += Weight(draft, i);
        for (var i = 0; i < draft.Count; i++)
        {
            before += Weight(draft, i);
            if (!draft.IsKept(i) || draft.Units[i].IsProse || (HeadOf(draft.Units[i].Text) ?? (all > 0 && before == all ? LastHeadOf(draft.Units[i].Text) : null)) is not { } rule)
                continue;
            if (rule != Comments && all > before && IsHeadingOfText(draft, i))
                continue;
            // Above the text it is an entry of a menu.
            var end = before == 0 ? i + 1 : rule == Comments && before * 2 > all ? draft.Count : EndOf(draft, i, before, ref about);
            draft.Take(i, end, rule);
            i = end - 1;
        }
    }

    // プロフィール right above a sentence heads what that says.
    private static bool IsHeadingOfText(Draft draft, int head)
    {
        var next = head + 1;
        while (next < draft.Count && !draft.IsKept(next))
            next++;
        return next < draft.Count && draft.Units[next].IsProse && !IsCutShort(draft.Units[next].Text);
    }

    private static int Weight(Draft draft, int index) =>
        draft.IsKept(index) && draft.Units[index].IsProse ? draft.Units[index].Text.Length : 0;

    private static int EndOf(Draft draft, int head, long above, ref Bigrams? about)
    {
        var end = EndOfItems(draft, head + 1);
        while (end < draft.Count && (!draft.Units[end].IsProse || IsCutShort(draft.Units[end].Text)) && !IsReference(draft.Units[end].Text) && (end == head + 1 || HeadOf(draft.Units[end].Text) is null))
            end++;
        if (end < draft.Count && draft.Units[end].IsProse && EndOfOthers(draft, head, end, above, ref about) is > 0 and var others)
            return others;
        var isHeading = end < draft.Count && draft.Units[end].IsProse && end > head + 1 && draft.IsKept(end - 1);
        return isHeading ? end - 1 : end;
    }

    // The beginnings of other articles in whole sentences: one before them breaks off, and the text above the first such head has
    // next to none of their terms. 0 where they are not.
    private static int EndOfOthers(Draft draft, int head, int start, long above, ref Bigrams? about)
    {
        var cut = head + 1;
        while (cut < start && !draft.Units[cut].IsProse)
            cut++;
        if (cut == start)
            return 0;
        about ??= Bigrams.Of(draft, 0, head);
        long below = 0;
        var end = start;
        for (; end < draft.Count && draft.IsKept(end) && !IsReference(draft.Units[end].Text) && HeadOf(draft.Units[end].Text) is null; end++)
        {
            below += Weight(draft, end);
            if (below > above || draft.Units[end].IsProse && about.Share(draft.Units[end].Text) > MaxShare)
                return 0;
        }
        return end;
    }

    // Headlines behind bullets may ask or say something in full.
    private static int EndOfItems(Draft draft, int start)
    {
        var end = start;
        while (end < draft.Count && Bullets.Read(draft.Units[end].Text) is { Kind: BulletKind.Item } && draft.Units[end].Text.Length <= LongestHeadline)
            end++;
        return end;
    }

    // 日産は工場を… : the beginning of another article.
    private static bool IsCutShort(string text) => text.AsSpan().TrimEnd(" ]］") is [.., '…'] or [.., '.', '.', '.'];

    private static bool IsReference(string text) => Citations.IsCitation(text) || Citations.IsHead(text);

    // Heads that below the last sentence are the site's, and elsewhere may be the article's.
    private static string? LastHeadOf(string text)
    {
        if (Prose.Width(text) > 60)
            return null;
        var folded = Vocabulary.Fold(text);
        var bracket = folded.AsSpan().IndexOfAny("（(");
        var head = bracket > 0 ? folded.AsSpan(0, bracket) : folded;
        if (Contacts.Contains(folded))
            return "contact";
        if (Prose.Width(text) <= MaxPartWidth && Vocabulary.HasAny(folded, Parts) && !text.Contains('、', StringComparison.Ordinal) && !Bullets.Starts(text) && !Citations.IsHead(text))
            return "related";
        return Vocabulary.EndsWithAny(head, Endings) || WordEnds.AtStart(folded, Beginnings) is not null ? "related" : null;
    }

    /// <summary>Whether the line is nothing but the head of such a zone.</summary>
    public static bool IsHead(string text) => HeadOf(text) is not null;

    private static string? HeadOf(string text) => Prose.Width(text) > 60 ? null : Heads.GetValueOrDefault(Vocabulary.Fold(text));
}
