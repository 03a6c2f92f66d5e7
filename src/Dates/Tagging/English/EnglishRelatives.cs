using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>Words that count from the anchor or from the date last mentioned: yesterday, last week, next Friday, the following year, that month.</summary>
internal static class EnglishRelatives
{
    private static readonly WordSet BeforeTheWeekend = EnglishSurroundings.Words("before-the-weekend");
    private static readonly WordSet BeforeWindows = EnglishSurroundings.Words("before-window");

    public static bool TryRead(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (TryReadWeekend(text, start, ref i, out term) || TryReadDayWord(text, ref i, out term) || TryReadModified(text, start, ref i, out term) || TryReadOneOf(text, ref i, out term))
        {
            at = i;
            return true;
        }
        return false;
    }

    /// <summary>over the weekend: the nearest.</summary>
    private static bool TryReadWeekend(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        if (start == at || !EnglishSurroundings.PrecededByAny(text, start, BeforeTheWeekend) || !Take(text, ref at, "weekend"))
            return false;
        term = new Step(DateUnit.Weekend, Ref.None);
        return true;
    }

    /// <summary>today, tonight, yesterday, last night, this morning, the day before yesterday.</summary>
    private static bool TryReadDayWord(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var offset = 0;
        if (Take(text, ref i, "day before yesterday"))
            offset = -2;
        else if (Take(text, ref i, "day after tomorrow"))
            offset = 2;
        else if (TakeAny(text, ref i, "last night", "yesterday"))
            offset = -1;
        else if (TakeAny(text, ref i, "this morning", "this afternoon", "this evening"))
            offset = 0;
        else if (Read(text, ref i) is { Kind: WordKind.RelativeDay } word)
            offset = word.Value;
        else
            return false;
        term = new Calendar(Ref.None, Ref.None, new(Basis.Anchor, offset));
        at = i;
        return true;
    }

    /// <summary>last week, next Friday, this May, the following year, next spring, last Christmas, last quarter.</summary>
    private static bool TryReadModified(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var modifier = Read(text, ref i);
        if (modifier.Kind is not (WordKind.Modifier or WordKind.Same))
            return false;
        var hasThe = start < at;
        i = SkipGap(text, i);
        // this past weekend, this coming Friday: the second word says which.
        var (nearer, begin) = (i, at);
        if (modifier is { Kind: WordKind.Modifier, Value: 0 } && TakeAny(text, ref nearer, "past", "coming"))
        {
            begin = i;
            modifier = Peek(text, i);
            i = SkipGap(text, nearer);
        }
        var count = modifier.Value;
        var word = text[begin..i].TrimEnd();
        var isFollowing = word.Equals("following", StringComparison.OrdinalIgnoreCase) || word.Equals("subsequent", StringComparison.OrdinalIgnoreCase) || word.Equals("preceding", StringComparison.OrdinalIgnoreCase);
        var isLast = modifier.Kind == WordKind.Same || isFollowing || (hasThe && (word.Equals("next", StringComparison.OrdinalIgnoreCase) || word.Equals("previous", StringComparison.OrdinalIgnoreCase)) && !EnglishSurroundings.PrecededByAny(text, start, BeforeWindows));
        if (modifier.Kind == WordKind.Same && !word.Equals("same", StringComparison.OrdinalIgnoreCase) && IsThatUnitPlural(text, i))
            return false;
        var basis = new Ref(isLast ? Basis.Last : Basis.Anchor, count);
        var j = i;
        if (EnglishLexicon.Holidays.TryRead(text, ref j, out var holiday))
        {
            term = new Holiday(holiday.Rule, holiday.Name, Ref.None) { Direction = count };
            at = j;
            return true;
        }
        var unit = Read(text, ref j);
        // following February elections: after those of February.
        if (!hasThe && unit.Kind is not WordKind.Unit && word.Equals("following", StringComparison.OrdinalIgnoreCase))
            return false;
        switch (unit.Kind)
        {
            case WordKind.Unit:
                return TryReadUnit(text, ref at, j, unit.Value, basis, out term);
            case WordKind.Weekday or WordKind.ShortWeekday:
                at = j;
                var isNear = word.Equals("coming", StringComparison.OrdinalIgnoreCase) || word.Equals("upcoming", StringComparison.OrdinalIgnoreCase) || word.Equals("past", StringComparison.OrdinalIgnoreCase) || word.Equals("previous", StringComparison.OrdinalIgnoreCase) || isFollowing;
                term = modifier.Kind == WordKind.Same ? new DateTerm.Weekday(unit.Value, Ref.None)
                    : isNear ? new DateTerm.Weekday(unit.Value, Ref.None) { Direction = count }
                    : new DateTerm.Weekday(unit.Value, new(Basis.Anchor, count));
                return true;
            case WordKind.Month or WordKind.ShortMonth:
                // This may be late.
                if (count == 0 && text[i] == 'm')
                    return false;
                at = j;
                term = new Calendar(Ref.None, Ref.Stated(unit.Value), Ref.None) { Order = count > 0 ? DateOrder.Future : count < 0 ? DateOrder.Past : DateOrder.ByTense };
                if (count == 0)
                    term = new Calendar(new(Basis.Anchor, 0), Ref.Stated(unit.Value), Ref.None);
                else if (isLast && count > 0)
                    term = ((Calendar)term) with { Order = DateOrder.AfterLast };
                i = j;
                i = SkipGap(text, i);
                if (Take(text, ref i, "the"))
                    i = SkipGap(text, i);
                if (TryReadOrdinal(text, ref i, out var day) && day <= 31)
                {
                    term = ((Calendar)term) with { Day = Ref.Stated(day) };
                    at = i;
                }
                return true;
            case WordKind.Season:
                at = j;
                term = new SubYear(new(Basis.Anchor, count), unit.Value) { CountsSeasons = true };
                return true;
            default:
                if (TakeAny(text, ref i, "morning", "afternoon", "evening", "night"))
                {
                    term = new Calendar(Ref.None, Ref.None, basis);
                    at = i;
                    return true;
                }
                return TryReadFiscal(text, ref at, i, basis, out term);
        }
    }

    private static bool IsThatUnitPlural(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        return Read(text, ref i).Kind != WordKind.Unit || text[i - 1] == 's';
    }

    private static bool TryReadFiscal(ReadOnlySpan<char> text, ref int at, int i, Ref count, out DateTerm term)
    {
        term = null!;
        if (!TakeAny(text, ref i, "fiscal year", "financial year", "business year"))
            return false;
        term = new Fiscal(count);
        at = i;
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, ref int at, int end, int unit, Ref count, out DateTerm term)
    {
        term = null!;
        // last weeks, the next days: how many is not said.
        if (text[end - 1] == 's')
            return false;
        switch (unit)
        {
            case (int)DateUnit.Year:
                var possessive = end;
                if (SkipPossessive(text, ref possessive) && TryReadUnder(text, ref possessive, count, out term))
                {
                    at = possessive;
                    return true;
                }
                term = new Calendar(count, Ref.None, Ref.None);
                break;
            case (int)DateUnit.Month:
                term = new Calendar(Ref.None, count, Ref.None);
                break;
            case (int)DateUnit.Day:
                term = new Calendar(Ref.None, Ref.None, count);
                break;
            case (int)DateUnit.Week:
                var i = end;
                var isPossessive = SkipPossessive(text, ref i);
                Take(text, ref i, "on");
                i = SkipGap(text, i);
                if (Read(text, ref i) is { Kind: WordKind.Weekday } weekday && (isPossessive || text[end] == ' '))
                {
                    term = new DateTerm.Weekday(weekday.Value, count);
                    at = i;
                    return true;
                }
                term = new Step(DateUnit.Week, count);
                break;
            case -1:
                return false;
            default:
                term = new Step((DateUnit)unit, count);
                break;
        }
        at = end;
        return true;
    }

    /// <summary>last year's May, next year's Thanksgiving.</summary>
    private static bool TryReadUnder(ReadOnlySpan<char> text, ref int at, Ref year, out DateTerm term)
    {
        term = null!;
        var i = SkipGap(text, at);
        if (EnglishLexicon.Holidays.TryRead(text, ref i, out var holiday))
        {
            term = new Holiday(holiday.Rule, holiday.Name, year);
        }
        else if (EnglishMonths.TryReadMonth(text, ref i, out var month, out _))
        {
            term = new Calendar(year, Ref.Stated(month), Ref.None);
        }
        else
        {
            return false;
        }
        at = i;
        return true;
    }

    /// <summary>the day, the year after, the week before: the date last mentioned and its neighbours.</summary>
    private static bool TryReadOneOf(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (Read(text, ref i) is not { Kind: WordKind.Unit } unit || text[i - 1] == 's')
            return false;
        var count = Take(text, ref i, "after next") ? 2 : Take(text, ref i, "before last") ? -2 : 0;
        var basis = Basis.Anchor;
        if (count == 0)
        {
            basis = Basis.Last;
            count = Take(text, ref i, "after") ? 1 : Take(text, ref i, "before") ? -1 : 0;
            var next = SkipGap(text, i);
            if (count == 0 || (next < text.Length && Scan.IsLetterOrDigit(text[next])))
                return false;
        }
        return TryReadUnit(text, ref at, i, unit.Value, new(basis, count), out term);
    }

    /// <summary>last year, this year, the following year, the year before, that year: as a reference.</summary>
    public static bool TryReadYearWord(ReadOnlySpan<char> text, ref int at, out Ref year)
    {
        year = default;
        var i = at;
        var hasThe = Take(text, ref i, "the");
        i = SkipGap(text, i);
        var modifier = Read(text, ref i);
        if (modifier.Kind is not (WordKind.Modifier or WordKind.Same) || !Take(text, ref i, "year") || Scan.At(text, i) is '\'' or '’')
            return false;
        year = new(hasThe || modifier.Kind == WordKind.Same ? Basis.Last : Basis.Anchor, modifier.Value);
        at = i;
        return true;
    }

    /// <summary>Behind a weekday: week, next week, of last week, morning.</summary>
    public static bool ReadWeekdayTail(ReadOnlySpan<char> text, ref int at, int day, out DateTerm term)
    {
        term = new DateTerm.Weekday(day, Ref.None);
        var i = at;
        if (!TakeAny(text, ref i, "of", "in", "from"))
            Scan.Take(text, ref i, ',');
        i = SkipGap(text, i);
        var j = i;
        var modifier = Read(text, ref i);
        if (modifier.Kind == WordKind.Modifier && Take(text, ref i, "week") && Scan.At(text, i) is not ('\'' or '’'))
        {
            term = new DateTerm.Weekday(day, new(Basis.Anchor, modifier.Value));
            at = i;
            return true;
        }
        i = j;
        if (i > at && Take(text, ref i, "week"))
        {
            term = new Shift(DateUnit.Week, 1, new DateTerm.Weekday(day, Ref.None) { Direction = 1 });
            at = i;
        }
        return true;
    }
}
