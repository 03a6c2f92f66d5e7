using System.Buffers;
using Briefing.Dates.Tagging;
using Briefing.Text;

namespace Briefing.Dates.Resolving;

/// <summary>A verb's end, or a word that stands for one, and the tense that it tells.</summary>
/// <param name="IsAttributive">Whether a noun follows, which it describes.</param>
/// <param name="IsFinal">Whether a clause ends with it.</param>
internal readonly record struct JapanesePredicate(Tense Tense, bool IsAttributive, bool IsFinal)
{
    /// <summary>Whether it is です, which says what something is.</summary>
    public bool IsCopula { get; private init; }

    private static readonly WordTable<string> Cues = new(
        EmbeddedTable.Rows("Dates/Tables/cues-ja.tsv", 2), 0, row => row[1], isAlphabetic: false);

    private const string PastStems = "っいしれせげべめけてねえちきりみじびにんぎ見出来得寝着経射観診";
    private const string DictionaryKanjiForKu = "行開続着引置書招赴働築向抱導防除届動聞届描咲描驚";

    private static readonly string[] FunctionalVerbs = Verbs("any");
    private static readonly string[] DescribingVerbs = Verbs("noun");

    private static string[] Verbs(string place) => [.. EmbeddedTable.Rows("Dates/Tables/functional-verbs-ja.tsv", 2).Where(row => row[0] == place).Select(row => row[1])];

    // 予定となっている: that a plan stands does not put it in the past.
    private static readonly string[] PlanStates = ["となっている", "となっています", "になっている", "になっています", "されている", "されています", "としている", "としています", "とされている", "とされています"];

    // Where a predicate can end, a cue begin or a bracket open.
    private static readonly SearchValues<char> PredicateCharacters = SearchValues.Create([.. "「『（(ただるすうくむぶぐつ", .. Cues.FirstCharacters]);

    /// <summary>Reads on to the next.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="at">Where to begin; behind the predicate where there is one.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="predicate">What was found.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, int end, out JapanesePredicate predicate)
    {
        while (at < end)
        {
            var step = text[at..end].IndexOfAny(PredicateCharacters);
            if (step < 0)
                break;
            at += step;
            var c = text[at];
            if (c is '「' or '『' or '（' or '(')
            {
                at = SkipBracket(text, at, end);
                continue;
            }
            var i = at;
            if (Cues.TryRead(text, ref i, out var kind) && i <= end && TryReadCue(text, at, i, kind, out predicate))
            {
                at = i;
                if (predicate.Tense == Tense.SurelyFuture)
                    Scan.TakeAny(text, ref at, PlanStates);
                return true;
            }
            at++;
            if (IsPast(text, at - 1) || IsContinuing(text, at - 1))
            {
                predicate = Classify(text, at, end, Tense.Past);
                return true;
            }
            if (IsDictionaryForm(text, at - 1, end))
            {
                predicate = Classify(text, at, end, Tense.Future) with { IsCopula = Scan.Has(text, at - 2, "です") };
                return true;
            }
        }
        predicate = default;
        return false;
    }

    private static int SkipBracket(ReadOnlySpan<char> text, int at, int end)
    {
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            depth += text[i] is '「' or '『' or '（' or '(' ? 1 : text[i] is '」' or '』' or '）' or ')' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return end;
    }

    /// <summary>予定だった and 予定していた look back.</summary>
    private static bool TryReadCue(ReadOnlySpan<char> text, int start, int end, string kind, out JapanesePredicate predicate)
    {
        predicate = new(Tense.SurelyFuture, false, false);
        switch (kind)
        {
            case "noun" when Scan.At(text, end) is 'を' or 'は' or 'が' or 'も' && start > 0 && !IsVerbEnd(text[start - 1]):
                predicate = default;
                return false;
            case "future" or "noun":
                return !(Scan.Has(text, end, "だった") || Scan.Has(text, end, "していた") || Scan.Has(text, end, "されていた") || Scan.Has(text, end, "通り") || Scan.Has(text, end, "どおり"));
            case "end":
                return !Scan.IsJapanese(Scan.At(text, end)) && Scan.At(text, end) is not ('、' or '「') && start > 0;
            case "skip":
                predicate = default;
                return false;
            default:
                predicate = new(Tense.Past, false, false);
                return true;
        }
    }

    // 開く計画を is a plan to come, 計画を and 投資計画を a thing.
    private static bool IsVerbEnd(char c) => c is 'る' or 'す' or 'く' or 'う' or 'つ' or 'む' or 'ぶ' or 'ぐ' or 'ぬ' or 'い';

    /// <summary>た or だ of a verb: not また, ため, たい, 新た, たら, たり.</summary>
    private static bool IsPast(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is not ('た' or 'だ') || at == 0)
            return false;
        var before = text[at - 1];
        if (c == 'だ' && before is not ('ん' or 'い'))
            return false;
        if (!PastStems.Contains(before, StringComparison.Ordinal))
            return false;
        var next = Scan.At(text, at + 1);
        if (Scan.Has(text, at + 1, "けれど") || Scan.Has(text, at + 1, "けど"))
            return true;
        return next is not ('め' or 'い' or 'ち' or 'ら' or 'り' or 'く' or 'だ' or 'ろ' or 'っ' or 'て' or 'け') || (next == 'め' && c == 'た' && before is 'っ' or 'し' or 'れ');
    }

    /// <summary>ている, でいる, ています: what has begun and goes on.</summary>
    private static bool IsContinuing(ReadOnlySpan<char> text, int at) =>
        at >= 2 && text[at] is 'る' or 'す' && (Scan.Has(text, at - 2, "ている") || Scan.Has(text, at - 2, "でいる") || Scan.Has(text, at - 3, "ています") || Scan.Has(text, at - 3, "でいます"));

    /// <summary>る, す, く, う … at the end of a verb, before a stop, a noun or a particle that follows verbs.</summary>
    private static bool IsDictionaryForm(ReadOnlySpan<char> text, int at, int end)
    {
        var c = text[at];
        if (at == 0)
            return false;
        var before = text[at - 1];
        var isForm = c switch
        {
            'る' => Scan.IsHiragana(before) || Scan.IsKanji(before),
            'す' => Scan.IsKanji(before) || before is 'ま' or 'た' or 'か' or 'わ' or 'ら' or 'や' or 'ご' or 'こ' or 'ざ' or 'で',
            'う' => Scan.IsKanji(before) || before is 'ょ' or 'か' or 'ろ' or 'よ' or 'ま' or 'な' or 'ら' or 'わ',
            'く' => DictionaryKanjiForKu.Contains(before, StringComparison.Ordinal),
            'む' or 'ぶ' or 'ぐ' or 'つ' => Scan.IsKanji(before) && (c != 'つ' || before is '立' or '打' or '持' or '放' or '待' or '勝' or '建' or '保'),
            _ => false,
        };
        var next = at + 1 < end ? text[at + 1] : '。';
        if (!isForm || EndsInAny(text[..(at + 1)], FunctionalVerbs) || (Scan.IsKanji(next) || Scan.IsKatakana(next)) && EndsInAny(text[..(at + 1)], DescribingVerbs))
            return false;
        if (next is '。' or '、' or '，' or '」' || Scan.IsKanji(next) || Scan.IsKatakana(next) || next is '「' or '『' or '（' or '(')
            return true;
        return Scan.Has(text, at + 1, "と") || Scan.Has(text, at + 1, "が") || Scan.Has(text, at + 1, "の") || Scan.Has(text, at + 1, "ため") || Scan.Has(text, at + 1, "よう")
            || Scan.Has(text, at + 1, "こと") || Scan.Has(text, at + 1, "もの") || Scan.Has(text, at + 1, "か") || Scan.Has(text, at + 1, "はず") || Scan.Has(text, at + 1, "し") || !Scan.IsJapanese(next);
    }

    private static bool EndsInAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static JapanesePredicate Classify(ReadOnlySpan<char> text, int at, int end, Tense tense)
    {
        var next = at < end ? text[at] : '。';
        var i = at;
        if (tense == Tense.Future && Cues.TryRead(text, ref i, out var kind) && kind is "future" or "noun")
            return new(Tense.SurelyFuture, true, false);
        var isFinal = next is '。' or '、' or '，' || Scan.Has(text, at, "が、") || Scan.Has(text, at, "ものの") || Scan.Has(text, at, "けれど") || Scan.Has(text, at, "のに")
            || Scan.Has(text, at, "ため、") || Scan.Has(text, at, "ので") || at >= end || Scan.Has(text, at, "し、");
        var isAttributive = Scan.IsKanji(next) || Scan.IsKatakana(next) || next is '「' or '『' || Scan.IsDigit(next) || Scan.IsAsciiLetter(next);
        return new(tense, isAttributive, isFinal);
    }
}
