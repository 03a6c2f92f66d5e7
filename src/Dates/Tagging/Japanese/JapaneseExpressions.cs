using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>A whole expression: a point or a range of two, with what opens it on a side (R7, R8, R14).</summary>
internal static class JapaneseExpressions
{
    private const int LongestName = 14;
    private static readonly WordTable<string> Moves = JapaneseTables.TrapsAfter("move");
    private static readonly WordTable<string> Names = JapaneseTables.TrapsAfter("name");

    /// <summary>Whether an expression can begin with the number that stands here, by its unit or what joins it to other figures.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the figures begin.</param>
    /// <param name="behind">What follows them.</param>
    public static bool CanBeginWithNumber(ReadOnlySpan<char> text, int at, char behind) => behind switch
    {
        '年' or '月' or '日' or '(' or '（' or '〔' or '・' or 'Q' or 'Ｑ' or 'ク' or '四' or '春' or '夏' or '秋' or '冬' => true,
        '/' or '-' or '.' or '／' or '．' or '－' or '‐' or '−' or ' ' when NumericDates.HasFreeStart(text, at) => true,
        _ => JapaneseNumbers.TryRead(text, at, out _),
    };

    public static bool TryRead(ReadOnlySpan<char> text, int at, out Tagged tagged)
    {
        tagged = default;
        var i = at;
        if (TrySkipFrequency(text, ref i))
        {
            tagged = new(at, i, new Vague()) { Trap = "frequency", Next = i };
            return true;
        }
        if (!NumericDates.TryReadPoint(text, ref i, out var point) && !JapaneseGrammar.TryReadPoint(text, ref i, out point))
            return false;
        TakeDayOfWeek(text, ref i, ref point);
        tagged = new(at, i, point.Term) { HasFalseEraYear = point.Year.IsFalse, HasFalseEquivalent = point.Year.Differs, OtherReading = point.OtherReading };
        if (!point.IsClosed && !TryReadRange(text, ref i, point, ref tagged))
        {
            if ((point.Year.LacksUnit || LacksUnit(text, at, i)) && !IsOfList(text, i, point.Term))
                return false;
            if (JapaneseOffsets.TryReadShift(text, ref i, ref point))
                tagged = tagged with { Term = point.Term, End = i };
        }
        i = tagged.End;
        if (IsName(text, i, point, tagged.Term))
        {
            tagged = tagged with { Trap = "name", Next = i };
            return true;
        }
        tagged = tagged with { NeedsYearBefore = point.Year.Kind == JapaneseYearKind.Short && IsBareYear(tagged.Term) };
        tagged = ReadBound(text, tagged);
        return true;
    }

    /// <summary>翌週28日, 来週3日: the day, and in which week it is.</summary>
    private static void TakeDayOfWeek(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        if (point.Term is not Step { Unit: DateUnit.Week, Count: { Value: not 0 } count } || !Scan.IsDigit(Scan.At(text, at)))
            return;
        var i = at;
        if (!JapaneseGrammar.TryReadPoint(text, ref i, out var day) || day.Term is not Calendar { Year.IsNone: true, Month.IsNone: true, Day.IsStated: true } date)
            return;
        point = day with { Term = date with { Order = count.Value < 0 ? DateOrder.Past : count.Basis == Basis.Last ? DateOrder.AfterLast : DateOrder.Future } };
        at = i;
    }

    private static bool IsBareYear(DateTerm term) => term switch
    {
        Calendar { Month.IsNone: true } => true,
        Approximate { Of: var of } => IsBareYear(of),
        _ => false,
    };

    /// <summary>A number whose unit would stand behind a range that is none.</summary>
    private static bool LacksUnit(ReadOnlySpan<char> text, int start, int end) =>
        end > start && (Scan.IsDigit(text[end - 1]) || Numerals.IsKanjiNumeral(text[end - 1])) && JapaneseNumbers.TryRead(text, LastNumber(text, start, end), out var number) && number.IsShared;

    private static int LastNumber(ReadOnlySpan<char> text, int start, int end)
    {
        var i = end;
        while (i > start && (Scan.IsDigit(text[i - 1]) || Numerals.IsKanjiNumeral(text[i - 1])))
            i--;
        return i;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, ref int at, JapanesePoint first, ref Tagged tagged)
    {
        var isUnfinished = first.Year.LacksUnit || LacksUnit(text, tagged.Start, at);
        var i = isUnfinished ? at : JapaneseTimes.Skip(text, at);
        var isList = false;
        i = Scan.SkipSpaces(text, i);
        if (Scan.TakeAny(text, ref i, "から", "より"))
        {
            if (first.Term is Calendar { Day.IsNone: false } && IsCount(text, i, first.Term))
                return false;
            Scan.Take(text, ref i, '、');
        }
        else if (Scan.At(text, i) is '〜' or '～' or '~' or '-' or '－' or '–' or '—' or '―' or 'ー' or '‐' or '−')
        {
            i++;
        }
        else if (Scan.At(text, i) is '・' or '、' or '，' or 'と' or '･' || Scan.Has(text, i, "及び") || Scan.Has(text, i, "および"))
        {
            isList = true;
            i += Scan.Has(text, i, "及び") ? 2 : Scan.Has(text, i, "および") ? 3 : 1;
        }
        else
        {
            return false;
        }
        i = Scan.SkipSpaces(text, i);
        var second = default(JapanesePoint);
        if (!NumericDates.TryReadPoint(text, ref i, out second) && !JapaneseGrammar.TryReadPoint(text, ref i, out second))
            return false;
        if (second.IsClosed || IsMove(text, i) || !CanFollow(first.Term, second.Term, isList, isUnfinished, text, ref i))
            return false;
        tagged = tagged with
        {
            Term = new Span(first.Term, second.Term),
            End = i,
            HasFalseEraYear = first.Year.IsFalse || second.Year.IsFalse,
            HasFalseEquivalent = first.Year.Differs || second.Year.Differs,
        };
        at = i;
        return true;
    }

    /// <summary>21日から22日に延期する: one day in another's place.</summary>
    private static bool IsMove(ReadOnlySpan<char> text, int at)
    {
        at++;
        return at < text.Length && text[at - 1] == 'に' && Moves.TryRead(text, ref at, out _);
    }

    /// <summary>今日から2日後 and 昨日から4日で count on from the first; they are no ranges.</summary>
    private static bool IsCount(ReadOnlySpan<char> text, int at, DateTerm from)
    {
        var i = at;
        var point = default(JapanesePoint);
        if (JapaneseOffsets.TryReadShift(text, ref i, ref point, afterParticle: true))
            return true;
        return from is Calendar { Day.Basis: Basis.Anchor or Basis.Last } && JapaneseNumbers.TryRead(text, at, out var number) && number.Unit == JapaneseUnit.Day && Scan.At(text, number.End) == 'で';
    }

    /// <summary>22、24日: the first of days that are no neighbours is a date by itself.</summary>
    private static bool IsOfList(ReadOnlySpan<char> text, int at, DateTerm term) =>
        term is Calendar { Day.IsStated: true } first && Scan.IsDigit(text[at - 1]) && Scan.At(text, at) is '、' or '・' or '，' && ++at > 0
        && JapaneseGrammar.TryReadPoint(text, ref at, out var second) && second.Term is Calendar { Month.IsNone: true, Day.IsStated: true } next && next.Day.Value > first.Day.Value + 1;

    /// <summary>Whether two points make one expression: a range always, a list only of neighbours (22、23両日).</summary>
    private static bool CanFollow(DateTerm from, DateTerm to, bool isList, bool isUnfinished, ReadOnlySpan<char> text, ref int at)
    {
        if (from is Weekday && to is Weekday)
            return false;
        if (!isList)
            return to is not Weekday { Week.IsNone: true };
        if (from is not Calendar first || to is not Calendar second)
            return false;
        var isNeighbour = first.Day.IsStated && second.Day.IsStated ? second.Day.Value == first.Day.Value + 1 || second.Day.Value == 1
            : first.Day.IsNone && second.Day.IsNone && second.Month.IsStated && first.Month.IsStated ? second.Month.Value == first.Month.Value + 1
            : first.Month.IsNone && second.Month.IsNone && first.Day.IsNone && isUnfinished && second.Year.Value == first.Year.Value + 1;
        if (!isNeighbour || !second.Year.IsNone && !isUnfinished)
            return false;
        var i = at;
        Scan.Take(text, ref i, 'の');
        var both = Scan.TakeAny(text, ref i, "両日", "両月", "二日間", "2日間", "２日間");
        if (both)
            at = i;
        return both || isUnfinished || (first.StatedWeekday > 0 && second.StatedWeekday > 0);
    }

    /// <summary>毎年8月, 毎月25日, 毎週月曜日, 例年: they return, so they are no date.</summary>
    private static bool TrySkipFrequency(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        if (Scan.At(text, i) is not ('毎' or '隔' or '各' or '例' or '平') || !Scan.TakeAny(text, ref i, "毎年", "毎月", "毎週", "毎日", "毎朝", "毎晩", "毎夜", "毎春", "毎夏", "毎秋", "毎冬", "隔週", "隔月", "隔年", "各年", "例年", "平年"))
            return false;
        at = i;
        Scan.Take(text, ref i, 'の');
        if (Scan.At(text, i) is '、' || !JapaneseGrammar.TryReadPoint(text, ref i, out var point) || HasYear(point.Term))
            return true;
        at = i;
        while (Scan.TakeAny(text, ref i, "、", "・", "と", "から", "〜", "～") && JapaneseGrammar.TryReadPoint(text, ref i, out point) && !HasYear(point.Term))
            at = i;
        return true;
    }

    private static bool HasYear(DateTerm term) => term is Calendar { Year.IsNone: false } or SubYear { Year.IsNone: false } or Fiscal or Decade or Century;

    /// <summary>平成18年豪雪, 昭和38年1月豪雪, 平成28年熊本地震, 令和5年法律第6号: the year belongs to a proper name.</summary>
    private static bool IsName(ReadOnlySpan<char> text, int at, JapanesePoint point, DateTerm term)
    {
        if (point.Year.Kind != JapaneseYearKind.Era && !(point.Year.Kind == JapaneseYearKind.Western && Scan.Has(text, at, "台風第")))
            return false;
        if (term is not Calendar { Day.IsNone: true })
            return false;
        for (var i = at; i < text.Length && i < at + LongestName && (Scan.IsKanji(text[i]) || Scan.IsKatakana(text[i])); i++)
        {
            var end = i;
            if (Names.TryRead(text, ref end, out _))
                return true;
        }
        return false;
    }

    private static Tagged ReadBound(ReadOnlySpan<char> text, Tagged tagged)
    {
        var i = tagged.End;
        if (Scan.TakeAny(text, ref i, "付け", "付"))
            tagged = tagged with { End = i };
        var j = tagged.End;
        if (tagged.Term is Span)
            return tagged with { Next = Scan.TakeAny(text, ref j, "にかけて", "まで") ? j : tagged.End };
        if (Scan.TakeAny(text, ref j, "以降", "以後", "以来"))
            return tagged with { End = j, Next = j, Bound = DateBound.From, IsBackground = true };
        if (Scan.TakeAny(text, ref j, "以前"))
            return tagged with { End = j, Next = j, Bound = DateBound.Until, IsBackground = true };
        j = JapaneseTimes.Skip(text, tagged.End);
        // 2007年から3年遅れる says how much later, not since when; 午前9時から11時 is within the day.
        if (Scan.TakeAny(text, ref j, "から") && !JapaneseNumbers.TryRead(text, j, out _) && JapaneseTimes.Skip(text, j) == j)
            return tagged with { Next = j, Bound = DateBound.From };
        return Scan.TakeAny(text, ref j, "までに", "まで") ? tagged with { Next = j, Bound = DateBound.Until } : tagged with { Next = tagged.End };
    }
}
