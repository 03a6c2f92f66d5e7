using System.Buffers;
using Briefing.Dates.Tagging;
using Briefing.Dates.Tagging.Japanese;
using Briefing.Text;

namespace Briefing.Dates.Resolving;

/// <summary>
/// Reads the tense of the clause around a Japanese date without a morphological analyser. The particle behind the date
/// says which predicate it belongs to: に, から, まで, で tie it to the next one; 、 and は to the one that ends the sentence;
/// の to the noun behind it. A predicate before a noun is a relative clause, and its date is background.
/// </summary>
internal static class JapaneseClause
{
    /// <summary>How far a clause is read: long enough for any sentence, short enough to stay linear.</summary>
    private const int Reach = 240;

    private const int LongestList = 40;

    private const int LongestOccasion = 40;

    private static readonly WordTable<string> Cues = new(
        EmbeddedTable.Rows("Dates/Tables/cues-ja.tsv", 2), 0, row => row[1], isAlphabetic: false);

    private const string PastStems = "っいしれせげべめけてねえちきりみじびにんぎ見出来得寝着経射観診";
    private const string DictionaryKanjiForKu = "行開続着引置書招赴働築向抱導防除届動聞届描咲描驚";

    private static readonly SearchValues<char> StopsAndBrackets = SearchValues.Create("「『（(」』）)。！？!?\n｡");

    // Where a predicate can end, a cue begin or a bracket open.
    private static readonly SearchValues<char> PredicateCharacters = SearchValues.Create([.. "「『（(ただるすうくむぶぐつ", .. Cues.FirstCharacters]);

    private enum Tie : byte
    {
        Next,
        Last,
    }

    private readonly record struct Predicate(Tense Tense, bool IsAttributive, bool IsFinal);

    /// <param name="text">The segment.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="from">Behind the date.</param>
    public static Clause Read(ReadOnlySpan<char> text, int start, int from)
    {
        var at = SkipList(text, SkipAdditions(text, from));
        // 6月1日時点で暮らす is told as of that day, whatever the verb.
        if (Scan.TakeAny(text, ref at, "時点", "現在"))
            return new(Tense.Past, IsBackground: true);
        var (tie, isPassing) = ReadTie(text, ref at);
        var end = EndOfSentence(text, at);
        var tense = Tense.Unknown;
        var isBackground = isPassing;
        for (var isFirst = true; TryReadPredicate(text, ref at, end, out var predicate); isFirst = false)
        {
            tense = predicate.Tense;
            isBackground |= isFirst && tie == Tie.Next && predicate.IsAttributive;
            if (predicate.IsAttributive && EndsInOccasion(text, at))
            {
                isBackground = true;
                break;
            }
            // A date that hangs on the sentence's last predicate passes over the others: 27日、来月開く予定の会議を取りやめた.
            if (tie == Tie.Next || predicate.IsFinal)
                break;
        }
        if (tense == Tense.Unknown && HasDeadlineBefore(text, start))
            tense = Tense.Future;
        return new(tense, isBackground);
    }

    /// <summary>Whether the noun behind a verb is but the occasion of what the sentence tells: …が衝突した事故で、</summary>
    private static bool EndsInOccasion(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestOccasion && (!Scan.IsHiragana(text[end]) || text[end] is 'の' or 'と') && text[end] is not ('、' or '。'))
            end++;
        foreach (var occasion in Occasions)
        {
            var start = end - occasion.Length + (occasion.EndsWith('、') ? 2 : occasion.Length);
            if (end > at && start >= at && Scan.Has(text, start, occasion))
                return true;
        }
        return false;
    }

    private static readonly string[] Occasions = [.. EmbeddedTable.Rows("Dates/Tables/occasions-ja.tsv", 1).Select(row => row[0])];

    /// <summary>締め切りは31日, 開幕は来月3日: a noun that looks ahead, and no verb.</summary>
    private static bool HasDeadlineBefore(ReadOnlySpan<char> text, int start)
    {
        if (start < 3 || text[start - 1] is not ('は' or 'が' or ':' or '：'))
            return false;
        var before = text[Math.Max(0, start - 8)..(start - 1)];
        foreach (var word in Deadlines)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static readonly string[] Deadlines = [.. EmbeddedTable.Rows("Dates/Tables/deadlines-ja.tsv", 1).Select(row => row[0])];

    /// <summary>Brackets and times of day between the date and its particle.</summary>
    private static int SkipAdditions(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < 3; i++)
        {
            var before = at;
            at = JapaneseTimes.Skip(text, at);
            if (Scan.At(text, at) is '(' or '（')
            {
                var close = text[at..Math.Min(text.Length, at + 40)].IndexOfAny(')', '）');
                if (close > 0)
                    at += close + 1;
            }
            if (at == before)
                break;
        }
        return at;
    }

    /// <summary>Other dates of a list (2006年・2009年に続いて) hang on the particle behind the last.</summary>
    private static int SkipList(ReadOnlySpan<char> text, int at)
    {
        if (Scan.At(text, at) is not ('・' or '、' or 'と') || !Scan.IsDigit(Scan.At(text, at + 1)))
            return at;
        var i = at;
        while (i < at + LongestList && (Scan.IsDigit(Scan.At(text, i)) || Scan.At(text, i) is '・' or '、' or 'と' or '年' or '月' or '日'))
            i++;
        return text[i - 1] is '年' or '月' or '日' ? i : at;
    }

    private static (Tie Tie, bool IsPassing) ReadTie(ReadOnlySpan<char> text, ref int at)
    {
        var c = Scan.At(text, at);
        if (Scan.TakeAny(text, ref at, "にかけて"))
            return (Tie.Last, false);
        if (Scan.Has(text, at, "に続") || Scan.Has(text, at, "に次") || Scan.Has(text, at, "以来"))
            return (Tie.Next, true);
        switch (c)
        {
            case '、' or '，' or ',' or 'は':
                at++;
                return (Tie.Last, false);
            case 'の':
                at++;
                return (Tie.Next, true);
            case 'に' or 'で' or 'も' or 'と' or 'へ' or 'を' or 'が' or 'か' or 'ま' or 'よ':
                if (Scan.Has(text, at, "には、") || Scan.Has(text, at, "に、") || Scan.Has(text, at, "にも、"))
                    return (Tie.Last, false);
                return (Tie.Next, false);
            default:
                return (Tie.Next, false);
        }
    }

    private static int EndOfSentence(ReadOnlySpan<char> text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            var step = text[i..end].IndexOfAny(StopsAndBrackets);
            if (step < 0)
                break;
            i += step;
            switch (text[i])
            {
                case '「' or '『' or '（' or '(':
                    depth++;
                    break;
                case '」' or '』' or '）' or ')':
                    if (--depth < 0)
                        return i;
                    break;
                case '。' or '！' or '？' or '!' or '?' or '\n' or '｡' when depth == 0:
                    return i;
            }
        }
        return end;
    }

    private static bool TryReadPredicate(ReadOnlySpan<char> text, ref int at, int end, out Predicate predicate)
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
                predicate = Classify(text, at, end, Tense.Future);
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
    private static bool TryReadCue(ReadOnlySpan<char> text, int start, int end, string kind, out Predicate predicate)
    {
        predicate = new(Tense.SurelyFuture, false, false);
        switch (kind)
        {
            case "future":
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
        if (!isForm || IsFunctional(text, at))
            return false;
        var next = at + 1 < end ? text[at + 1] : '。';
        if (next is '。' or '、' or '，' or '」' || Scan.IsKanji(next) || Scan.IsKatakana(next) || next is '「' or '『' or '（' or '(')
            return true;
        return Scan.Has(text, at + 1, "と") || Scan.Has(text, at + 1, "が") || Scan.Has(text, at + 1, "の") || Scan.Has(text, at + 1, "ため") || Scan.Has(text, at + 1, "よう")
            || Scan.Has(text, at + 1, "こと") || Scan.Has(text, at + 1, "もの") || Scan.Has(text, at + 1, "か") || Scan.Has(text, at + 1, "はず") || Scan.Has(text, at + 1, "し") || !Scan.IsJapanese(next);
    }

    /// <summary>による, に関する, における, という, ている: verbs that tell nothing of time.</summary>
    private static bool IsFunctional(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        foreach (var word in FunctionalVerbs)
        {
            if (end >= word.Length && text[(end - word.Length)..end].SequenceEqual(word))
                return true;
        }
        return false;
    }

    private static readonly string[] FunctionalVerbs =
    [
        "よる", "関する", "対する", "おける", "めぐる", "巡る", "わたる", "伴う", "という", "いう", "ておる", "てある", "おり", "とする", "とみられる",
        "とされる", "かかわる", "関わる", "いわゆる", "あらゆる", "ある", "ない", "はじめとする", "中心とする", "目指す", "めざす", "あります", "います",
        "そう", "よう", "もう", "とう", "いく", "としている",
    ];

    private static Predicate Classify(ReadOnlySpan<char> text, int at, int end, Tense tense)
    {
        var next = at < end ? text[at] : '。';
        var i = at;
        if (tense == Tense.Future && Cues.TryRead(text, ref i, out var kind) && kind == "future")
            return new(Tense.SurelyFuture, true, false);
        var isFinal = next is '。' or '、' or '，' || Scan.Has(text, at, "が、") || Scan.Has(text, at, "ものの") || Scan.Has(text, at, "けれど") || Scan.Has(text, at, "のに")
            || Scan.Has(text, at, "ため、") || Scan.Has(text, at, "ので") || at >= end || Scan.Has(text, at, "し、");
        var isAttributive = Scan.IsKanji(next) || Scan.IsKatakana(next) || next is '「' or '『' || Scan.IsDigit(next) || Scan.IsAsciiLetter(next);
        return new(tense, isAttributive, isFinal);
    }
}
