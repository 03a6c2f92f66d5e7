using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>
/// Below the last sentence: a mail's signature, lines of telephone numbers and addresses, and the short lines that
/// follow furniture there.
/// </summary>
internal sealed class TailRule : ICleaningRule
{
    private const int MaxWidth = 80;
    private const int MinNumbered = 3;
    private const int MinHeadline = 10;
    private const int Announcement = 30;
    private static readonly string[] Announcements = Vocabulary.Words("list-announcement");
    private static readonly Beginnings<bool> Contacts = Vocabulary.Beginnings("contact-start");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !(draft.IsKept(last) && draft.Units[last].IsProse))
            last--;
        if (last < 0)
            return;
        last = Answers.End(draft, last + 1) - 1;
        TakeNumbered(draft, last);
        var (isSignature, isFurniture) = (false, false);
        for (var i = last + 1; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (Citations.IsHead(unit.Text))
                return;
            isSignature |= unit.Text == "--";
            isFurniture |= !draft.IsKept(i) && draft.RuleOf(i) is not ("separator" or "notation" or "colophon" or "contents" or "outside" or "capture" or "pagination");
            if (!draft.IsKept(i))
                continue;
            if (isSignature)
                draft.Take(i, "signature");
            else if (IsContact(unit.Text) || isFurniture && IsKoreanAddress(unit.Text) || PhoneNumbers.AreIn(unit.Text))
                draft.Take(i, "contact");
            else if (isFurniture && !IsCutParagraph(unit) && unit.TextWidth <= MaxWidth && (Bullets.Starts(unit.Text) || !ArticleRunRule.IsEvidence(unit)))
                draft.Take(i, "tail");
        }
    }

    // Where a page lets those who do not pay read no further, its last paragraph breaks off.
    private static bool IsCutParagraph(Unit unit) => unit is { Kind: SeedLineKind.Paragraph, Text: [.., '…'] };

    // Headlines numbered from one between the text and the site's foot are a ranking; a list that a sentence or a heading announces is not.
    private static void TakeNumbered(Draft draft, int last)
    {
        var start = last + 1;
        while (start < draft.Count && !draft.IsKept(start))
            start++;
        var end = start;
        while (end < draft.Count && draft.IsKept(end) && IsNumberedHeadline(draft.Units[end].Text, end - start + 1))
            end++;
        if (end - start >= MinNumbered && end < draft.Count && !draft.IsKept(end) && draft.RuleOf(end) is not ("separator" or "notation" or "contents" or "outside")
            && !Vocabulary.HasAny(draft.Units[last].Text[Math.Max(0, draft.Units[last].Text.Length - Announcement)..], Announcements))
            draft.Take(start, end, "ranking");
    }

    private static bool IsNumberedHeadline(string text, int number) =>
        Bullets.Read(text) is { Kind: BulletKind.Number } bullet && bullet.Number == number
        && text.Length - bullet.Length >= MinHeadline && !Prose.EndsSentence(text) && !text.AsSpan().ContainsAny("：:");

    // (03171) 1 Example-daero, Seoul
    private static bool IsKoreanAddress(string text) => text is ['(', _, _, _, _, _, ')', ' ', ..] && !text.AsSpan(1, 5).ContainsAnyExceptInRange('0', '9');

    private static bool IsContact(string text)
    {
        foreach (var (word, _) in Contacts.Like(text))
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (word == "〒" || text[word.Length] is ':' or '：' or ' ' or '\u3000' or '.' or 's') && Prose.Width(text) <= MaxWidth)
                return true;
        }
        return false;
    }
}
