namespace Briefing.Blocks;

/// <summary>Lines that file an article: a label of categories and what it is filed under, hash tags, keywords between commas.</summary>
internal sealed class TagsRule : ICleaningRule
{
    private const int MaxWidth = 160;
    private const int MinText = 60;
    private const int MinKeywords = 5;
    private const int MaxKeyword = 14;
    private static readonly string[] Labels = Vocabulary.Words("tag-label");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (first, last) = draft.Prose();
        first = WithoutMotto(draft, first, last);
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && (!unit.IsProse || IsHashTags(unit.Text)) && unit.TextWidth <= MaxWidth
                && (IsHashTags(unit.Text) || (i < first || i > last) && (IsLabelled(unit.Text) || AreKeywords(unit.Text))))
                draft.Take(i, "tags");
        }
    }

    // A short sentence above the text may be the site's.
    private static int WithoutMotto(Draft draft, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (draft.IsKept(i) && draft.Units[i].IsProse && draft.Units[i].TextWidth >= MinText)
                return i;
        }
        return first;
    }

    private static bool IsLabelled(string text)
    {
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text.AsSpan(label.Length).TrimStart();
            if (rest.Length > 1 && rest[0] is ':' or '：' or '|' or '｜' && !DateLines.IsDateLine(text))
                return true;
        }
        return false;
    }

    private static bool IsHashTags(string text)
    {
        var tags = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\u3000', ',', '、'))
        {
            var tag = text.AsSpan(range);
            if (tag.IsEmpty)
                continue;
            if (tag[0] is not ('#' or '＃') || tag.Length < 2 || !char.IsLetterOrDigit(tag[1]))
                return false;
            tags++;
        }
        return tags > 0;
    }

    private static bool AreKeywords(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().Split(','))
        {
            var word = text.AsSpan(range).Trim();
            if (word.Length is 0 or > MaxKeyword || word.ContainsAny("。.!！?？"))
                return false;
            words++;
        }
        return words >= MinKeywords;
    }
}
