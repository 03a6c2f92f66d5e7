namespace Briefing.Blocks;

/// <summary>
/// Below the last sentence: a mail's signature, lines of telephone numbers and addresses, and the short lines that
/// follow furniture there.
/// </summary>
internal sealed class TailRule : ICleaningRule
{
    private const int MaxWidth = 80;
    private static readonly string[] Contacts = Vocabulary.Words("contact-start");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !(draft.IsKept(last) && draft.Units[last].IsProse))
            last--;
        if (last < 0)
            return;
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
            else if (IsContact(unit.Text) || PhoneNumbers.AreIn(unit.Text))
                draft.Take(i, "contact");
            else if (isFurniture && Prose.Width(unit.Text) <= MaxWidth && (Bullets.Starts(unit.Text) || !ArticleRunRule.IsEvidence(unit)))
                draft.Take(i, "tail");
        }
    }

    private static bool IsContact(string text)
    {
        foreach (var word in Contacts)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (word == "〒" || text[word.Length] is ':' or '：' or ' ' or '\u3000' or '.' or 's') && Prose.Width(text) <= MaxWidth)
                return true;
        }
        return false;
    }
}
