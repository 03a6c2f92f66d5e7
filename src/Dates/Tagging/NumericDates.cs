using Briefing.Dates.Tagging.English;
using Briefing.Dates.Tagging.Japanese;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging;

/// <summary>Dates in figures: 2025/08/26, 2025-08-26T09:30, 2025.8.26, R7.8.20, 10/26/2025, 8/26(火), and days known by their figures (9.11).</summary>
internal static class NumericDates
{
    public static bool TryReadPoint(ReadOnlySpan<char> text, ref int at, out JapanesePoint point)
    {
        point = default;
        if (!HasFreeStart(text, at))
            return false;
        return TryReadNamedDay(text, ref at, ref point)
            || TryReadEraLetter(text, ref at, ref point)
            || TryReadYearFirst(text, ref at, ref point)
            || TryReadYearLast(text, ref at, ref point)
            || TryReadMonthYear(text, ref at, ref point)
            || TryReadMonthDay(text, ref at, ref point);
    }

    public static bool HasFreeStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || (!Scan.IsLetterOrDigit(text[at - 1]) && !Scan.IsDigit(text[at - 1]) && text[at - 1] is not ('.' or '/' or '$' or '¥' or '€' or '£' or '#' or '_' or '+' or '=' or '&' or '%' or '@')
            && !(text[at - 1] is '-' or ',' && at > 1 && Scan.IsDigit(text[at - 2])));

    // page 12/30, chapter 3/4: a part of a whole.
    private static readonly WordSet Counted = EnglishSurroundings.Words("numbered");

    private static bool HasFreeEnd(ReadOnlySpan<char> text, int at)
    {
        var (c, next) = (Scan.At(text, at), Scan.At(text, at + 1));
        return !Scan.IsLetterOrDigit(c) && !Scan.IsDigit(c) && !(c is '/' or '-' or '.' or ',' or '_' && Scan.IsDigit(next)) && c is not ('%' or '％' or '/');
    }

    /// <summary>3・11, 9.11, 9/11: only in the company that names the day.</summary>
    private static bool TryReadNamedDay(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!NamedDays.Words.TryRead(text, ref i, out var day))
            return false;
        if (!HasFreeEnd(text, i) || (day.NeedsCompany && !NamedDays.HasCompany(text, i) && !(Scan.At(text, i - 3) == '/' && IsInEnglish(text, at))))
            return false;
        at = i;
        point = point with { Term = new Calendar(Ref.Stated(day.Date.Year), Ref.Stated(day.Date.Month), Ref.Stated(day.Date.Day)) { IsNamed = true } };
        return true;
    }

    private static bool IsInEnglish(ReadOnlySpan<char> text, int at) => at > 1 && text[at - 1] == ' ' && Scan.IsAsciiLetter(text[at - 2]);

    /// <summary>R7.8.20, H30/4/1, S63-1-7, R7年8月.</summary>
    private static bool TryReadEraLetter(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        if (Eras.Of(Scan.At(text, at)) is not { } era)
            return false;
        var i = at + 1;
        if (!Numerals.TryRead(text, ref i, out var year) || year.IsKanji || year.Value is 0 or > 64)
            return false;
        var yearRef = Ref.Stated(era.FirstYear + year.Value - 1);
        point = point with { Year = new(yearRef, JapaneseYearKind.Era) { Era = era, IsFalse = !era.HasYear(year.Value) } };
        if (Scan.Take(text, ref i, '年'))
        {
            if (Scan.Take(text, ref i, '度'))
                point = point with { Year = point.Year with { IsFiscal = true } };
            JapaneseGrammar.AfterYear(text, ref i, yearRef, ref point);
            at = i;
            return true;
        }
        if (!TryReadMark(text, ref i, out var mark) || !Numerals.TryRead(text, ref i, out var month) || !Scan.Take(text, ref i, mark)
            || !Numerals.TryRead(text, ref i, out var day) || month.Value is < 1 or > 12 || day.Value is < 1 or > 31 || !HasFreeEnd(text, i))
            return false;
        return Finish(text, ref at, i, yearRef, month.Value, day.Value, ref point);
    }

    /// <summary>2025/08/26, 2025 - 08 - 20, 2025-08-26T09:30:00Z, 2025.8, 2025/8.</summary>
    private static bool TryReadYearFirst(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!Numerals.TryRead(text, ref i, out var year) || year.IsKanji || year.Digits != 4 || year.Value is < 1000 or > 2999)
            return false;
        var spaced = i;
        if (!TryReadMark(text, ref i, out var mark) && !(Scan.At(text, i) is '・' && Scan.Take(text, ref i, mark = '・')) && !TryReadSpacedMark(text, ref i, out mark))
            return false;
        var isSpaced = text[spaced] == ' ';
        if (!Numerals.TryRead(text, ref i, out var month) || month.IsKanji || month.Digits > 2 || month.Value is < 1 or > 12)
            return false;
        var afterMonth = i;
        var hasDay = isSpaced ? TryReadSpacedMark(text, ref i, out var second) && second == mark : Scan.Take(text, ref i, mark);
        if (hasDay && Numerals.TryRead(text, ref i, out var day) && !day.IsKanji && day.Digits <= 2 && day.Value is >= 1 and <= 31)
        {
            if (TryReadLastDay(text, i, mark, day.Value, out var behind, out var last))
            {
                at = behind;
                var first = new Calendar(Ref.Stated(year.Value), Ref.Stated(month.Value), Ref.Stated(day.Value));
                point = point with { Term = new DateTerm.Span(first, first with { Day = Ref.Stated(last) }), IsClosed = true };
                return true;
            }
            SkipTime(text, ref i, out var end);
            if (HasFreeEnd(text, end))
                return Finish(text, ref at, i, Ref.Stated(year.Value), month.Value, day.Value, ref point);
            return false;
        }
        // 2025/8 and 2025-08, not 2025.8 (a decimal) and not 2019-20 (a season), which has no such month.
        if (isSpaced || mark is '.' or '．' or '・' || !HasFreeEnd(text, afterMonth) || (mark is '-' && month.Digits < 2) || year.Value is < 1800 or > 2199)
            return false;
        at = afterMonth;
        point = point with { Term = new Calendar(Ref.Stated(year.Value), Ref.Stated(month.Value), Ref.None) };
        return true;
    }

    /// <summary>2018/05/08-10: the last day of some behind the first.</summary>
    private static bool TryReadLastDay(ReadOnlySpan<char> text, int at, char mark, int first, out int behind, out int last)
    {
        (behind, last) = (at, 0);
        if (mark == '-' || Scan.At(text, behind) is not ('-' or '–' or '~' or '〜' or '～'))
            return false;
        behind++;
        if (!Numerals.TryRead(text, ref behind, out var number) || number.IsKanji || number.Digits > 2 || number.Value <= first || number.Value > 31 || !HasFreeEnd(text, behind))
            return false;
        last = number.Value;
        return true;
    }

    /// <summary>An ISO time behind the day is not part of the expression, but it is no reason to doubt it.</summary>
    private static void SkipTime(ReadOnlySpan<char> text, ref int at, out int end)
    {
        end = at;
        if (Scan.At(text, at) is 'T' or 't' && Scan.IsDigit(Scan.At(text, at + 1)))
        {
            end = at + 1;
            while (Scan.At(text, end) is ':' or '.' or '+' or '-' or 'Z' || Scan.IsDigit(Scan.At(text, end)))
                end++;
            if (text[end - 1] is '.' or '-')
                end--;
        }
    }

    /// <summary>10/26/2025, 26.10.2025, 26-10-2025: month or day first as the figures allow.</summary>
    private static bool TryReadYearLast(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!Numerals.TryRead(text, ref i, out var first) || first.IsKanji || first.Digits > 2 || !TryReadMark(text, ref i, out var mark)
            || !Numerals.TryRead(text, ref i, out var second) || second.IsKanji || second.Digits > 2 || !Scan.Take(text, ref i, mark)
            || !Numerals.TryRead(text, ref i, out var year) || year.IsKanji || year.Digits is not (2 or 4) || !HasFreeEnd(text, i))
            return false;
        if (first.Value is < 1 or > 31 || second.Value is < 1 or > 31 || (first.Value > 12 && second.Value > 12))
            return false;
        // 12-30-16 can be nothing else; 7-4-12 is a score as well.
        if (year.Digits == 2 && mark is not ('/' or '／') && !(mark is '-' && first.Digits == 2 && second.Digits == 2 && Math.Max(first.Value, second.Value) > 12))
            return false;
        if (year.Digits == 4 && year.Value is < 1000 or > 2999)
            return false;
        var yearRef = year.Digits == 2 ? new Ref(Basis.TwoDigit, year.Value) : Ref.Stated(year.Value);
        if (first.Value <= 12 && second.Value <= 12 && first.Value != second.Value)
            point = point with { OtherReading = new Calendar(yearRef, Ref.Stated(second.Value), Ref.Stated(first.Value)) };
        var (month, day) = first.Value > 12 ? (second.Value, first.Value) : (first.Value, second.Value);
        Finish(text, ref at, i, yearRef, month, day, ref point);
        var order = first.Value > 12 ? FigureOrder.DayFirst : second.Value > 12 ? FigureOrder.MonthFirst : FigureOrder.None;
        point = point with { Term = (Calendar)point.Term with { Figures = order } };
        return true;
    }

    /// <summary>04/2016, 9/2012.</summary>
    private static bool TryReadMonthYear(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!Numerals.TryRead(text, ref i, out var month) || month.IsKanji || month.Digits > 2 || month.Value is < 1 or > 12 || !Scan.Take(text, ref i, '/')
            || !Numerals.TryRead(text, ref i, out var year) || year.IsKanji || year.Digits != 4 || year.Value is < 1800 or > 2199 || !HasFreeEnd(text, i))
            return false;
        at = i;
        point = point with { Term = new Calendar(Ref.Stated(year.Value), Ref.Stated(month.Value), Ref.None) };
        return true;
    }

    /// <summary>8/26(火), 7/18: no fraction (1/3), no page (1/3), no score.</summary>
    private static bool TryReadMonthDay(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!Numerals.TryRead(text, ref i, out var month) || month.IsKanji || month.Digits > 2 || month.Value is < 1 or > 12
            || Scan.At(text, i) is not ('/' or '／'))
            return false;
        i++;
        if (!Numerals.TryRead(text, ref i, out var day) || day.IsKanji || day.Digits > 2 || day.Value < 1 || day.Value > CivilCalendar.DaysInMonth(2000, month.Value))
            return false;
        var end = i;
        var hasWeekday = JapaneseUnits.ReadWeekday(text, ref end) > 0;
        if (!hasWeekday && (!HasFreeEnd(text, i) || IsFraction(text, at, i, month.Value, day.Value)))
            return false;
        return Finish(text, ref at, i, Ref.None, month.Value, day.Value, ref point);
    }

    private static bool IsFraction(ReadOnlySpan<char> text, int start, int end, int first, int second)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = Scan.At(text, end);
        return (first < second && second <= 10 && first <= 3) || (first == second && first == 1)
            || before is '(' or '（' && after is ')' or '）'
            || before is '-' or '−' or '第' || EnglishSurroundings.PrecededByAny(text, start, Counted) || Scan.Has(text, end, "程度") || Scan.Has(text, end, "以") || Scan.Has(text, end, "に縮") || after is '倍' or '回' or '人';
    }

    private static bool Finish(ReadOnlySpan<char> text, ref int at, int end, Ref year, int month, int day, ref JapanesePoint point)
    {
        var weekday = JapaneseUnits.ReadWeekday(text, ref end);
        at = end;
        point = point with { Term = new Calendar(year, Ref.Stated(month), Ref.Stated(day)) { StatedWeekday = weekday } };
        return true;
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, ref int at, out char mark)
    {
        mark = Scan.At(text, at);
        if (mark is not ('/' or '-' or '.' or '／' or '．' or '－' or '‐' or '−'))
            return false;
        at++;
        return true;
    }

    private static bool TryReadSpacedMark(ReadOnlySpan<char> text, ref int at, out char mark)
    {
        mark = Scan.At(text, at + 1);
        if (Scan.At(text, at) != ' ' || mark is not ('-' or '/' or '.') || Scan.At(text, at + 2) != ' ')
            return false;
        at += 3;
        return true;
    }
}
