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

    private static readonly SearchValues<char> StopsAndBrackets = SearchValues.Create("「『（(」』）)。！？!?\n｡");

    private enum Tie : byte
    {
        Next,
        Last,
    }

    /// <param name="text">The segment.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="from">Behind the date.</param>
    public static Clause Read(ReadOnlySpan<char> text, int start, int from)
    {
        var behind = SkipAdditions(text, from);
        var at = SkipList(text, behind);
        // 6月1日時点で暮らす is told as of that day, whatever the verb.
        if (Scan.TakeAny(text, ref at, "時点", "現在"))
            return new(Tense.Past, IsBackground: true);
        // 5月と7月に続き3回目で、次は…: what came before is past, whatever is told.
        if (Scan.Has(text, at, "に続き") || Scan.Has(text, at, "に続いて") || Scan.Has(text, at, "に次いで") || Scan.Has(text, at, "に次ぎ"))
            return new(Tense.Past, IsBackground: true);
        // …が9月に延期された: to when, be it to come or not.
        if (IsMoved(text, at))
            return new(Tense.Future, IsBackground: false, IsLoose: true, IsMoved: !Scan.Has(text, at + 1, "前"));
        // 12日に予定していた, 来年6月の予定だった: the plan's own time, be it to come or not.
        // 11日、12日に予定していた…: the first is another's.
        if (WasPlanned(text, Scan.At(text, behind) == '、' ? behind : at))
            return new(Tense.Future, IsBackground: true, IsLoose: true, WasPlanned: true);
        var (tie, isPassing) = ReadTie(text, ref at);
        var end = EndOfSentence(text, at);
        var tense = Tense.Unknown;
        var isLoose = false;
        var isBackground = isPassing;
        var begin = at;
        for (var isFirst = true; JapanesePredicate.TryRead(text, ref at, end, out var predicate); isFirst = false)
        {
            // …が行った訴えは次の通りです: what is said of the thing now changes nothing about when it was.
            if (predicate.IsCopula && tense == Tense.Past)
                break;
            // 授賞式が10日に行われ、治療を続けた二人に賞が贈られる: the date's own verb is as the sentence's last.
            if (isFirst && tie == Tie.Next && predicate is { IsAttributive: true, Tense: Tense.Past } && IsMainVerb(text[begin..at]))
                tie = Tie.Last;
            tense = predicate.Tense;
            isLoose = isFirst && tie == Tie.Next && tense == Tense.Future && HasVerbStem(text[begin..at]);
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
        // 昨年死去していたことが9日、分かった
        return new(tense, isBackground, isLoose, IsNews: tense == Tense.Past && text[..start].EndsWith("ことが"));
    }

    private static bool IsMoved(ReadOnlySpan<char> text, int at)
    {
        at++;
        return at < text.Length && text[at - 1] == 'に' && Moves.TryRead(text, ref at, out _) && Scan.At(text, at) is 'さ' or 'す' or 'し' or 'り' or 'と';
    }

    private static bool WasPlanned(ReadOnlySpan<char> text, int at)
    {
        at++;
        return at < text.Length && text[at - 1] is 'の' or 'に' && Scan.TakeAny(text, ref at, "予定", "計画")
            && (Scan.Has(text, at, "だった") || Scan.Has(text, at, "でした") || Scan.Has(text, at, "していた") || Scan.Has(text, at, "していました") || Scan.Has(text, at, "されていた") || Scan.Has(text, at, "されていました"));
    }

    private static readonly WordTable<string> Moves = JapaneseTables.TrapsAfter("move");

    /// <summary>Whether what follows a date is a clause of its own: …が行われ、</summary>
    private static bool IsMainVerb(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf('、');
        return comma > 2 && HasVerbStem(text[..(comma + 1)]) && text[..comma].Contains('が');
    }

    /// <summary>10日公示され、22日に開かれる…: the date's own verb has no tense, the next one's is another's.</summary>
    private static bool HasVerbStem(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('、'); i > 1; i = text.IndexOf('、'))
        {
            if (text[i - 1] is 'し' or 'れ' && (Scan.IsKanji(text[i - 2]) || Scan.IsHiragana(text[i - 2])))
                return true;
            text = text[(i + 1)..];
        }
        return false;
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
        while (i < at + LongestList && (Scan.IsDigit(Scan.At(text, i)) || Scan.At(text, i) is '・' or '、' or 'と' or '年' or '月' or '日' || Scan.Has(text, i, "両日")))
            i++;
        // は1日、4月に始める…: a month behind a day begins something else.
        var isOther = at > 0 && text[at - 1] is '年' or '月' or '日' && text[at - 1] != text[i - 1];
        return text[i - 1] is '年' or '月' or '日' && !isOther ? i : at;
    }

    private static (Tie Tie, bool IsPassing) ReadTie(ReadOnlySpan<char> text, ref int at)
    {
        var c = Scan.At(text, at);
        // A topic (22日からは, 9月には) speaks of the whole sentence.
        // 週末にかけて行われた救助は…: without a comma it hangs on the next verb.
        if (Scan.TakeAny(text, ref at, "にかけて"))
            return (Scan.At(text, at) is '、' or '，' or 'は' ? Tie.Last : Tie.Next, false);
        if (Scan.TakeAny(text, ref at, "には", "では", "からは", "までは"))
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
                return (IsOccasion(text, at) ? Tie.Last : Tie.Next, true);
            case 'に' or 'で' or 'も' or 'と' or 'へ' or 'を' or 'が' or 'か' or 'ま' or 'よ':
                if (Scan.Has(text, at, "に、") || Scan.Has(text, at, "にも、"))
                    return (Tie.Last, false);
                return (Tie.Next, false);
            default:
                return (Tie.Next, false);
        }
    }

    /// <summary>きょうの判決で裁判長は…: what the occasion is for is told at the end.</summary>
    private static bool IsOccasion(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (Scan.IsKanji(text[end]) || Scan.IsKatakana(text[end])))
            end++;
        return end > at && Scan.At(text, end) == 'で' && Scan.At(text, end + 1) is not ('す' or 'き' or 'あ' or 'な' or 'し');
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
}
