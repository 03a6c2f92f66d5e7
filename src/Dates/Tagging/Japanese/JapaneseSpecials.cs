using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Centuries, decades, fiscal months, quarters and numbers that follow 翌, 同 or 昨.</summary>
internal static class JapaneseSpecials
{
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point) =>
        TryReadCentury(text, ref at, ref point)
        || TryReadDecade(text, ref at, ref point)
        || TryReadMonthsOfPeriod(text, ref at, Ref.None, ref point)
        || TryReadPrefixed(text, ref at, ref point);

    private static bool TryReadCentury(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        var isBefore = Scan.TakeAny(text, ref i, "紀元前", "前");
        if (!isBefore)
            Scan.TakeAny(text, ref i, "西暦", "紀元後", "第");
        i = Scan.SkipSpaces(text, i);
        if (!JapaneseNumbers.TryRead(text, i, out var number) || number.Unit != JapaneseUnit.Century || number.Value is < 1 or > 30)
            return false;
        i = number.End;
        if (!number.IsShared && (Scan.Has(text, i, "ぶり") || Scan.Has(text, i, "にわた") || Scan.Has(text, i, "以上") || Scan.At(text, i) is '前' or '後' && Scan.At(text, i + 1) is not ('半' or '期')))
            return false;
        JapaneseGrammar.Term(ref point, new Century(isBefore ? -number.Value : number.Value));
        JapaneseUnits.ReadPart(text, ref i, ref point);
        at = i;
        return true;
    }

    /// <summary>1970年代, 80年代前半, 昭和30年代.</summary>
    private static bool TryReadDecade(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        Era? era = null;
        if (Eras.ByName.TryRead(text, ref i, out var found))
            era = found;
        else
            Scan.TakeAny(text, ref i, "西暦");
        i = Scan.SkipSpaces(text, i);
        if (!JapaneseNumbers.TryRead(text, i, out var number) || number.Unit != JapaneseUnit.Decade)
            return false;
        if (number.Value % 10 != 0 || (number.Value is < 1000 && (number.Value >= 100 || number.Digits != 2 || number.Value == 0)))
            return false;
        i = number.End;
        Ref year = era is not null ? Ref.Stated(era.FirstYear + number.Value - 1)
            : number.Value < 100 ? new(Basis.TwoDigit, number.Value) : Ref.Stated(number.Value);
        JapaneseGrammar.Term(ref point, new Decade(year));
        JapaneseUnits.ReadPart(text, ref i, ref point);
        at = i;
        return true;
    }

    /// <summary>7〜9月期, 4-6月期: three months.</summary>
    public static bool TryReadMonthsOfPeriod(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        if (!JapaneseNumbers.TryRead(text, at, out var first) || !first.IsShared || first.Unit != JapaneseUnit.Month)
            return false;
        var i = first.End;
        i += Scan.Has(text, i, "から") ? 2 : 1;
        if (!JapaneseNumbers.TryRead(text, i, out var last) || last.IsShared || last.Unit != JapaneseUnit.Month)
            return false;
        i = last.End;
        if (!Scan.Take(text, ref i, '期') || first.Value is < 1 or > 12 || last.Value is < 1 or > 12)
            return false;
        var months = ((last.Value - first.Value + 12) % 12) + 1;
        JapaneseGrammar.Term(ref point, new Period(year, last.Value, months));
        at = i;
        return true;
    }

    /// <summary>翌4日, 翌20年, 同28日, 同6月, 昨27日, 一昨九日, 去る3日, 来る10月4日.</summary>
    private static bool TryReadPrefixed(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        var order = Scan.TakeAny(text, ref i, "去る", "さる") ? DateOrder.Past
            : Scan.TakeAny(text, ref i, "来る", "来たる", "きたる") ? DateOrder.Future : DateOrder.ByTense;
        if (order != DateOrder.ByTense)
            return TryReadOrdered(text, ref at, i, order, ref point);
        if (Scan.Take(text, ref i, '翌'))
            return TryReadNext(text, ref at, i, ref point);
        if (Scan.Take(text, ref i, '同'))
            return TryReadSame(text, ref at, i, ref point);
        var offset = Scan.Take(text, ref i, "一昨") ? -2 : Scan.Take(text, ref i, '昨') ? -1 : Scan.Take(text, ref i, '明') ? 1 : Scan.Take(text, ref i, '本') ? 0 : 9;
        if (offset == 9 && Scan.Take(text, ref i, "この") && JapaneseNumbers.TryRead(text, i, out var near) && near is { Unit: JapaneseUnit.Month, IsShared: false })
            return TryReadOrdered(text, ref at, i, DateOrder.ByTense, ref point);
        if (offset == 9 || !JapaneseNumbers.TryRead(text, i, out var number) || number.IsShared)
            return false;
        var basis = new Ref(Basis.Anchor, offset);
        switch (number.Unit)
        {
            case JapaneseUnit.Day when number.Value is >= 1 and <= 31:
                JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, basis));
                break;
            case JapaneseUnit.Year when number.Digits >= 2 && offset != 0:
                at = number.End;
                JapaneseGrammar.AfterYear(text, ref at, basis, ref point);
                return true;
            default:
                return false;
        }
        at = number.End;
        return true;
    }

    private static bool TryReadOrdered(ReadOnlySpan<char> text, ref int at, int i, DateOrder order, ref JapanesePoint point)
    {
        if (!JapaneseGrammar.TryReadMonth(text, ref i, Ref.None, ref point) && !JapaneseGrammar.TryReadDay(text, ref i, Ref.None, Ref.None, ref point))
            return false;
        if (point.Term is Calendar calendar)
            JapaneseGrammar.Term(ref point, calendar with { Order = order });
        at = i;
        return true;
    }

    private static bool TryReadNext(ReadOnlySpan<char> text, ref int at, int i, ref JapanesePoint point)
    {
        if (!JapaneseNumbers.TryRead(text, i, out var number) || number.IsShared)
        {
            // 翌0時32分: the time is of the day after.
            if (!Numerals.TryRead(text, ref i, out _) || JapaneseTimes.Skip(text, at + 1) <= i)
                return false;
            at++;
            JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, new(Basis.Last, 1)));
            return true;
        }
        var end = number.End;
        switch (number.Unit)
        {
            case JapaneseUnit.Day when number.Value is >= 1 and <= 31:
                JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, Ref.Stated(number.Value)) { Order = DateOrder.AfterLast });
                break;
            case JapaneseUnit.Month when number.Value is >= 1 and <= 12:
                JapaneseGrammar.AfterMonth(text, ref end, Ref.None, Ref.Stated(number.Value), ref point);
                if (point.Term is Calendar calendar)
                    JapaneseGrammar.Term(ref point, calendar with { Order = DateOrder.AfterLast });
                break;
            case JapaneseUnit.Year:
                // 明治5年、翌6年 and 85年、翌86年 alike: the year after.
                var year = number.Value < 100 ? new Ref(Basis.Last, 1) : Ref.Stated(number.Value);
                JapaneseGrammar.AfterYear(text, ref end, year, ref point);
                break;
            default:
                return false;
        }
        at = end;
        return true;
    }

    private static bool TryReadSame(ReadOnlySpan<char> text, ref int at, int i, ref JapanesePoint point)
    {
        if (!JapaneseNumbers.TryRead(text, i, out var number))
            return false;
        var last = new Ref(Basis.Last, 0);
        switch (number.Unit)
        {
            case JapaneseUnit.Day when number.Value is >= 1 and <= 31:
                if (!JapaneseGrammar.TryReadDay(text, ref i, Ref.None, last, ref point))
                    return false;
                break;
            case JapaneseUnit.Month when number.Value is >= 1 and <= 12:
                if (!JapaneseGrammar.TryReadMonth(text, ref i, last, ref point))
                    return false;
                break;
            default:
                return false;
        }
        at = i;
        return true;
    }
}
