using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;
using static Briefing.Dates.Tagging.English.EnglishMonths;
using static Briefing.Dates.Tagging.English.EnglishSurroundings;

namespace Briefing.Dates.Tagging.English;

/// <summary>One point in time as English names it by its parts: October 26, 2025; 26 October; Oct. 2025; Friday, August 21, 2015; the 15th.</summary>
internal static class EnglishGrammar
{
    private const int Reach = 72;
    private static readonly WordSet BeforeBareDays = EnglishSurroundings.Words("before-bare-day");
    private static readonly WordSet BehindBareDays = EnglishSurroundings.Words("behind-bare-day");
    private static readonly WordSet BeforeShortWeekdays = EnglishSurroundings.Words("before-short-weekday");

    // It began today and may take a week: a small letter makes a month of a verb only behind these.
    private static readonly WordSet BeforeSmallMonths = EnglishSurroundings.Words("before-small-month");
    private static readonly WordSet Indefinite = EnglishSurroundings.Words("indefinite");
    /// <param name="text">The text.</param>
    /// <param name="at">Where the point begins; moved behind it.</param>
    /// <param name="term">What was read.</param>
    public static bool TryReadPoint(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        // Points nest (the end of the first week of May); what nests must end within the first one's reach.
        text = text[..Math.Min(text.Length, at + Reach)];
        var i = at;
        if (Peek(text, i).Kind == WordKind.Approximate)
        {
            Read(text, ref i);
            Scan.Take(text, ref i, '.');
            i = SkipGap(text, i);
            if (TryReadPlain(text, ref i, out term, hasLead: true))
            {
                term = new Approximate(term);
                at = i;
                return true;
            }
            term = null!;
            return false;
        }
        return TryReadPlain(text, ref at, out term, hasLead: false);
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, ref int at, out DateTerm term, bool hasLead)
    {
        var i = at;
        Take(text, ref i, "the");
        i = SkipGap(text, i);
        if (EnglishUnits.TryReadPart(text, ref i, out term) || EnglishOffsets.TryRead(text, at, ref i, out term)
            || TryReadMonthFirst(text, ref i, out term) || TryReadDayFirst(text, at, ref i, out term)
            || TryReadWeekdayFirst(text, at, ref i, out term) || EnglishUnits.TryRead(text, ref i, out term)
            || EnglishRelatives.TryRead(text, at, ref i, out term) || EnglishYearFirst.TryRead(text, ref i, out term) || EnglishYears.TryRead(text, at, ref i, out term, hasLead))
        {
            at = i;
            return true;
        }
        return false;
    }

    /// <summary>October 26, 2025; Oct. 26th; October 2025; October '25; October of last year; October.</summary>
    private static bool TryReadMonthFirst(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!TryReadMonth(text, ref i, out var month, out var isDoubtful))
            return false;
        var named = at;
        if (NamedDays.Words.TryRead(text, ref named, out var day) && day.NeedsCompany && NamedDays.HasCompany(text, named))
        {
            term = new Calendar(Ref.Stated(day.Date.Year), Ref.Stated(day.Date.Month), Ref.Stated(day.Date.Day)) { IsNamed = true };
            at = named;
            return true;
        }
        var afterMonth = i;
        if (Scan.At(text, i) == ',' && IsOrdinalBehind(text, i + 1))
            i++;
        i = SkipDateGap(text, i, isMonth: true);
        Take(text, ref i, "the");
        i = SkipGap(text, i);
        if ((i > afterMonth || IsBehindWeekday(text, at)) && TryReadDayNumber(text, ref i, out var number))
        {
            var weekday = ReadWeekdayBehind(text, ref i);
            var year = EnglishYearBehind.Read(text, ref i, out _);
            term = new Calendar(year, Ref.Stated(month), Ref.Stated(number)) { StatedWeekday = weekday };
            at = i;
            return true;
        }
        i = afterMonth;
        var of = EnglishYearBehind.Read(text, ref i, out var hasYear);
        if (!hasYear && isDoubtful && !(char.IsAsciiLetterLower(text[at]) ? PrecededByAny(text, at, BeforeSmallMonths) : HasLeadingPreposition(text, at)))
            return false;
        term = new Calendar(of, Ref.Stated(month), Ref.None);
        at = i;
        return true;
    }

    private static bool IsOrdinalBehind(ReadOnlySpan<char> text, int at)
    {
        at = SkipGap(text, at);
        return char.IsAsciiDigit(Scan.At(text, at)) && TryReadOrdinal(text, ref at, out _);
    }

    /// <summary>Wed, Feb13: a day glued to its month is a date only where a weekday says so.</summary>
    private static bool IsBehindWeekday(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or ',' or '.')
            at--;
        var start = at;
        while (start > 0 && Scan.IsAsciiLetter(text[start - 1]))
            start--;
        return Peek(text, start).Kind is WordKind.Weekday or WordKind.ShortWeekday;
    }

    /// <summary>Jul 18, Fri: 0 where no weekday follows, or where it begins another date.</summary>
    private static int ReadWeekdayBehind(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        if (!Scan.Take(text, ref i, ','))
            return 0;
        i = SkipGap(text, i);
        var word = Read(text, ref i);
        if (word.Kind is not (WordKind.Weekday or WordKind.ShortWeekday) || Scan.IsLetterOrDigit(Scan.At(text, i)))
            return 0;
        var next = SkipGap(text, Scan.At(text, i) is ',' ? i + 1 : i);
        if (char.IsAsciiDigit(Scan.At(text, next)) || Peek(text, next).Kind is WordKind.Month or WordKind.ShortMonth or WordKind.Ordinal)
            return 0;
        at = i;
        return word.Value;
    }

    /// <summary>26 October 2025; 26th of October; the 26th; the 15th of next month; 26-Oct-2025.</summary>
    private static bool TryReadDayFirst(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var isOrdinal = TryReadOrdinal(text, ref i, out var day);
        if (!isOrdinal)
        {
            if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Digits > 2)
                return false;
            day = number.Value;
        }
        if (day is < 1 or > 31)
            return false;
        var afterDay = i;
        i = SkipDateGap(text, i, isMonth: false);
        var hasOf = Take(text, ref i, "of");
        i = SkipGap(text, i);
        var j = i;
        var isGlued = i == afterDay;
        if (TryReadMonth(text, ref i, out var month, out _) && !(text[afterDay] == ',' && IsDayBehind(text, i)) && !(isGlued && Scan.IsLetterOrDigit(Scan.At(text, i))))
        {
            var year = EnglishYearBehind.Read(text, ref i, out var hasYear);
            if (!hasYear)
                year = EnglishYearBehind.ReadShort(text, ref i);
            term = new Calendar(year, Ref.Stated(month), Ref.Stated(day));
            at = i;
            return true;
        }
        if (hasOf && TryReadMonthWord(text, ref j, out var relative))
        {
            term = new Calendar(Ref.None, relative, Ref.Stated(day));
            at = j;
            return true;
        }
        if (!isOrdinal || start == at || !IsBareDay(text, start, afterDay))
            return false;
        term = new Calendar(Ref.None, Ref.None, Ref.Stated(day));
        at = afterDay;
        return true;
    }

    /// <summary>GMT+2, May 16: the month's own day follows, so the number before it is not the day.</summary>
    private static bool IsDayBehind(ReadOnlySpan<char> text, int at)
    {
        at = SkipGap(text, at);
        return char.IsAsciiDigit(Scan.At(text, at)) && TryReadDayNumber(text, ref at, out _);
    }

    /// <summary>the 27th: not the 27th president, not the first.</summary>
    private static bool IsBareDay(ReadOnlySpan<char> text, int start, int end)
    {
        if (!char.IsAsciiDigit(text[end - 3 < 0 ? 0 : end - 3]))
            return false;
        if (!PrecededByAny(text, start, BeforeBareDays))
            return false;
        var i = SkipGap(text, end);
        return i >= text.Length || !Scan.IsLetterOrDigit(text[i]) || BehindBareDays.Contains(WordAt(text, i));
    }

    /// <summary>Friday, August 21, 2015; Mon, 27 Oct 2025; Friday the 13th; Friday 10/24.</summary>
    private static bool TryReadWeekdayFirst(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var word = Read(text, ref i);
        if (word.Kind is not (WordKind.Weekday or WordKind.ShortWeekday))
            return false;
        var isShort = word.Kind == WordKind.ShortWeekday;
        if (isShort && Scan.At(text, i) == '.' && i + 1 < text.Length)
            i++;
        var afterName = i;
        var hasComma = Scan.Take(text, ref i, ',');
        i = SkipGap(text, i);
        Take(text, ref i, "the");
        i = SkipGap(text, i);
        var j = i;
        if (TryReadMonthFirst(text, ref i, out term) || TryReadDayFirst(text, i, ref i, out term) || NumericDates.TryReadPoint(text, ref i, out var numeric) && (term = numeric.Term) is not null)
        {
            if (term is Calendar { Day.IsNone: false } calendar)
            {
                term = calendar with { StatedWeekday = word.Value };
                at = i;
                return true;
            }
        }
        i = j;
        if (TryReadOrdinal(text, ref i, out var day) && day <= 31 && !hasComma)
        {
            term = new Calendar(Ref.None, Ref.None, Ref.Stated(day)) { StatedWeekday = word.Value };
            at = i;
            return true;
        }
        if (isShort && !PrecededByAny(text, start, BeforeShortWeekdays))
            return false;
        // It was a Friday: which one is not said.
        if (PrecededByAny(text, start, Indefinite))
            return false;
        at = afterName;
        return EnglishRelatives.ReadWeekdayTail(text, ref at, word.Value, out term);
    }

    private static bool TryReadDayNumber(ReadOnlySpan<char> text, ref int at, out int day)
    {
        var i = at;
        if (!TryReadOrdinal(text, ref i, out day))
        {
            i = at;
            if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Digits > 2 || number.IsKanji)
                return false;
            day = number.Value;
            var c = Scan.At(text, i);
            if (c is ':' or '%' || (c is '.' or ',' && char.IsAsciiDigit(Scan.At(text, i + 1)) && !EnglishYearBehind.IsGlued(text, i)) || Scan.IsLetterOrDigit(c))
                return false;
        }
        if (day is < 1 or > 31)
            return false;
        at = i;
        return true;
    }

    private static int SkipDateGap(ReadOnlySpan<char> text, int at, bool isMonth)
    {
        var c = Scan.At(text, at);
        return c is '-' or '/' or '–' || (!isMonth && c == ',') ? SkipGap(text, at + 1) : SkipGap(text, at);
    }
}
