using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>One point in time as Japanese names it: year, month and day in their order, or a word or number that stands for them.</summary>
internal static class JapaneseGrammar
{
    private static readonly WordTable<string> DayTraps = JapaneseTables.TrapsAfter("day");
    private static readonly WordTable<string> MonthTraps = JapaneseTables.TrapsAfter("month");
    private static readonly WordTable<string> WordTraps = JapaneseTables.TrapsAfter("word");

    /// <param name="text">The text.</param>
    /// <param name="at">Where the point begins; moved behind it.</param>
    /// <param name="point">What was read.</param>
    public static bool TryReadPoint(ReadOnlySpan<char> text, ref int at, out JapanesePoint point)
    {
        point = default;
        var i = at;
        var approximate = Scan.TakeAny(text, ref i, "約", "およそ", "おおよそ", "ほぼ", "凡そ");
        if (approximate)
            i = Scan.SkipSpaces(text, i);
        if (!TryReadTerm(text, ref i, ref point))
            return false;
        if (ReadApproximate(text, ref i) || approximate)
            point = point with { Term = new Approximate(point.Term) };
        at = i;
        return true;
    }

    private static bool TryReadTerm(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point) =>
        JapaneseSpecials.TryRead(text, ref at, ref point)
        || JapaneseOffsets.TryRead(text, ref at, ref point)
        || TryReadCalendar(text, ref at, ref point)
        || JapaneseWords.TryRead(text, ref at, ref point);

    private static bool TryReadCalendar(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (JapaneseYears.TryRead(text, ref i, out var year))
        {
            point = point with { Year = year };
            if (!year.LacksUnit)
            {
                AfterYear(text, ref i, year.Year, ref point);
            }
            else
            {
                point = point with { Term = year.IsFiscal ? new Fiscal(year.Year) : new Calendar(year.Year, Ref.None, Ref.None) };
            }
            at = i;
            return point.Term is not null;
        }
        return TryReadMonth(text, ref at, Ref.None, ref point) || TryReadDay(text, ref at, Ref.None, Ref.None, ref point);
    }

    /// <summary>Reads on behind a year: a season, a half, a month and day, a part, or nothing.</summary>
    public static void AfterYear(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        if (point.Year.IsFiscal)
        {
            point = point with { Term = JapaneseUnits.ReadFiscalPart(text, ref at, year) };
            return;
        }
        var i = at;
        if (!Scan.Take(text, ref i, 'の'))
            Scan.Take(text, ref i, '/');
        i = Scan.SkipSpaces(text, i);
        if (TryReadMonth(text, ref i, year, ref point) || JapaneseUnits.TryReadOfYear(text, ref i, year, ref point))
        {
            at = i;
            return;
        }
        if (JapaneseWords.TryReadAnchoredDay(text, ref i, year, ref point))
        {
            at = i;
            return;
        }
        Term(ref point, new Calendar(year, Ref.None, Ref.None));
        JapaneseUnits.ReadPart(text, ref at, ref point);
    }

    public static bool TryReadMonth(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        if (!JapaneseNumbers.TryRead(text, at, out var month) || month.Unit != JapaneseUnit.Month || month.Value is < 1 or > 12)
            return false;
        var i = month.End;
        if (month.IsShared)
        {
            Term(ref point, new Calendar(year, Ref.Stated(month.Value), Ref.None));
            at = i;
            return true;
        }
        if (MonthTraps.TryRead(text, ref i, out _))
            return false;
        if (JapaneseUnits.TryReadPeriod(text, ref i, year, month.Value, ref point))
        {
            at = i;
            return true;
        }
        AfterMonth(text, ref i, year, Ref.Stated(month.Value), ref point);
        at = i;
        return true;
    }

    /// <summary>Reads on behind a month: a day, a part of the month, the n-th weekday, or nothing.</summary>
    public static void AfterMonth(ReadOnlySpan<char> text, ref int at, Ref year, Ref month, ref JapanesePoint point)
    {
        var i = at;
        if (!Scan.Take(text, ref i, 'の'))
            Scan.Take(text, ref i, '/');
        i = Scan.SkipSpaces(text, i);
        if (TryReadDay(text, ref i, year, month, ref point) || JapaneseUnits.TryReadNth(text, ref i, new Calendar(year, month, Ref.None), ref point))
        {
            at = i;
            return;
        }
        Term(ref point, new Calendar(year, month, Ref.None));
        JapaneseUnits.ReadPart(text, ref at, ref point);
    }

    public static bool TryReadDay(ReadOnlySpan<char> text, ref int at, Ref year, Ref month, ref JapanesePoint point)
    {
        if (!JapaneseNumbers.TryRead(text, at, out var day) || day.Unit != JapaneseUnit.Day || day.Value < 1)
            return false;
        var hasMonth = !month.IsNone;
        if (day.Value > 31 && !hasMonth)
            return false;
        var i = day.End;
        if (!day.IsShared && !hasMonth && IsCountOfDays(text, i, day))
            return false;
        if (hasMonth && !day.IsShared && Scan.Has(text, i, "間"))
            return false;
        var weekday = day.IsShared ? 0 : JapaneseUnits.ReadWeekday(text, ref i);
        Term(ref point, new Calendar(year, month, Ref.Stated(day.Value)) { StatedWeekday = weekday });
        at = i;
        return true;
    }

    /// <summary>3日間, 1日3回, 一日中, 二、三日.</summary>
    private static bool IsCountOfDays(ReadOnlySpan<char> text, int after, Quantity day)
    {
        var i = after;
        if (DayTraps.TryRead(text, ref i, out _))
            return true;
        var next = Scan.At(text, after);
        if (Scan.IsDigit(next) && day.Value == 1 && JapaneseTimes.Skip(text, after) == after)
            return true;
        if (day.Value == 1 && (next is '中' or 'も' || Scan.IsKatakana(next)))
            return true;
        // In running prose a bare day in kanji is a count as often as a date; only a particle of time makes it one.
        return day.IsKanji && day.Value < 10 && next is not ('に' or '付' or '、' or '午' or '夜' or '朝' or '未' or '（' or '(' or 'か' or 'ま' or '夕' or '深')
            && !Scan.Has(text, after, "の");
    }

    private static bool ReadApproximate(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        if (!Scan.TakeAny(text, ref i, "ごろ", "頃", "ころ", "前後", "あたり", "付近") && !Scan.TakeAny(text, ref i, "くらい", "ぐらい"))
            return false;
        at = i;
        return true;
    }

    public static bool IsTrapWord(ReadOnlySpan<char> text, int after) => WordTraps.TryRead(text, ref after, out _);

    internal static void Term(ref JapanesePoint point, DateTerm term) => point = point with { Term = term };
}

/// <summary>A point in time as it was read.</summary>
internal readonly record struct JapanesePoint
{
    public DateTerm Term { get; init; }

    public JapaneseYear Year { get; init; }

    /// <summary>A word such as 前年 that may be compared with instead of meant.</summary>
    public bool IsWord { get; init; }

    /// <summary>The reading with day and month exchanged, where both are possible.</summary>
    public DateTerm? OtherReading { get; init; }

    /// <summary>The expression stands for a whole by itself and begins no range: 過去3年間.</summary>
    public bool IsClosed { get; init; }
}
