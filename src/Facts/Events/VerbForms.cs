using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Ends a clause that was cut out of its sentence as a sentence ends.</summary>
internal static class VerbForms
{
    /// <summary>Stems in い-row that take た as they are (起き, 試み); all others change as the five-row verbs do.</summary>
    private static readonly FrozenSet<string> OneRow = EmbeddedTable.Rows("Facts/Events/Tables/one-row-stems.tsv", 1)
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Conjunctions =
        ["のをはじめ", "ことで", "ものの", "ため", "ので", "のに", "ことから", "のに対し", "が", "から", "と", "後", "際", "とき", "時", "ところ", "上で", "うえで", "とともに", "一方で", "一方"];

    /// <summary>先月会談し → 先月会談した where the sentence is in the past; 会談し → 会談 where it is not.</summary>
    public static string Finish(string clause, bool isPast)
    {
        var text = clause.TrimEnd('、', '，', '。', '．', ' ', '　');
        foreach (var conjunction in Conjunctions)
        {
            if (text.EndsWith(conjunction, StringComparison.Ordinal) && text.Length > conjunction.Length + 2 && EndsFinite(text.AsSpan(0, text.Length - conjunction.Length)))
                return text[..^conjunction.Length];
        }
        if (text.Length > 4 && text.EndsWith("の後", StringComparison.Ordinal) && JapaneseText.IsKanji(text[^3]))
            return text[..^2];
        if (text.Length > 3 && text[^1] == '後' && JapaneseText.IsKanji(text[^2]))
            return text[..^1];
        if (text.EndsWith("ており", StringComparison.Ordinal))
            return text[..^2] + "いる";
        if (text.Length > 2 && text.EndsWith('て') && (isPast || text.EndsWith("して", StringComparison.Ordinal)))
            return text[..^1] + "た";
        if (text.EndsWith("んで", StringComparison.Ordinal) || text.EndsWith("いで", StringComparison.Ordinal))
            return text[..^1] + "だ";
        return isPast ? Past(text) : text.EndsWith('し') && text.Length > 2 && JapaneseText.IsKanji(text[^2]) ? (JapaneseText.IsKanji(text[^3]) ? text[..^1] : text[..^1] + "す") : Coming(text);
    }

    /// <summary>Whether the words end in a past form.</summary>
    public static bool IsPast(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("。．！？!?、，」』）) 　");
        return end.EndsWith("た", StringComparison.Ordinal) || end.EndsWith("んだ", StringComparison.Ordinal)
            || end.EndsWith("いだ", StringComparison.Ordinal) || end.EndsWith("という", StringComparison.Ordinal)
            || end.EndsWith("たと伝えている", StringComparison.Ordinal);
    }

    private static bool EndsFinite(ReadOnlySpan<char> text) =>
        text[^1] is 'た' or 'だ' or 'る' or 'す' or 'い' or 'う' or 'く' or 'つ' or 'む' or 'ぶ' || text.EndsWith("です", StringComparison.Ordinal);

    /// <summary>会議を開き → 会議を開く.</summary>
    private static string Coming(string text)
    {
        if (text.Length > 3 && text[^1] == 'れ' && "わかさらたまばながざ".Contains(text[^2], StringComparison.Ordinal))
            return text + "る";
        if (text.EndsWith("となり", StringComparison.Ordinal) || text.EndsWith("になり", StringComparison.Ordinal))
            return text[..^1] + "る";
        if (text.Length < 3 || !JapaneseText.IsKanji(text[^2]))
            return text;
        if (OneRow.Contains(text[^2..]))
            return text + "る";
        var at = "きぎちみびり".IndexOf(text[^1], StringComparison.Ordinal);
        return at >= 0 ? text[..^1] + "くぐつむぶる"[at] : "れせえけげめべね".Contains(text[^1], StringComparison.Ordinal) ? text + "る" : text;
    }

    private static string Past(string text)
    {
        if (text.Length < 3 || !JapaneseText.IsHiragana(text[^1]))
            return text;
        var stem = text[^2..];
        if (OneRow.Contains(stem))
            return text + "た";
        return text[^1] switch
        {
            'し' => text + "た",
            'い' or 'ち' or 'り' when JapaneseText.IsKanji(text[^2]) => text[..^1] + "った",
            'り' when text[^2] == 'な' => text[..^1] + "った",
            'き' when JapaneseText.IsKanji(text[^2]) => text[..^1] + (text[^2] == '行' ? "った" : "いた"),
            'ぎ' when JapaneseText.IsKanji(text[^2]) => text[..^1] + "いだ",
            'み' or 'び' when JapaneseText.IsKanji(text[^2]) => text[..^1] + "んだ",
            'れ' or 'せ' or 'え' or 'け' or 'げ' or 'め' or 'べ' or 'ね' => text + "た",
            'ず' when text.EndsWith("れず", StringComparison.Ordinal) => text[..^1] + "なかった",
            'ず' when text.EndsWith("せず", StringComparison.Ordinal) => text[..^2] + "しなかった",
            _ => text,
        };
    }
}
