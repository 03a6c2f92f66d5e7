using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>What a line's own shape says about whether it is a headline.</summary>
internal static class HeadlineShape
{
    public const int MaxWidth = 220;
    private const int MinNamed = 4;
    private const int MaxPolite = 100;

    private static readonly string[] TitleLabels = Vocabulary.Words("headline-label");
    private static readonly string[] DatedEnds = Vocabulary.Words("dated-title-end");
    private static readonly string[] Forms = Vocabulary.Words("organization-form");

    public static bool CanBe(Draft draft, int index)
    {
        var unit = draft.Units[index];
        var text = unit.Text;
        return (!Prose.EndsSentence(text) || IsPoliteAlone(draft, index)) && !(unit.IsProse && text.Contains('。', StringComparison.Ordinal))
            && Prose.Width(text) <= MaxWidth && !(DateLines.IsDateLine(text) && !IsDatedTitle(unit)) && Urls.Find(text).Length == 0 && Prose.HasLetter(text);
    }

    /// <summary>Whether the markup or a label says that it is the headline.</summary>
    public static bool IsMarked(Unit unit) =>
        unit.Kind == SeedLineKind.Heading && unit.Level == 1 || unit.Text.StartsWith("# ", StringComparison.Ordinal) || LabelLength(unit.Text) > 0;

    /// <summary>Whether it is a masthead: 町の便り 第12号.</summary>
    public static bool IsIssue(string text) => text.Length > 2 && text[^1] == '号' && char.IsDigit(text[^2]);

    /// <summary>Whether it is nothing but the name of a company, a foundation or the like.</summary>
    public static bool IsOrganization(string text) =>
        text.Length <= 30 && !text.AsSpan().ContainsAny("、。「」！？")
        && Array.Exists(Forms, form => text.StartsWith(form, StringComparison.Ordinal) || text.EndsWith(form, StringComparison.Ordinal));

    /// <summary>Whether it is a label in brackets from end to end: 《被害の状況》.</summary>
    public static bool IsBracketed(string text) =>
        text[0] is '【' or '《' or '〈' or '＜' or '<' or '[' or '［' && text[^1] is '】' or '》' or '〉' or '＞' or '>' or ']' or '］'
        && text.AsSpan(1, text.Length - 2).IndexOfAny("【《〈＜<[［") < 0;

    /// <summary>Without the mark or the label that says that it is the headline.</summary>
    public static Passage Unmarked(Passage passage)
    {
        var start = passage.Text.AsSpan().IndexOfAnyExcept("# ");
        if (start >= 0)
            start += LabelLength(passage.Text[start..]);
        return MarkdownMarks.Strip(passage.Slice(Math.Max(0, start)) ?? passage);
    }

    // A question put to others ends politely and without a stop; apart from what stands before and after it, it is a title.
    private static bool IsPoliteAlone(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return Prose.EndsPolitely(unit.Text) && Prose.Width(unit.Text) <= MaxPolite && !unit.Text.AsSpan().ContainsAny("。．、")
            && (index == 0 || unit.BlankBefore > 0) && index + 1 < draft.Count && draft.Units[index + 1].BlankBefore > 0;
    }

    private static bool IsDatedTitle(Unit unit)
    {
        var text = unit.Text;
        return IsMarked(unit) || (Prose.Width(text) is > 40 and <= 80 || GoesOnFromDate(text)) && !Labels.IsLabelledByline(unit) && !IsLabelledDate(text);
    }

    // 2024年5月1日町長会見: the day is part of the words; 令和5年5月24日 記者会見 names what it is of.
    private static bool GoesOnFromDate(string text)
    {
        var date = DateLines.Find(text);
        if (date.Start != 0)
            return false;
        var rest = text.AsSpan(date.Length);
        return rest.Length >= MinNamed && !rest[..MinNamed].ContainsAny(" \u3000()（）:：0123456789")
            || rest.Length > 0 && rest[0] is ' ' or '\u3000' && !rest.ContainsAnyInRange('0', '9') && Vocabulary.EndsWithAny(rest, DatedEnds);
    }

    // 更新日付:2016年4月11日 / ページ番号: the day stands behind its label.
    private static bool IsLabelledDate(string text)
    {
        var date = DateLines.Find(text);
        return date.Start > 0 && text.AsSpan(0, date.Start).TrimEnd()[^1] is ':' or '：';
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
}
