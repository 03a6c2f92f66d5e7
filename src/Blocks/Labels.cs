using System.Text.RegularExpressions;
using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Paragraphs that a label at their beginning, or their whole shape and place, makes a note, a caption or a byline.</summary>
internal static partial class Labels
{
    private const int MaxWidth = 120;
    private const int MaxBylineWidth = 100;
    private const int MaxNameWidth = 30;
    private const int MaxCredit = 60;
    private const string CreditStart = "credit-start";
    private const string CreditEnd = "credit-end";
    private const string CreditWhole = "credit-whole";

    private static readonly string[] NoNames = Vocabulary.Words("no-name-word");

    private static readonly Entry[] Table =
        [.. EmbeddedTable.Rows("Blocks/Tables/labels.tsv", 3).Select(row => new Entry(Enum.Parse<BlockRole>(row[0], ignoreCase: true), row[1], row[2]))];

    private static readonly Entry[] Bylines = [.. Table.Where(entry => entry.Role == BlockRole.Byline)];
    private static readonly Entry[] Professions = [.. Table.Where(entry => entry.How == "profession")];
    private static readonly Entry[] Credits = [.. Table.Where(entry => entry.IsCredit)];

    /// <summary>Where a unit stands in the article, and next to what.</summary>
    /// <param name="IsAbove">Whether no running text stands before it.</param>
    /// <param name="IsBelow">Whether it closes the running text or the clipping.</param>
    /// <param name="IsUnderHeadline">Whether it stands right under the headline and apart from the text.</param>
    /// <param name="IsAfterByline">Whether a byline stands before it.</param>
    /// <param name="IsUnderLead">Whether the first sentence, or one more, stands before it.</param>
    public readonly record struct Place(bool IsAbove, bool IsBelow, bool IsUnderHeadline, bool IsAfterByline, bool IsUnderLead);

    public static Block? Read(Unit unit, Place place) =>
        RoleOf(unit, place) is { } role ? new Block.Paragraph(BlockReader.Plain(unit.Passage)) { Role = role } : null;

    /// <summary>Whether the words that begin or end the line, wherever it stands, make it one of who wrote it and when.</summary>
    public static bool IsLabelledByline(Unit unit)
    {
        var first = char.ToUpperInvariant(unit.Text[0]);
        foreach (var entry in Bylines)
        {
            if (entry.MayBegin(first) && Fits(unit, entry))
                return true;
        }
        return false;
    }

    /// <summary>Whether it ends in whose picture it tells of: …の橋（写真提供：例通信）, The old bridge (CNN photo).</summary>
    public static bool IsCreditedCaption(Unit unit) => CreditOf(unit.Text).Length > 0
        && Array.Exists(Credits, entry => Fits(unit, entry));

    /// <summary>Whether it is a person's name behind a profession: 弁護士 山田花子.</summary>
    public static bool IsTitledName(Unit unit) => unit.TextWidth <= MaxNameWidth && Array.Exists(Professions, entry => Fits(unit, entry));

    /// <summary>The name behind a profession and a blank; the text itself where no profession opens it.</summary>
    public static string WithoutProfession(string text) =>
        Array.Find(Professions, entry => StartsWith(text, entry.Words, char.IsWhiteSpace))?.Words is { } profession ? text[profession.Length..].Trim() : text;

    private static BlockRole? RoleOf(Unit unit, Place place)
    {
        var text = unit.Text;
        if (unit.Kind == SeedLineKind.Caption)
            return BlockRole.Caption;
        if (unit.IsOfNextPage)
            return BlockRole.Teaser;
        var (first, hasCredit) = (char.ToUpperInvariant(text[0]), CreditOf(text).Length > 0);
        foreach (var entry in Table)
        {
            if (entry.MayBegin(first) && (hasCredit || !entry.IsCredit) && Fits(unit, entry))
                return entry.Role;
        }
        return IsNumberedNote(text) ? BlockRole.Note : IsDatedCaption(unit) ? BlockRole.Caption : IsByline(text, place) ? BlockRole.Byline : null;
    }

    /// <summary>Whether it ends in when and where a picture was taken, as newspapers print it: …の市長=5日午前、町役場.</summary>
    public static bool IsDatedCaption(Unit unit) => !unit.IsProse && unit.TextWidth <= MaxWidth * 2 && TakenAt().IsMatch(unit.Text);

    private static bool Fits(Unit unit, Entry entry)
    {
        var (text, width) = (unit.Text, unit.TextWidth);
        var (role, how, words) = entry;
        if (entry.IsCredit)
            return IsCredit(unit, how, words);
        // The address of a picture may be of any length.
        if (role != BlockRole.Note && (width > MaxWidth && words != "![" || unit.IsProse && how != "start"))
            return false;
        return how switch
        {
            "start" => text.StartsWith(words, StringComparison.OrdinalIgnoreCase),
            "end" => text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (role == BlockRole.Caption || width <= MaxNameWidth),
            "dated-end" => text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && width <= MaxBylineWidth && text.AsSpan().ContainsAnyInRange('0', '9'),
            "profession" => width <= MaxNameWidth && StartsWith(text, words, char.IsWhiteSpace) && IsName(text[words.Length..].Trim()),
            "opening" => StartsWith(text, words, next => next == ' ') && width <= MaxBylineWidth && !Prose.EndsSentence(text),
            _ => StartsWith(text, words, next => next is ':' or '：' or '/' or '／' or '=' or '＝' or '】' or ']' or '|' or '｜' || char.IsDigit(next))
                || StartsWith(text, words, char.IsWhiteSpace) && char.IsDigit(text.AsSpan(words.Length).TrimStart()[0]),
        };
    }

    // A sentence is a caption only where its credit is one in form: (Photo: Rei News), Ann Shaw/Pool via Rei News.
    private static bool IsCredit(Unit unit, string how, string words)
    {
        var credit = CreditOf(unit.Text);
        // [YONHAP]
        if (how == CreditWhole)
            return unit.Text[^1] == ']' && credit.Equals(words, StringComparison.OrdinalIgnoreCase);
        return (how == CreditStart ? credit.StartsWith(words, StringComparison.OrdinalIgnoreCase) : credit.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            && (unit.IsProse ? char.IsAscii(words[0]) && credit.ContainsAny(":|/") : unit.TextWidth <= MaxWidth * 2);
    }

    // What stands in brackets at the end, or behind the last English sentence.
    private static ReadOnlySpan<char> CreditOf(string text)
    {
        var end = text.AsSpan().TrimEnd(" .。");
        var open = end is [.., ')' or '）' or ']'] ? end.LastIndexOfAny("(（[") : -1;
        if (open > 0)
            return end[(open + 1)..^1].Trim();
        // Behind any other stop there is more than a credit.
        var tail = end[Math.Max(0, end.Length - MaxCredit)..];
        var stop = tail.LastIndexOf(". ");
        return stop > 0 || stop == 0 && tail.Length < end.Length ? tail[(stop + 1)..].Trim() : default;
    }

    private static bool StartsWith(string text, string words, Predicate<char> next) =>
        text.Length > words.Length && text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && next(text[words.Length]);

    // [1] and its text; a citation is a reference.
    private static bool IsNumberedNote(string text)
    {
        if (text[0] is not ('[' or '［' or '〔') || Citations.IsCitation(text))
            return false;
        var end = text[1..].IndexOfAny([']', '］', '〕']);
        return end is > 0 and <= 4 && end + 2 < text.Length && text.AsSpan(1, end).TrimStart('^') is { Length: > 0 } number && char.IsDigit(number[0]) && char.IsDigit(number[^1]);
    }

    private static bool IsByline(string text, Place place)
    {
        if (Prose.EndsSentence(text) || Citations.IsCitation(text) || Urls.Find(text).Length > 0 || !place.IsAbove && !place.IsBelow && !IsDatedBracket(text) && !(place.IsUnderLead && DateLines.IsStamp(text)))
            return false;
        if (DateLines.IsDateLine(text) || place.IsAbove && (DateLines.IsMonthLine(text) || HeadlineShape.IsLabelledRow(text) || HeadlineShape.IsOfficer(text)))
            return true;
        if (place.IsBelow)
            return text[0] is '（' or '(' && text[^1] is '）' or ')' && Prose.Width(text) <= MaxNameWidth;
        return (place.IsUnderHeadline || place.IsAfterByline) && IsName(text);
    }

    // 【2021年5月11日 例大学】 under a lead.
    private static bool IsDatedBracket(string text) => text[0] == '【' && text[^1] == '】' && DateLines.Find(text).Start == 1;

    // A person or an outlet: no hiragana but what a given name may be written in.
    private static bool IsName(string text)
    {
        if (text.Length < 3 || Prose.Width(text) > MaxNameWidth || Vocabulary.EndsWithAny(text, NoNames))
            return false;
        var (kana, trailing) = (0, 0);
        foreach (var c in text)
        {
            kana += c is >= 'ぁ' and <= 'ゖ' ? 1 : 0;
            // Behind its kana a given name has one more character at most: はま子.
            trailing += kana > 0 && c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            if (trailing > 1 || !char.IsLetter(c) && c is not (' ' or '\u3000' or '・' or '々' or 'ー' or '.')
                || c == '・' && text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
                return false;
        }
        return kana == 0 || kana <= 3 && text[0] is >= '\u4E00' and <= '\u9FFF' && text.Length <= 7;
    }

    private sealed record Entry(BlockRole Role, string How, string Words)
    {
        // What a line begins with, in upper case; none where the words end it.
        private readonly char first = How is "end" or "dated-end" or CreditStart or CreditEnd or CreditWhole ? default : char.ToUpperInvariant(Words[0]);

        public bool IsCredit { get; } = How is CreditStart or CreditEnd or CreditWhole;

        /// <param name="begin">A line's first character, in upper case.</param>
        public bool MayBegin(char begin) => first == default || first == begin;
    }

    [GeneratedRegex(@"[=＝](?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:$|[(（]|午前|午後|未明|早朝|朝|昼|夕|夜|、|，)[^。]{0,240}$")]
    private static partial Regex TakenAt();
}
