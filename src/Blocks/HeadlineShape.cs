using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>What a line's own shape says about whether it is a headline.</summary>
internal static class HeadlineShape
{
    public const int MaxWidth = 220;
    private const int MinNamed = 4;
    private const int MaxInstitution = 16;
    private const int MaxEnglishInstitution = 60;
    private const int MaxLongName = 40;
    private const int MaxFromPath = 40;
    private const int MinDated = 12;
    private const int MaxBlogName = 36;
    private const int MaxWeekday = 4;
    private const int MaxLabel = 8;
    private const int MaxOfficer = 24;
    private const int MaxCredit = 40;

    private static readonly string[] TitleLabels = Vocabulary.Words("headline-label");
    private static readonly string[] DatedEnds = Vocabulary.Words("dated-title-end");
    private static readonly string[] BlogEnds = Vocabulary.Words("blog-end");
    private static readonly string[] BlogWords = Vocabulary.Words("blog-end-of-noun");
    private static readonly string[] Offices = Vocabulary.Words("office");
    private static readonly string[] Pictures = Vocabulary.Words("picture-end");
    private static readonly string[] Credits = Vocabulary.Words("credit-start");
    private static readonly string[] Notices = Vocabulary.Words("notice-end");
    private static readonly string[] IssueNumbers = Vocabulary.Words("issue-number");
    private static readonly string[] Editions = Vocabulary.Words("edition-end");
    private static readonly string[] Institutions = Vocabulary.Words("institution-end");
    private static readonly string[] LongNameEnds = Vocabulary.Words("long-name-end");
    private static readonly string[] InstitutionStarts = Vocabulary.Words("institution-start");
    private static readonly string[] Forms = Vocabulary.Words("organization-form");

    public static bool CanBe(Draft draft, int index)
    {
        var unit = draft.Units[index];
        var text = unit.Text;
        return Prose.HasLetter(text) && Prose.Width(text) <= MaxWidth && HeadlineSentences.CanBe(draft, index) && !IsOfAnotherKind(draft, index) && !DateLines.IsMonthLine(text)
            && (!DateLines.IsDateLine(text) || IsDatedTitle(unit) || EndsThePath(draft, index) || IsDatedName(draft, index));
    }

    /// <summary>Whether the markup or a label says that it is the headline.</summary>
    public static bool IsMarked(Unit unit) =>
        unit.Kind == SeedLineKind.Heading && unit.Level == 1 || unit.Text.StartsWith("# ", StringComparison.Ordinal) || LabelLength(unit.Text) > 0;

    /// <summary>Whether it is a masthead: 町の便り 第12号, 月刊橋 二〇二四年五月号, Bulletin No. 64, May 2024.</summary>
    public static bool IsIssue(string text) => text.Length > 2 && text[^1] == '号' && (char.IsDigit(text[^2]) || text[^2] == '月') || IsNumberedIssue(text)
        || text[^1] is ')' or '）' && text.AsSpan().LastIndexOfAny("(（") is > 2 and var open && DateLines.IsMonthLine(text[(open + 1)..^1]) && text[open - 1] is '号' or '巻';

    // In English, and with its month behind.
    private static bool IsNumberedIssue(string text)
    {
        foreach (var number in IssueNumbers)
        {
            if (text.IndexOf(number, StringComparison.Ordinal) is >= 0 and var at && at + number.Length < text.Length && char.IsAsciiDigit(text[at + number.Length])
                && text.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && DateLines.IsMonthLine(text[(comma + 2)..]))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is nothing but the name of a ministry, a university or the like, or says that it gives notice.</summary>
    public static bool IsInstitution(string text)
    {
        if (text.Length <= MaxEnglishInstitution && WordEnds.AtStart(text, InstitutionStarts) is not null && !text.AsSpan().ContainsAny(":,"))
            return true;
        var tail = WordEnds.AtEnd(text, Notices) ?? WordEnds.AtEnd(text, Editions);
        return IsInstitutionName(LetterSpacing.Joined(tail is null ? text : text[..^tail.Length].TrimEnd()));
    }

    /// <summary>Whether it is the name of somebody's weblog or site: 山田花子のブログ.</summary>
    public static bool IsBlogName(string text) => IsBlog(WithoutTrail(text));

    /// <summary>The name alone of somebody's weblog or site; null where it is none.</summary>
    public static string? BlogName(string text) => WithoutTrail(text) is var name && IsBlog(name) ? name.ToString() : null;

    private static bool IsBlog(ReadOnlySpan<char> name) => name.Length <= MaxBlogName && !name.ContainsAny("。、！？!?")
        && (Vocabulary.EndsWithAny(name, BlogEnds) || Vocabulary.EndsWithAny(name, BlogWords) && !name.ContainsAnyInRange('ぁ', 'ゖ'));

    // Without whose it is in brackets, or which page of it this is: 山田花子公式サイト(町議会議員), 山田花子ブログ -3ページ目.
    private static ReadOnlySpan<char> WithoutTrail(string text)
    {
        var name = text.AsSpan();
        if (name[^1] is ')' or '）' && name.IndexOfAny("(（") is > 0 and var open)
            return name[..open].TrimEnd();
        var page = name.EndsWith("ページ目") || name.EndsWith("ページ") ? name.LastIndexOf(" ") : -1;
        return page > 0 ? name[..page].TrimEnd() : name;
    }

    private static bool IsInstitutionName(string text) => text.Length is >= 3 and <= MaxInstitution && Vocabulary.EndsWithAny(text, Institutions)
        && !text.AsSpan().ContainsAny(" \u3000=＝、。「」：:") && !text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('ぁ', 'ゖ');

    /// <summary>Whether it reads as an institution's name in words: 橋を守る人々のための全国協議会.</summary>
    public static bool IsLongName(string text) => text.Length is > MaxInstitution and <= MaxLongName && Vocabulary.EndsWithAny(text, LongNameEnds)
        && !text.AsSpan().ContainsAny(" \u3000=＝、。「」：:") && !text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether it is nothing but the name of a company, a foundation or the like.</summary>
    public static bool IsOrganization(string text) =>
        text.Length <= 30 && !text.AsSpan().ContainsAny("、。「」！？")
        && Array.Exists(Forms, form => text.StartsWith(form, StringComparison.Ordinal) || text.EndsWith(form, StringComparison.Ordinal));

    /// <summary>Whether it is a label in brackets from end to end: 《被害の状況》.</summary>
    public static bool IsBracketed(string text) =>
        text[0] is '~' or '～' or '〜' && text[^1] == text[0] || text[0] is '【' or '《' or '〈' or '＜' or '<' or '[' or '［' && text[^1] is '】' or '》' or '〉' or '＞' or '>' or ']' or '］'
        && text.AsSpan(1, text.Length - 2).IndexOfAny("【《〈＜<[［") < 0;

    /// <summary>Without the mark or the label that says that it is the headline.</summary>
    public static Passage Unmarked(Passage passage)
    {
        var start = passage.Text.AsSpan().IndexOfAnyExcept("# ");
        if (start >= 0)
            start += LabelLength(passage.Text[start..]);
        return MarkdownMarks.Strip(passage.Slice(Math.Max(0, start)) ?? passage);
    }

    // An entry of a chronology, a caption, a name behind its label, an address, a remark in brackets, a place below its hour, a row with an age.
    private static bool IsOfAnotherKind(Draft draft, int index)
    {
        var unit = draft.Units[index];
        var text = unit.Text;
        return unit.IsEntry && !IsMarked(unit) || Labels.IsDatedCaption(unit) || Labels.IsCreditedCaption(unit) || IsLabelledName(unit) || IsWhollyBracketed(text) || text[^1] is ':' or '：' || IsContact(text)
            || text.StartsWith("![", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || Urls.Find(text).Length > 0 && !IsMarked(unit) || IsVenue(draft, index) || IsSigned(draft, index) || IsReference(text) || IsLabelledRow(draft, index) || Vocabulary.EndsWithAny(text, Pictures) || IsOfficer(text) || IsDatedCredit(text) || RelativeTimeRule.HasAgedCell(text);
    }

    /// <summary>Whether it is an office, a blank and a name without kana: 会長 山田 花子(43期), 会 長 山 田 花 子.</summary>
    public static bool IsOfficer(string text)
    {
        var name = WithoutTrail(text);
        if (name.Length > MaxOfficer || name[0] < '\u4E00' || name.ContainsAnyInRange('ぁ', 'ヿ') || name.ContainsAny("、。「」『』・-−―") || name.ContainsAnyInRange('0', '9'))
            return false;
        var joined = name.IndexOf(' ') == 1 ? string.Concat(text[..1], text[2..]) : text;
        return Array.Exists(Offices, office => joined.StartsWith(office, StringComparison.Ordinal) && joined.Length > office.Length + 1 && joined[office.Length] is ' ' or '\u3000');
    }

    // By the Embassy in Nada | 28 February, 2019 | Topics: Press Releases
    private static bool IsDatedCredit(string text) => text.StartsWith("By ", StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal) && DateLines.Find(text).Length > 0;

    // 〒000-0000 …, TEL:00-0000-0000, 連絡先:hana@example.jp
    private static bool IsContact(string text) => text[0] == '〒' || IsMail(text) || text.StartsWith("TEL", StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('0', '9');

    // 出典: 例の百科事典
    private static bool IsReference(string text) => text.AsSpan().IndexOfAny(":：") is > 0 and var at && Citations.IsHead(text[..at]);

    // Two companies, one below the other, give notice together.
    private static bool IsSigned(Draft draft, int index) => IsOrganization(draft.Units[index].Text)
        && (index > 0 && IsOrganization(draft.Units[index - 1].Text) || index + 1 < draft.Count && IsOrganization(draft.Units[index + 1].Text));

    private static bool IsMail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && char.IsAsciiLetterOrDigit(text[at - 1])
        && text.AsSpan(at + 1).IndexOf('.') is > 0 and var dot && text.AsSpan(at + 1, dot).IndexOf(' ') < 0;

    // （県政記者クラブ主催） says something about the title above it.
    private static bool IsWhollyBracketed(string text) => text[0] is '(' or '（' && text.AsSpan().IndexOfAny(")）") == text.Length - 1;

    // Below the hour at which something begins stands where.
    private static bool IsVenue(Draft draft, int index) => index > 0 && draft.Units[index].BlankBefore == 0 && draft.Units[index - 1].Text is var above
        && DateLines.IsDateLine(above) && (above.EndsWith("から", StringComparison.Ordinal) || above.EndsWith("まで", StringComparison.Ordinal) || above[^1] is '〜' or '～' or '~');

    // 質問者:hana, 弁護士 山田花子, 文・山田花子
    private static bool IsLabelledName(Unit unit) =>
        unit.Text.AsSpan().ContainsAny(":：") && Labels.IsLabelledByline(unit) || Labels.IsTitledName(unit) || unit.TextWidth <= MaxCredit && WordEnds.AtStart(unit.Text, Credits) is not null;

    private static bool IsDatedTitle(Unit unit)
    {
        var text = unit.Text;
        if (IsMarked(unit))
            return true;
        if (Labels.IsLabelledByline(unit))
            return false;
        var isWide = Prose.Width(text) is > 40 and <= 80 && !HasHour(text);
        return IsDigest(text) || IsDatedInBrackets(text) || (isWide || GoesOnFromDate(text)) && !IsLabelledDate(text);
    }

    // Friday, March 1, 2024, 4:30 p.m., Washington: when it was, and where; a broadcast's hour stands in its title.
    private static bool HasHour(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return char.IsAsciiLetter(text[0]) && colon > 0 && colon + 1 < text.Length && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]);
    }

    // The way to the page ends in its title, be it a dated one: … > 定例会見 2020年8月27日.
    private static bool EndsThePath(Draft draft, int index)
    {
        var text = draft.Units[index].Text;
        var date = DateLines.Find(text);
        if (text.Length - date.Length < MinNamed || IsLabelledDate(text))
            return false;
        for (var i = Math.Max(0, index - MaxFromPath); i < index; i++)
        {
            if (draft.RuleOf(i) == "breadcrumb" && draft.Units[i].Text.Length > text.Length && draft.Units[i].Text.EndsWith(text, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 2024年5月1日町長会見: the day is part of the words; 令和5年5月24日 記者会見 names what it is of.
    private static bool GoesOnFromDate(string text)
    {
        var date = DateLines.Find(text);
        if (date.Start != 0)
            return false;
        var rest = text.AsSpan(date.Length);
        // (水), (水曜日)
        if (rest.Length > 2 && rest[0] is '(' or '（' && rest.IndexOfAny(")）") is > 1 and <= MaxWeekday and var close)
            rest = rest[(close + 1)..];
        // 2024年5月1日「例新聞」 says where it appeared.
        if (rest is ['「' or '『', ..] && rest.IndexOfAny("」』") == rest.Length - 1)
            return false;
        return rest.Length >= MinNamed && !rest[..MinNamed].ContainsAny(" \u3000()（）:：0123456789")
            || rest.Length > 0 && rest[0] is ' ' or '\u3000' && (!rest.ContainsAnyInRange('0', '9') && Vocabulary.EndsWithAny(rest, DatedEnds)
                || Prose.Width(rest) > HeadlineLines.MinDeck && rest.ContainsAnyInRange('ぁ', 'ゖ') && !rest.ContainsAny(":：|｜"));
    }

    // 例の時間 2024.1.4 opens the clipping, apart from the text.
    private static bool IsDatedName(Draft draft, int index)
    {
        var text = draft.Units[index].Text;
        var date = DateLines.Find(text);
        return index == 0 && draft.Count > 1 && draft.Units[1].BlankBefore > 0 && date.Start > MinNamed && date.Start + date.Length == text.Length && text[date.Start - 1] is ' ' or '\u3000' && Prose.IsJapanese(text)
            && !IsLabelledDate(text) && !Labels.IsLabelledByline(draft.Units[index]) && !text.AsSpan(0, date.Start).ContainsAny("|｜@");
    }

    // 町長定例会見（2024年1月4日）, 町長定例会見(2024年1月4日(木)10時～ 町役場)
    private static bool IsDatedInBrackets(string text)
    {
        var date = DateLines.Find(text);
        if (date.Start < 2 || text[^1] is not (')' or '）') || text[date.Start - 1] is not ('(' or '（'))
            return false;
        var name = text[..(date.Start - 1)].Trim();
        return Prose.Width(name) >= MinDated && !IsInstitution(name) && !name.AsSpan().ContainsAny(":：|｜");
    }

    /// <summary>Whether the day stands behind it in brackets, as archives put it: 橋の会の記録3(2024/5/1).</summary>
    public static bool EndsInDay(string text) => text[^1] is ')' or '）' && text.AsSpan().LastIndexOfAny("(（") is > 0 and var open
        && DateLines.Find(text.AsSpan(open + 1)) is { Start: 0 } date && open + 1 + date.Length == text.Length - 1;

    // Rei News Digest: Aug. 28, 2024
    private static bool IsDigest(string text)
    {
        var date = DateLines.Find(text);
        return date.Start > 0 && date.Start + date.Length == text.Length && text.AsSpan(0, date.Start).TrimEnd() is [.., ':'] and var name && Prose.Words(name) >= 3;
    }

    // 更新日付:2016年4月11日 / ページ番号: the day stands behind its label.
    private static bool IsLabelledDate(string text)
    {
        var date = DateLines.Find(text);
        return date.Start > 0 && text.AsSpan(0, date.Start).TrimEnd()[^1] is ':' or '：';
    }

    // [場所] 灘ノ島, with another such line right above or below: what the document is, row by row.
    private static bool IsLabelledRow(Draft draft, int index) => !BracketedLabel(draft.Units[index].Text).IsEmpty && !IsMarked(draft.Units[index])
        && (index > 0 && !BracketedLabel(draft.Units[index - 1].Text).IsEmpty || index + 1 < draft.Count && !BracketedLabel(draft.Units[index + 1].Text).IsEmpty);

    /// <summary>Whether it begins with a label in square brackets: [場所] 灘ノ島.</summary>
    public static bool IsLabelledRow(string text) => !BracketedLabel(text).IsEmpty && !char.IsAsciiDigit(text[1]);

    private static ReadOnlySpan<char> BracketedLabel(string text) =>
        text[0] is '[' or '［' && text.AsSpan().IndexOfAny("]］") is > 1 and <= MaxLabel + 1 and var close ? text.AsSpan(1, close - 1) : default;

    // How much of a line "Subject:" or "[Subject]" takes; 0 where it has no such label.
    private static int LabelLength(string text)
    {
        if (BracketedLabel(text) is { IsEmpty: false } bracketed)
            return text.Length > bracketed.Length + 2 && Array.IndexOf(TitleLabels, bracketed.ToString()) >= 0 ? bracketed.Length + 2 : 0;
        foreach (var label in TitleLabels)
        {
            if (text.Length > label.Length + 1 && text[label.Length] is ':' or '：' && text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return label.Length + 1;
        }
        return 0;
    }
}
