using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>Parts of units, seasons, quarters, halves, fiscal years, the n-th weekday, holidays.</summary>
internal static class EnglishUnits
{
    private static readonly WordSet BeforeSeasons = EnglishSurroundings.Words("before-season");
    private static readonly WordSet BeforeTheSeason = EnglishSurroundings.Words("before-the-season");

    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out DateTerm term) =>
        TryReadHoliday(text, ref at, out term) || TryReadQuarter(text, ref at, out term) || TryReadNth(text, ref at, out term)
        || TryReadFiscal(text, ref at, out term) || TryReadSeason(text, ref at, out term);

    /// <summary>early October, mid-December, late 1980s, the end of the year, the first half of 2018.</summary>
    public static bool TryReadPart(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        DatePart part;
        if (TakeAny(text, ref i, "first half of", "1st half of"))
            part = DatePart.FirstHalf;
        else if (TakeAny(text, ref i, "second half of", "2nd half of", "latter half of", "last half of"))
            part = DatePart.SecondHalf;
        else if (TakeAny(text, ref i, "later", "earlier"))
            return TryReadLater(text, ref at, i, out term);
        else if (Read(text, ref i) is { Kind: WordKind.Part } word)
            part = (DatePart)word.Value;
        else
            return false;
        var isJoined = Scan.Take(text, ref i, '-');
        if (part is DatePart.Beginning or DatePart.End or DatePart.Middle && !isJoined)
        {
            // to start in May, to close in June are verbs.
            var hasOf = part == DatePart.Middle ? TakeAny(text, ref i, "of", "in") : Take(text, ref i, "of");
            if (part != DatePart.Middle && !hasOf)
                return false;
        }
        Take(text, ref i, "in");
        i = SkipGap(text, i);
        var whole = i;
        if (!EnglishGrammar.TryReadPoint(text, ref i, out var of) && !TryReadThisUnit(text, ref i, out of))
            return false;
        if (of is Calendar { Day.IsNone: false } or Part or DateTerm.Weekday or Shift or Vague or Ahead or Window or Approximate && !(of is Approximate))
            return false;
        // early in a month is its first third; the start of it is the same, its end the last day.
        term = new Part(of, part);
        at = i;
        return i > whole;
    }

    /// <summary>the end of the year, the beginning of the month.</summary>
    private static bool TryReadThisUnit(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        Take(text, ref i, "the");
        i = SkipGap(text, i);
        var word = Read(text, ref i);
        if (word.Kind != WordKind.Unit || text[i - 1] == 's')
            return false;
        var now = new Ref(Basis.Anchor, 0);
        term = (DateUnit)word.Value switch
        {
            DateUnit.Year => new Calendar(now, Ref.None, Ref.None),
            DateUnit.Month => new Calendar(Ref.None, now, Ref.None),
            DateUnit.Week or DateUnit.Quarter or DateUnit.Decade or DateUnit.Century => new Step((DateUnit)word.Value, now),
            _ => null!,
        };
        at = i;
        return term is not null;
    }

    /// <summary>later this year, earlier this month: some part of the unit.</summary>
    private static bool TryReadLater(ReadOnlySpan<char> text, ref int at, int i, out DateTerm term)
    {
        term = null!;
        Take(text, ref i, "in");
        i = SkipGap(text, i);
        if (Peek(text, i).Kind != WordKind.Modifier || !EnglishRelatives.TryRead(text, i, ref i, out term) || term is Calendar { Day.IsNone: false })
            return false;
        at = i;
        return true;
    }

    private static bool TryReadHoliday(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!EnglishLexicon.Holidays.TryRead(text, ref i, out var holiday))
            return false;
        var behind = i;
        var year = EnglishYearBehind.Read(text, ref behind, out var hasYear);
        if (hasYear)
            i = behind;
        term = new Holiday(holiday.Rule, holiday.Name, year);
        at = i;
        return true;
    }

    /// <summary>first quarter of 2018, Q1 2018, 2018 Q1, 1Q 2018, H1 2018.</summary>
    private static bool TryReadQuarter(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var code = 0;
        var year = Ref.None;
        if (char.IsAsciiDigit(Scan.At(text, i)) && Numerals.TryRead(text, ref i, out var leading))
        {
            if (leading.Digits == 4 && leading.Value is >= 1900 and < 2200)
            {
                year = Ref.Stated(leading.Value);
                i = SkipGap(text, i);
            }
            else
            {
                i = at;
            }
        }
        if (Scan.At(text, i) is 'Q' or 'q' && Scan.At(text, i + 1) is >= '1' and <= '4' && !Scan.IsLetterOrDigit(Scan.At(text, i + 2)) && !IsNumberOfQuestion(text, i))
            (code, i) = (33 + text[i + 1] - '1', i + 2);
        else if (Scan.At(text, i) is 'H' && Scan.At(text, i + 1) is '1' or '2' && !Scan.IsLetterOrDigit(Scan.At(text, i + 2)))
            (code, i) = (40 + text[i + 1] - '1', i + 2);
        else if (Scan.At(text, i) is >= '1' and <= '4' && Scan.At(text, i + 1) is 'Q' or 'q' && !Scan.IsLetterOrDigit(Scan.At(text, i + 2)))
            (code, i) = (33 + text[i] - '1', i + 2);
        else if (year.IsNone && TryReadOrdinal(text, ref i, out var number) && number <= 4)
            code = 32 + number;
        else if (year.IsNone && Take(text, ref i, "last quarter of"))
            (code, i) = (36, i - 3);
        else
            return false;
        if (code < 40 && text[i - 1] is not ('1' or '2' or '3' or '4' or 'Q' or 'q') || (code < 40 && Scan.IsAsciiLetter(text[i - 1]) && text[i - 1] is not ('Q' or 'q')))
        {
            if (text[i - 1] is not 'r' || !EndsWithQuarter(text, i))
            {
                Scan.Take(text, ref i, '-');
                if (!TakeAny(text, ref i, "quarter", "qtr"))
                    return false;
            }
        }
        else if (code < 40 && Scan.At(text, at) is >= '1' and <= '4' && Scan.At(text, at + 1) is not ('Q' or 'q') && year.IsNone)
        {
            return false;
        }
        if (year.IsNone)
        {
            var behind = i;
            var found = EnglishYearBehind.Read(text, ref behind, out var hasYear);
            if (hasYear)
                (year, i) = (found, behind);
        }
        term = new SubYear(year, code);
        at = i;
        return true;
    }

    /// <summary>Q1: What happened? The number of a question opens its line.</summary>
    private static bool IsNumberOfQuestion(ReadOnlySpan<char> text, int at) => (at == 0 || text[at - 1] == '\n') && (Scan.At(text, at + 2) is '.' or ':' or ')' or '\0' or '\n' || Scan.At(text, at + 2) == ' ' && Scan.IsJapanese(Scan.At(text, at + 3)));

    private static bool EndsWithQuarter(ReadOnlySpan<char> text, int end) => end >= 7 && text[(end - 7)..end].Equals("quarter", StringComparison.OrdinalIgnoreCase);

    /// <summary>first Monday of June, last Friday in August 2016, third week of October, last day of the month, week of October 5.</summary>
    private static bool TryReadNth(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (Take(text, ref i, "week of"))
        {
            i = SkipGap(text, i);
            if (!EnglishGrammar.TryReadPoint(text, ref i, out var within) || within is not Calendar { Day.IsNone: false })
                return false;
            term = new WeekOf(within);
            at = i;
            return true;
        }
        int index;
        if (TakeAny(text, ref i, "last", "final"))
            index = -1;
        else if (!TryReadOrdinal(text, ref i, out index) || index > 53)
            return false;
        i = SkipGap(text, i);
        var word = Read(text, ref i);
        var unit = word.Kind switch
        {
            WordKind.Weekday => DateUnit.Day,
            WordKind.Unit when (DateUnit)word.Value is DateUnit.Week or DateUnit.Weekend or DateUnit.Day => (DateUnit)word.Value,
            _ => (DateUnit?)null,
        };
        if (unit is not null && word.Kind == WordKind.Weekday && index > 0 && TryReadFrom(text, ref i, index, word.Value, out term))
        {
            at = i;
            return true;
        }
        if (unit is null || !TakeAny(text, ref i, "of", "in"))
            return false;
        i = SkipGap(text, i);
        if (!EnglishGrammar.TryReadPoint(text, ref i, out var of) && !TryReadThisUnit(text, ref i, out of))
            return false;
        term = new Nth(index, unit.Value, word.Kind == WordKind.Weekday ? word.Value : 0, of);
        at = i;
        return true;
    }

    /// <summary>Behind the third Tuesday: after Easter, before 1 May.</summary>
    private static bool TryReadFrom(ReadOnlySpan<char> text, ref int at, int index, int weekday, out DateTerm term)
    {
        term = null!;
        var i = at;
        var isAfter = TakeAny(text, ref i, "after", "following");
        if (!isAfter && !Take(text, ref i, "before"))
            return false;
        i = SkipGap(text, i);
        if (!EnglishGrammar.TryReadPoint(text, ref i, out var from) || from is WeekdayFrom)
            return false;
        term = new WeekdayFrom(isAfter ? index : -index, weekday, from);
        at = i;
        return true;
    }

    /// <summary>fiscal 2025, FY2025, FY25, fiscal year 2018.</summary>
    private static bool TryReadFiscal(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!TakeAny(text, ref i, "fiscal year", "financial year", "fiscal") && !Scan.TakeAny(text, ref i, "FY", "fy"))
            return false;
        i = SkipGap(text, i);
        if (Scan.At(text, i) is '\'' or '’')
            i++;
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Digits is not (2 or 4) || Scan.IsLetterOrDigit(Scan.At(text, i)))
            return false;
        term = new Fiscal(number.Digits == 2 ? new(Basis.TwoDigit, number.Value) : Ref.Stated(number.Value));
        at = i;
        return true;
    }

    /// <summary>summer 2016, summer of 2016, winter; fall only with a year or in the fall.</summary>
    private static bool TryReadSeason(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (Read(text, ref i) is not { Kind: WordKind.Season } season)
            return false;
        var behind = i;
        var year = EnglishYearBehind.Read(text, ref behind, out var hasYear);
        if (!hasYear && !EnglishSurroundings.PrecededByAny(text, at, BeforeSeasons))
            return false;
        if (!hasYear && EnglishSurroundings.PrecededBy(text, at, "the") && !Follows(text, at))
            return false;
        term = new SubYear(year, season.Value);
        at = hasYear ? behind : i;
        return true;
    }

    // the spring is a date after in, by, since; "the fall of Rome" and "the summer palace" are none.
    private static bool Follows(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i > 0 && text[i - 1] == ' ')
            i--;
        return EnglishSurroundings.PrecededByAny(text, i - 3, BeforeTheSeason);
    }
}
