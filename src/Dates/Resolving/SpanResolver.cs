using Briefing.Dates.Tagging;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Resolving;

/// <summary>Ranges: each end inherits what only the other states (R8).</summary>
internal readonly ref struct SpanResolver(Narration narration, Clause clause)
{
    private readonly Narration narration = narration;
    private readonly Clause clause = clause;

    public Resolution? Resolve(DateTerm.Span span)
    {
        var (from, to) = (Strip(span.From, out var fromApproximate), Strip(span.To, out var toApproximate));
        var terms = new TermResolver(narration, clause);
        if (from is Calendar first && to is Calendar second)
            return ResolveCalendars(terms, narration, first, second);
        if (from is DateTerm.Weekday && to is DateTerm.Weekday { Week.IsNone: true } weekday && terms.Resolve(from) is { } begin)
        {
            var firstDay = begin.Bounds().First;
            var lastDay = firstDay + ((weekday.Day - CivilCalendar.Weekday(firstDay) + 7) % 7);
            return Resolution.Between(begin.Start, EdtfDate.OfDay(lastDay), begin.Rule);
        }
        // this Friday to this Monday: the end lies behind the start.
        if (from is DateTerm.Weekday && to is DateTerm.Weekday && terms.Resolve(from) is { } friday && terms.Resolve(to) is { } monday && monday.Bounds().First < friday.Bounds().First)
            return Resolution.Between(friday.Start, EdtfDate.OfDay(monday.Bounds().First + 7), friday.Rule);
        if (from is Calendar { Year.IsNone: false } year && to is SubYear { Year.IsNone: true } season)
            to = season with { Year = year.Year };
        if (from is SubYear { Year.IsNone: true } early && to is SubYear { Year.IsNone: false } late)
            from = early with { Year = late.Year };
        if (from is SubYear { Year.IsNone: false } stated && to is SubYear { Year.IsNone: true } open)
            to = open with { Year = stated.Year };
        if (from is Part { Whole: Calendar { Month.IsStated: true } whole } && to is Part { Whole: Calendar { Year.IsNone: true, Month.IsNone: true, Day.IsNone: true } } bare)
            to = bare with { Whole = whole };
        if (from is Part { Whole: Calendar a } fromPart && to is Part { Whole: Calendar b } toPart)
            return ResolveParts(terms, fromPart, a, toPart, b);
        return terms.Resolve(from) is { } start && terms.Resolve(to) is { } end
            ? Join(start, end, fromApproximate, toApproximate) : null;
    }

    private static DateTerm Strip(DateTerm term, out bool isApproximate)
    {
        isApproximate = term is Approximate;
        return term is Approximate approximate ? approximate.Of : term;
    }

    private static Resolution? ResolveParts(TermResolver terms, Part from, Calendar first, Part to, Calendar second)
    {
        if (terms.Resolve(first) is not { } start)
            return null;
        var end = second.Year.IsNone && second.Month.IsStated ? EndMonth(start.Start, second) : terms.Resolve(second);
        return end is { } value ? Join(Parts.Of(start, from.Which), Parts.Of(value, to.Which), false, false) : null;
    }

    private static Resolution EndMonth(EdtfDate start, Calendar to) =>
        Resolution.Of(EdtfDate.OfMonth(to.Month.Value < start.Month ? start.Year + 1 : start.Year, to.Month.Value), Rules.Stated);

    private static Resolution? ResolveCalendars(TermResolver terms, Narration narration, Calendar from, Calendar to)
    {
        // 3 to 9 March 2021: the first part has the month or the year of the second.
        if (from.Year.IsNone && to.Year.IsStated && from is not { Month.IsNone: true, Day.IsNone: true } && !(to.Month.IsNone && to.Day.IsNone && from.Year.IsNone && from.Month.IsNone))
            return ResolveBackwards(terms, from, to);
        // 30日から31日: both in a month that has both.
        if (from is { Month.IsNone: true, Year.IsNone: true, Day.IsStated: true } && (to.Month.IsStated || (to is { Month.IsNone: true, Year.IsNone: true, Day.Value: > 28 } && to.Day.Value > from.Day.Value)))
            return ResolveBackwards(terms, from, to);
        if (from.Year.Basis == Basis.Stated && to is { Year.Basis: Basis.TwoDigit })
            to = to with { Year = Ref.Stated(CalendarResolver.NearestCentury(to.Year.Value, from.Year.Value)) };
        if (terms.Resolve(from) is not { } start)
            return null;
        // 1日から翌日, 10月から翌3月: the end counts from the start.
        if (to.Year.Basis == Basis.Last || to.Month.Basis == Basis.Last || to.Day.Basis == Basis.Last || to.Order == DateOrder.AfterLast)
        {
            narration.Mention(start.End, start.Start);
            return terms.Resolve(to) is { } counted ? Join(start, counted, false, false) : null;
        }
        if (!to.Year.IsNone || to.Day.Basis is Basis.Anchor or Basis.Last || to.Month.Basis is Basis.Anchor or Basis.Last)
            return terms.Resolve(to) is { } stated ? Join(start, stated, false, false) : null;
        return Follow(start.Start, to) is { } end ? Join(start, Resolution.Of(end, start.Rule), false, false) : null;
    }

    /// <summary>The end of a range whose start is known: the next such date after it.</summary>
    private static EdtfDate? Follow(EdtfDate start, Calendar to)
    {
        if (to.Month.IsStated)
        {
            var isLater = to.Month.Value > start.Month || (to.Month.Value == start.Month && (to.Day.IsNone || to.Day.Value >= start.Day));
            var year = isLater ? start.Year : start.Year + 1;
            if (to.Day.IsNone)
                return EdtfDate.OfMonth(year, to.Month.Value);
            return CivilCalendar.IsDate(year, to.Month.Value, to.Day.Value) ? EdtfDate.OfDay(year, to.Month.Value, to.Day.Value) : null;
        }
        for (var i = to.Day.Value >= start.Day ? 0 : 1; i < 3; i++)
        {
            var month = CalendarMath.MonthAt((start.Year * 12) + start.Month - 1 + i);
            if (CivilCalendar.IsDate(month.Year, month.Month, to.Day.Value))
                return month with { Day = to.Day.Value };
        }
        return null;
    }

    private static Resolution? ResolveBackwards(TermResolver terms, Calendar from, Calendar to)
    {
        if (terms.Resolve(to) is not { } end)
            return null;
        var date = end.End;
        EdtfDate start;
        if (from.Month.IsNone)
        {
            if (date.Month is 0 or > 12)
                return null;
            start = CalendarMath.MonthAt((date.Year * 12) + date.Month - 1 - (date.Day > 0 && from.Day.Value > date.Day ? 1 : 0)) with { Day = from.Day.Value };
        }
        else
        {
            var isEarlier = from.Month.Value < date.Month || (from.Month.Value == date.Month && from.Day.Value <= Math.Max(date.Day, from.Day.IsNone ? 0 : date.Day));
            start = EdtfDate.OfMonth(isEarlier || date.Month == 0 ? date.Year : date.Year - 1, from.Month.Value) with { Day = from.Day.Value };
        }
        if (start.Day > 0 && !CivilCalendar.IsDate(start.Year, start.Month, start.Day))
            return null;
        return Join(Resolution.Of(start, end.Rule), end, false, false);
    }

    private static Resolution? Join(Resolution from, Resolution to, bool fromApproximate, bool toApproximate)
    {
        if (from.Bounds().First > to.Bounds().Last)
            return null;
        var start = Plain(from.Start, isEnd: false, fromApproximate);
        var end = Plain(to.End, isEnd: true, toApproximate);
        return new(start, end, true, from.Rule == Rules.Stated ? to.Rule : from.Rule);
    }

    /// <summary>1970年代から1980年代 is 1970/1989 (R10).</summary>
    private static EdtfDate Plain(EdtfDate date, bool isEnd, bool isApproximate)
    {
        if (isApproximate)
            date = date with { IsApproximate = true };
        if (date.MaskedYearDigits == 0)
            return date;
        var (first, last) = date.Bounds();
        return EdtfDate.OfYear(CivilCalendar.FromDays(isEnd ? last : first).Year) with { IsApproximate = date.IsApproximate };
    }
}
