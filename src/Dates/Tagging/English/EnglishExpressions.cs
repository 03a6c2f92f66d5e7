using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>A whole English expression: a point or a range of two, with what opens it on a side.</summary>
internal static class EnglishExpressions
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Tagged tagged)
    {
        tagged = default;
        var i = at;
        var isWord = Scan.IsAsciiLetter(text[at]);
        if (isWord && TrySkipFrequency(text, ref i))
        {
            tagged = new(at, i, new Vague()) { Trap = "frequency", Next = i };
            return true;
        }
        var start = at;
        var bound = DateBound.None;
        if (isWord && TakeAny(text, ref i, "until", "till", "up to", "up until"))
            bound = DateBound.Until;
        else if (isWord && Take(text, ref i, "since"))
            bound = DateBound.From;
        if (bound != DateBound.None)
            i = SkipGap(text, i);
        var isBetween = false;
        if (isWord && bound == DateBound.None)
        {
            var j = i;
            if (TakeAny(text, ref j, "between", "from"))
            {
                isBetween = true;
                i = SkipGap(text, j);
                start = i;
            }
        }
        DateTerm? other = null;
        if (!TryReadRangeOfDays(text, ref i, out var term, out var isWhole) && !TryReadPoint(text, ref i, out term, out other))
            return false;
        if (bound == DateBound.None && !isWhole && TryReadRange(text, ref i, term, isBetween, out var range))
        {
            term = range;
        }
        tagged = new(start, i, term) { Bound = bound, Next = i, OtherReading = other, IsBackground = bound != DateBound.None };
        if (isBetween && bound == DateBound.None && term is not DateTerm.Span && TakeAny(text, ref i, "onwards", "onward", "on"))
            tagged = tagged with { Bound = DateBound.From };
        return true;
    }

    private static bool TryReadPoint(ReadOnlySpan<char> text, ref int at, out DateTerm term, out DateTerm? other)
    {
        other = null;
        if (NumericDates.TryReadPoint(text, ref at, out var numeric))
        {
            (term, other) = (numeric.Term, numeric.OtherReading);
            return true;
        }
        return EnglishGrammar.TryReadPoint(text, ref at, out term);
    }

    /// <summary>March 3 to 9, 2021; 3-9 March 2021; March 3-9: the month or the year stands once.</summary>
    private static bool TryReadRangeOfDays(ReadOnlySpan<char> text, ref int at, out DateTerm term, out bool isWhole)
    {
        (term, isWhole) = (null!, false);
        var i = at;
        if (EnglishMonths.TryReadMonth(text, ref i, out var month, out _))
        {
            i = SkipGap(text, i);
            if (!TryReadDay(text, ref i, out var first) || !TakeDash(text, ref i) || !TryReadDay(text, ref i, out var last) || last < first)
                return false;
            var behind = i;
            if (EnglishMonths.TryReadMonth(text, ref behind, out _, out _))
                return false;
            var year = EnglishYearBehind.Read(text, ref i, out _);
            term = new DateTerm.Span(new Calendar(year, Ref.Stated(month), Ref.Stated(first)), new Calendar(year, Ref.Stated(month), Ref.Stated(last)));
        }
        else
        {
            Take(text, ref i, "the");
            i = SkipGap(text, i);
            if (!TryReadDay(text, ref i, out var first) || !TakeDash(text, ref i))
                return false;
            Take(text, ref i, "the");
            i = SkipGap(text, i);
            if (!TryReadDay(text, ref i, out var last) || last < first)
                return false;
            i = SkipGap(text, i);
            Take(text, ref i, "of");
            i = SkipGap(text, i);
            if (!EnglishMonths.TryReadMonth(text, ref i, out month, out _))
                return false;
            var year = EnglishYearBehind.Read(text, ref i, out _);
            term = new DateTerm.Span(new Calendar(year, Ref.Stated(month), Ref.Stated(first)), new Calendar(year, Ref.Stated(month), Ref.Stated(last)));
        }
        isWhole = true;
        at = i;
        return true;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, ref int at, out int day)
    {
        var i = at;
        if (!TryReadOrdinal(text, ref i, out day))
        {
            if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Digits > 2 || Scan.IsLetterOrDigit(Scan.At(text, i)) || Scan.At(text, i) is ':')
                return false;
            day = number.Value;
        }
        at = i;
        return day is >= 1 and <= 31;
    }

    private static bool TakeDash(ReadOnlySpan<char> text, ref int at)
    {
        var i = SkipGap(text, at);
        if (Scan.At(text, i) is '-' or '–' or '—' or '~' or '〜' or '−')
            i++;
        else if (!TakeAny(text, ref i, "to", "through", "thru", "until", "till", "and"))
            return false;
        at = SkipGap(text, i);
        return true;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, ref int at, DateTerm from, bool isBetween, out DateTerm range)
    {
        range = null!;
        var i = SkipGap(text, at);
        i = EnglishTimes.Skip(text, i);
        var isDash = Scan.At(text, i) is '-' or '–' or '—' or '~' or '−';
        if (isDash)
            i++;
        else if (!TakeAny(text, ref i, "to", "through", "thru", "until", "till") && !(isBetween && Take(text, ref i, "and")))
            return false;
        i = SkipGap(text, i);
        if (from is Calendar { Month.IsNone: true, Day.IsNone: true, Year.IsStated: true } year && TryReadShortYear(text, ref i, year.Year.Value, out var end))
        {
            range = new DateTerm.Span(from, end);
            at = i;
            return true;
        }
        if (isDash && from is Calendar { Day.IsNone: true } && !char.IsAsciiDigit(Scan.At(text, i)) && Peek(text, i).Kind is not (WordKind.Month or WordKind.ShortMonth or WordKind.Modifier or WordKind.RelativeDay))
            return false;
        if (!TryReadPoint(text, ref i, out var to, out _) || to is Window or Vague or Ahead || (from is DateTerm.Weekday && to is not DateTerm.Weekday && !(isBetween || to is Calendar { Day.Basis: Basis.Anchor })))
            return false;
        range = new DateTerm.Span(from, to);
        at = i;
        return true;
    }

    /// <summary>1995-98, 2010–2012.</summary>
    private static bool TryReadShortYear(ReadOnlySpan<char> text, ref int at, int from, out DateTerm to)
    {
        to = null!;
        var i = at;
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || Scan.IsLetterOrDigit(Scan.At(text, i)) || (Scan.At(text, i) is '-' or '/' && char.IsAsciiDigit(Scan.At(text, i + 1))))
            return false;
        var year = number.Digits == 4 ? number.Value : number.Digits == 2 ? (from / 100 * 100) + number.Value : 0;
        if (year <= from || year > 2999)
            return false;
        to = new Calendar(Ref.Stated(year), Ref.None, Ref.None);
        at = i;
        return true;
    }

    /// <summary>every Monday, each year, Mondays, annually on May 1: they return, so they are no date.</summary>
    private static bool TrySkipFrequency(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        if (!TakeAny(text, ref i, "every other", "every", "each"))
            return false;
        i = SkipGap(text, i);
        at = i;
        if (EnglishGrammar.TryReadPoint(text, ref i, out _))
            at = i;
        return true;
    }
}
