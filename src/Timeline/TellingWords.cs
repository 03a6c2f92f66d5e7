using System.Buffers;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>The parts of a telling: who or what it speaks about, and what only says on what occasion it happened.</summary>
internal readonly ref struct TellingWords
{
    private static readonly string[] SettingEndings =
        [.. EmbeddedTable.Rows("Timeline/Tables/settings.tsv", 1).Select(row => row[0])];

    // 訪問, 工事, 公務出張
    private const int LongestDeed = 5;

    /// <summary>…した後, …した際: no noun that is described.</summary>
    private static readonly SearchValues<char> TimeNouns = SearchValues.Create("後際時上疑結直当");

    private readonly ReadOnlySpan<char> text;

    public TellingWords(ReadOnlySpan<char> text)
    {
        this.text = text;
        (SubjectStart, SubjectEnd) = Subject(text);
        SettingEnd = EndOfSetting(text);
        (RelativeStart, RelativeEnd) = Relative(text);
    }

    /// <summary>Equal to <see cref="SubjectEnd"/> where there is none.</summary>
    public int SubjectStart { get; }

    public int SubjectEnd { get; }

    /// <summary>The last comma behind a setting; 0 where there is none.</summary>
    private int SettingEnd { get; }

    /// <summary>A clause that describes a noun of the telling: 国会に訴追された大統領を….</summary>
    private int RelativeStart { get; }

    private int RelativeEnd { get; }

    /// <summary>就任直後の, 会談後に: when, not what.</summary>
    public static bool IsWhen(ReadOnlySpan<char> run) => run.Length > 2 && run[^1] is '後' or '前' && run[^2] is not '午';

    /// <summary>Whether a word only says on what occasion the rest happened.</summary>
    public bool IsSetting(int offset)
    {
        if (offset >= RelativeStart && offset < RelativeEnd)
            return true;
        if (offset >= SettingEnd)
            return false;
        var comma = text[offset..].IndexOf('、');
        return comma >= 0 && EndsSetting(text[..(offset + comma)]) && !(offset >= SubjectStart && offset < SubjectEnd);
    }

    private static int EndOfSetting(ReadOnlySpan<char> text)
    {
        for (var comma = text.LastIndexOf('、'); comma > 0; comma = text[..comma].LastIndexOf('、'))
        {
            if (EndsSetting(text[..comma]))
                return comma;
        }
        return 0;
    }

    private static bool EndsSetting(ReadOnlySpan<char> before)
    {
        foreach (var ending in SettingEndings)
        {
            if (before.Length > ending.Length + 2 && before.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static (int Start, int End) Relative(ReadOnlySpan<char> text)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            // 北京を訪問中の外相は…
            if (text[i] == '中' && text[i + 1] == 'の' && Scripts.Of(text[i - 1]) == Script.Kanji && text[Math.Max(0, i - LongestDeed)..i].ContainsAny('を', 'で'))
                return (1 + text[..i].LastIndexOfAny("、は。"), i);
            if (text[i] != 'た' || Scripts.Of(text[i + 1]) is not (Script.Kanji or Script.Katakana) || TimeNouns.Contains(text[i + 1]))
                continue;
            var end = i + 1;
            while (end < text.Length && Scripts.Of(text[end]) is Script.Kanji or Script.Katakana or Script.Latin or Script.Digit)
                end++;
            // What describes the telling's last noun is what happened.
            if (end + 2 >= text.Length)
                return (0, 0);
            return (1 + text[..i].LastIndexOfAny("、は。"), i);
        }
        return (0, 0);
    }

    /// <summary>The noun before the first は outside quotation marks, else before the first が.</summary>
    private static (int Start, int End) Subject(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var second = -1;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '「' or '『' or '(')
                depth++;
            else if (text[i] is '」' or '』' or ')')
                depth--;
            if (depth > 0 || Scripts.Of(text[i - 1]) is Script.Hiragana || text[i - 1] is '、' or '。')
                continue;
            if (text[i] == 'は' && !(EndsSetting(text[..(i + 1)]) && text[i..].Contains('が')))
                return (Start(text, i), i);
            if (text[i] == 'が' && second < 0)
                second = i;
        }
        return second > 0 ? (Start(text, second), second) : (0, 0);
    }

    private static int Start(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && (Scripts.Of(text[start - 1]) is not (Script.Hiragana or Script.Other) || text[start - 1] is '・' or ')' or '(' or '」' or '「'))
            start--;
        return start;
    }
}
