using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Distances from a day: 3日前, 約20年前, 半年後, 2か月前の15日; and windows: 過去3年間, 今後1か月.</summary>
internal static class JapaneseOffsets
{
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        if (TryReadWindow(text, ref at, ref point))
            return true;
        var i = at;
        var fromLast = Scan.TakeAny(text, ref i, "その");
        if (!TryReadDistance(text, ref i, out var unit, out var count, out var isVague))
            return false;
        if (fromLast && count == 0)
            return false;
        // 地震から3か月後 and 事故の3か月前 count from what happened, whose date the words do not say.
        isVague |= !fromLast && (count > 0 ? IsBehindNoun(text, at, "から") || IsBehindClause(text, at) : IsBehindNoun(text, at, "の"));
        if (isVague)
        {
            point = point with { Term = new Vague(), IsClosed = true };
            at = i;
            return true;
        }
        var basis = fromLast ? Basis.Last : count > 0 ? Basis.Either : Basis.Anchor;
        return Compose(text, ref at, i, unit, new(basis, count), ref point);
    }

    // 開業してから3か月後, 着いたときから9日後
    private static bool IsBehindClause(ReadOnlySpan<char> text, int at) => Ends(text, at, "てから") || Ends(text, at, "でから") || Ends(text, at, "ときから") || Ends(text, at, "時から");

    private static bool Ends(ReadOnlySpan<char> text, int at, string words) => at > words.Length && Scan.Has(text, at - words.Length, words);

    private static bool IsBehindNoun(ReadOnlySpan<char> text, int at, string particle)
    {
        var noun = at - particle.Length - 1;
        return noun >= 0 && Scan.Has(text, noun + 1, particle) && (Scan.IsKanji(text[noun]) || Scan.IsKatakana(text[noun])) && text[noun] is not ('今' or '日' or '月' or '年' or '回' or '度');
    }

    private static bool Compose(ReadOnlySpan<char> text, ref int at, int i, DateUnit unit, Ref count, ref JapanesePoint point)
    {
        var isHalf = unit == DateUnit.HalfYear;
        switch (unit)
        {
            case DateUnit.Year:
                JapaneseGrammar.AfterYear(text, ref i, count, ref point);
                break;
            case DateUnit.Month or DateUnit.HalfYear:
                var months = isHalf ? new Ref(count.Basis, count.Value * 6) : count;
                JapaneseGrammar.AfterMonth(text, ref i, Ref.None, months, ref point);
                if (isHalf)
                    JapaneseGrammar.Term(ref point, new Approximate(point.Term));
                break;
            case DateUnit.Week:
                var j = i;
                Scan.Take(text, ref j, 'の');
                if (JapaneseUnits.TryReadWeekdayName(text, ref j, out var weekday))
                {
                    i = j;
                    JapaneseGrammar.Term(ref point, new Weekday(weekday, count));
                    break;
                }
                JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, new(count.Basis, count.Value * 7)));
                break;
            case DateUnit.Day:
                JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, count));
                break;
            case DateUnit.Century:
                JapaneseGrammar.Term(ref point, new Approximate(new Calendar(new(count.Basis, count.Value * 100), Ref.None, Ref.None)));
                break;
            default:
                JapaneseGrammar.Term(ref point, new Step(unit, count));
                break;
        }
        at = i;
        return true;
    }

    /// <summary>A distance behind a date: 10月27日の3日前, 公示の is not ours.</summary>
    public static bool TryReadShift(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point, bool afterParticle = false)
    {
        var i = at;
        if ((!afterParticle && !Scan.TakeAny(text, ref i, "の", "から", "より")) || !TryReadDistance(text, ref i, out var unit, out var count, out var isVague) || isVague)
            return false;
        at = i;
        point = point with { Term = unit == DateUnit.HalfYear ? new Shift(DateUnit.Month, count * 6, point.Term) : new Shift(unit, count, point.Term) };
        return true;
    }

    /// <summary>A number, a unit, and 前 or 後: the count is negative before.</summary>
    private static bool TryReadDistance(ReadOnlySpan<char> text, ref int at, out DateUnit unit, out int count, out bool isVague)
    {
        (unit, count, isVague) = (DateUnit.Day, 0, false);
        var i = at;
        if (!TryReadLength(text, ref i, out unit, out count, out isVague))
            return false;
        Scan.TakeAny(text, ref i, "ほど", "くらい", "ぐらい", "ばかり", "近く", "余り", "あまり", "も", "弱", "強");
        var isTied = Scan.Take(text, ref i, 'の');
        if (Scan.TakeAny(text, ref i, "前", "まえ"))
        {
            // 3年前半 and 前期 are halves, 前後 is about; 2021年の前回 is another word.
            if (Scan.At(text, i) is '半' or '後' or '期' or '倒' || (isTied && Scan.IsKanji(Scan.At(text, i))))
                return false;
            count = -count;
        }
        else if (!Scan.TakeAny(text, ref i, "後", "あと", "のち", "先") || Scan.At(text, i) is '半' or '期' or '発' or '物')
        {
            return false;
        }
        at = i;
        return true;
    }

    private static bool TryReadLength(ReadOnlySpan<char> text, ref int at, out DateUnit unit, out int count, out bool isVague)
    {
        (unit, count, isVague) = (DateUnit.Day, 0, false);
        var i = at;
        if (Scan.Take(text, ref i, "半年"))
        {
            (unit, count, at) = (DateUnit.HalfYear, 1, i);
            return true;
        }
        if (Scan.Take(text, ref i, "半月"))
        {
            (unit, count, at) = (DateUnit.Day, 15, i);
            return true;
        }
        if (Scan.Take(text, ref i, "四半世紀"))
        {
            (unit, count, at) = (DateUnit.Year, 25, i);
            return true;
        }
        if (Scan.Take(text, ref i, "半世紀"))
        {
            (unit, count, at) = (DateUnit.Year, 50, i);
            return true;
        }
        Quantity quantity;
        if (Scan.TakeAny(text, ref i, "十数", "数十", "数百", "数千", "数", "何"))
        {
            isVague = true;
            var end = i;
            quantity = new(1, 1, true, default, false, end);
            var probe = $"一{Scan.At(text, i)}{Scan.At(text, i + 1)}{Scan.At(text, i + 2)}";
            if (!JapaneseNumbers.TryRead(probe, 0, out var unitOnly) || unitOnly.IsShared)
                return false;
            quantity = unitOnly with { End = i + unitOnly.End - 1 };
        }
        else if (!JapaneseNumbers.TryRead(text, i, out quantity) || quantity.IsShared || quantity.Value is 0 or > 9999)
        {
            return false;
        }
        var known = quantity.Unit switch
        {
            JapaneseUnit.Year => DateUnit.Year,
            JapaneseUnit.Months => DateUnit.Month,
            JapaneseUnit.Month when isVague => DateUnit.Month,
            JapaneseUnit.Week => DateUnit.Week,
            JapaneseUnit.Day => DateUnit.Day,
            JapaneseUnit.Century => DateUnit.Century,
            JapaneseUnit.Quarter => DateUnit.Quarter,
            JapaneseUnit.BusinessDay => DateUnit.BusinessDay,
            _ => (DateUnit?)null,
        };
        if (known is null)
            return false;
        i = quantity.End;
        if (quantity.Unit is JapaneseUnit.Day or JapaneseUnit.Year)
            Scan.Take(text, ref i, '間');
        Scan.Take(text, ref i, '半');
        (unit, count, at) = (known.Value, quantity.Value, i);
        return true;
    }

    /// <summary>過去3年間, この1週間, 今後10日間: without a number (ここ数年) vague.</summary>
    private static bool TryReadWindow(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        var isPast = Scan.TakeAny(text, ref i, "過去", "直近", "この", "ここ", "最近", "前の", "直前の", "先の");
        if (!isPast && !Scan.TakeAny(text, ref i, "今後", "向こう", "これから", "次の", "この先", "後"))
            return false;
        // 戦後80年, 死後3年: the age of what happened.
        if (!isPast && text[at] == '後' && at > 0 && (Scan.IsKanji(text[at - 1]) || Scan.IsKatakana(text[at - 1])))
            return false;
        Scan.Take(text, ref i, 'の');
        if (!TryReadLength(text, ref i, out var unit, out var count, out var isVague))
            return false;
        Scan.Take(text, ref i, '間');
        if (Scan.At(text, i) is '前' or '後' or '目' or '代' or '度' or '月')
            return false;
        if (unit == DateUnit.HalfYear)
            (unit, count) = (DateUnit.Month, count * 6);
        at = i;
        point = point with { Term = isVague ? new Vague() : new Window(unit, isPast ? -count : count), IsClosed = true };
        return true;
    }
}
