using Briefing.Dates.Tagging;
using static Briefing.Dates.Resolving.CalendarMath;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Resolving;

/// <summary>Gives a term its value in its context; null where the text does not support one.</summary>
internal readonly ref struct TermResolver(Narration narration, Clause clause)
{
    private readonly Narration narration = narration;
    private readonly Clause clause = clause;

    public Resolution? Resolve(DateTerm term) => term switch
    {
        Calendar calendar => new CalendarResolver(narration, clause).Resolve(calendar),
        SubYear part => Resolve(part),
        Step step => Resolve(step),
        Weekday weekday => Resolve(weekday),
        Nth nth => Resolve(nth),
        WeekdayFrom weekday => Resolve(weekday),
        Window window => Resolve(window),
        Shift shift => Resolve(shift),
        Part part => Resolve(part),
        Fiscal fiscal => Resolve(fiscal),
        Period period => Resolve(period),
        Decade decade => Resolve(decade),
        Century century => Resolve(century),
        Holiday holiday => Resolve(holiday),
        DateTerm.Span span => new SpanResolver(narration, clause).Resolve(span),
        Ahead ahead => Resolve(ahead.Of),
        WeekOf week => Resolve(week.Day) is { } day ? Days(Monday(day.Bounds().First), Monday(day.Bounds().First) + 6, day.Rule) : null,
        Approximate approximate => Resolve(approximate.Of) is { } value ? Qualify(value) : null,
        _ => null,
    };

    private CalendarResolver Calendars => new(narration, clause);

    private static Resolution Qualify(Resolution value) => value with
    {
        Start = value.Start with { IsApproximate = true },
        End = value.End with { IsApproximate = true },
    };

    private Resolution? Resolve(SubYear part)
    {
        var (first, last) = MonthsOf(part.Code);
        if (part.Year.IsNone)
        {
            // The nearest whole: a past one has begun, a coming one has not ended.
            if (Calendars.InferMonth(clause.IsFuture ? ((last - 1) % 12) + 1 : first) is not { } near)
                return null;
            var year = near.Start.Year - (clause.IsFuture && last > 12 ? 1 : 0);
            return Build(year, near.Rule);
        }
        if (Calendars.Year(part.Year, out var rule) is not { } stated)
            return null;
        // A winter belongs to the year in which it begins (R9): in February 今冬 is last year's.
        if (part is { CountsSeasons: true, Code: 24, Year.Basis: Basis.Anchor } && narration.Anchor is { Month: > 0 and <= 4 })
            stated--;
        return Build(stated, rule);

        Resolution Build(int year, string why) => part.Code <= 32
            ? Resolution.Of(EdtfDate.OfMonth(year, part.Code), why)
            : Resolution.Between(EdtfDate.OfMonth(year, first), EdtfDate.OfMonth(year, last), why);
    }

    private static (int First, int Last) MonthsOf(int code) => code switch
    {
        21 => (3, 5),
        22 => (6, 8),
        23 => (9, 11),
        24 => (12, 14),
        >= 33 and <= 36 => (((code - 33) * 3) + 1, ((code - 33) * 3) + 3),
        40 => (1, 6),
        _ => (7, 12),
    };

    private Resolution? Resolve(Step step)
    {
        if (step.Unit is DateUnit.Decade or DateUnit.Century)
        {
            if (narration.Anchor is not { } now)
                return null;
            var size = step.Unit == DateUnit.Decade ? 10 : 100;
            var year = (FloorTo(now.Year, size)) + (step.Count.Value * size);
            return Resolution.Of(new() { Year = year, MaskedYearDigits = step.Unit == DateUnit.Decade ? 1 : 2 }, Rules.Anchor);
        }
        if (step.Unit is DateUnit.Quarter or DateUnit.HalfYear)
            return ResolveQuarter(step);
        if (BaseDay(step.Count, out var rule) is not { } day)
            return null;
        switch (step.Unit)
        {
            case DateUnit.Week:
                var monday = Monday(day) + (7L * step.Count.Value);
                return Days(monday, monday + 6, rule);
            case DateUnit.Weekend:
                var saturday = Monday(day) + 5 + (7L * step.Count.Value);
                if (step.Count.IsNone && !clause.IsFuture && saturday > day)
                    saturday -= 7;
                return Days(saturday, saturday + 1, rule);
            default:
                return Resolution.Of(EdtfDate.OfDay(AddBusinessDays(day, step.Count.Value)), rule);
        }
    }

    private Resolution? ResolveQuarter(Step step)
    {
        if (narration.Anchor is not { Month: > 0 and <= 12 } now)
            return null;
        var months = step.Unit == DateUnit.Quarter ? 3 : 6;
        var index = (now.Year * 12) + ((now.Month - 1) / months * months) + (step.Count.Value * months);
        return Resolution.Between(MonthAt(index), MonthAt(index + months - 1), Rules.Anchor);
    }

    private static Resolution Days(long first, long last, string rule) =>
        Resolution.Between(EdtfDate.OfDay(first), EdtfDate.OfDay(last), rule);

    /// <summary>The day from which a count of days or weeks goes.</summary>
    private long? BaseDay(Ref count, out string rule) => Calendars.BaseDay(count.Basis, out rule);

    private Resolution? Resolve(Weekday weekday)
    {
        if (BaseDay(weekday.Week, out var rule) is not { } day)
            return null;
        if (!weekday.Week.IsNone)
        {
            var inWeek = Monday(day) + (7L * weekday.Week.Value) + weekday.Day - 1;
            return Resolution.Of(EdtfDate.OfDay(inWeek), rule);
        }
        var back = (CivilCalendar.Weekday(day) - weekday.Day + 7) % 7;
        var isAhead = weekday.Direction > 0 || (weekday.Direction == 0 && clause.IsFuture);
        if (weekday.Direction != 0 && back == 0)
            back = isAhead ? 0 : 7;
        var found = isAhead ? day - back + (back == 0 && weekday.Direction == 0 ? 0 : 7) : day - back;
        return Resolution.Of(EdtfDate.OfDay(found), isAhead ? Rules.NearestFuture : Rules.NearestPast);
    }

    private Resolution? Resolve(Nth nth)
    {
        if (Resolve(nth.Of) is not { } whole)
            return null;
        var (first, last) = whole.Bounds();
        switch (nth.Unit)
        {
            case DateUnit.Week:
                // Weeks begin on Monday; the first is the one that holds the first Thursday, as ISO 8601 counts those of a year.
                if (NthWeekday(first, last, nth.Index > 0 ? 1 : -1, 4) is not { } thursday)
                    return null;
                var monday = thursday - 3 + (nth.Index > 0 ? 7L * (nth.Index - 1) : 0);
                return Days(monday, monday + 6, whole.Rule);
            case DateUnit.Weekend:
                var saturday = NthWeekday(first, last, nth.Index, 6);
                return saturday is { } day ? Days(day, day + 1, whole.Rule) : null;
            default:
                if (nth.Day == 0)
                    return Resolution.Of(EdtfDate.OfDay(nth.Index > 0 ? first + nth.Index - 1 : last + nth.Index + 1), whole.Rule);
                return NthWeekday(first, last, nth.Index, nth.Day) is { } found ? Resolution.Of(EdtfDate.OfDay(found), whole.Rule) : null;
        }
    }

    private Resolution? Resolve(WeekdayFrom weekday)
    {
        if (Resolve(weekday.From) is not { } from)
            return null;
        var (first, last) = from.Bounds();
        var day = weekday.Index > 0
            ? last + 1 + ((weekday.Day - CivilCalendar.Weekday(last + 1) + 7) % 7) + (7L * (weekday.Index - 1))
            : first - 1 - ((CivilCalendar.Weekday(first - 1) - weekday.Day + 7) % 7) + (7L * (weekday.Index + 1));
        return Resolution.Of(EdtfDate.OfDay(day), from.Rule);
    }

    private Resolution? Resolve(Window window)
    {
        if (BaseDay(new(Basis.Anchor, 0), out var rule) is not { } day)
            return null;
        if (window.Count < 0)
            return Days(Add(day, window.Unit, window.Count), day - 1, rule);
        return Days(day + 1, Add(day, window.Unit, window.Count), rule);
    }

    private Resolution? Resolve(Shift shift)
    {
        if (Resolve(shift.From) is not { } from)
            return null;
        var date = shift.Count < 0 ? from.Start : from.End;
        if (date.Precision == EdtfPrecision.Day)
            return Resolution.Of(EdtfDate.OfDay(Add(date.Bounds().First, shift.Unit, shift.Count)), from.Rule);
        var months = shift.Unit switch { DateUnit.Month => shift.Count, DateUnit.Year => shift.Count * 12, DateUnit.Decade => shift.Count * 120, _ => 0 };
        if (months == 0 || date.MaskedYearDigits > 0)
            return Resolution.Of(EdtfDate.OfDay(Add(shift.Count < 0 ? from.Bounds().First : from.Bounds().Last, shift.Unit, shift.Count)), from.Rule);
        return date.Precision == EdtfPrecision.Year
            ? Resolution.Of(EdtfDate.OfYear(date.Year + (months / 12)), from.Rule)
            : Resolution.Of(MonthAt((date.Year * 12) + date.Month - 1 + months), from.Rule);
    }

    private Resolution? Resolve(Part part)
    {
        if (part.Whole is Calendar { Year.IsNone: true, Month.IsNone: true, Day.IsNone: true })
            return ResolveBarePart(part.Which);
        return Resolve(part.Whole) is { } whole ? Parts.Of(whole, part.Which) : null;
    }

    /// <summary>下旬 of the month in force; 年末 and 年明け of the nearest year.</summary>
    private Resolution? ResolveBarePart(DatePart which)
    {
        if (which is DatePart.Early or DatePart.Middle or DatePart.Late)
        {
            var month = narration.MonthInForce ?? (narration.Anchor is { Month: > 0 and <= 12 } now ? (now.Year, now.Month) : null);
            return month is var (year, number)
                ? Parts.Of(Resolution.Of(EdtfDate.OfMonth(year, number), narration.MonthInForce is null ? Rules.Anchor : Rules.MonthInForce), which)
                : null;
        }
        if (Calendars.InferMonth(which == DatePart.End ? 12 : 1) is not { } near)
            return null;
        // 年末 is this year's unless the year has only begun; 年明け to come is next year's.
        var isThisYear = which == DatePart.End && narration.Anchor is { Month: > 2 } && clause.Tense != Tense.Past;
        var yearOf = isThisYear && narration.YearInForce is null ? narration.Anchor!.Value.Year : near.Start.Year;
        return Parts.Of(Resolution.Of(EdtfDate.OfYear(yearOf), near.Rule), which);
    }

    private Resolution? Resolve(Fiscal fiscal)
    {
        if (Calendars.Year(fiscal.Year, out var rule) is not { } year)
            return null;
        if (fiscal.Year.Basis == Basis.Anchor && narration.Anchor is { Month: > 0 and < 4 })
            year--;
        var first = (year * 12) + 3 + ((fiscal.FirstQuarter - 1) * 3);
        var last = (year * 12) + 3 + (fiscal.LastQuarter * 3) - 1;
        return Resolution.Between(MonthAt(first), MonthAt(last), rule);
    }

    private Resolution? Resolve(Period period)
    {
        var end = Calendars.Resolve(new(period.Year, Ref.Stated(period.EndMonth), Ref.None));
        if (end is not { } value)
            return null;
        var last = (value.Start.Year * 12) + value.Start.Month - 1;
        return Resolution.Between(MonthAt(last - period.Months + 1), MonthAt(last), value.Rule);
    }

    private Resolution? Resolve(Decade decade)
    {
        int year;
        var rule = Rules.Stated;
        if (decade.Year.Basis == Basis.TwoDigit)
        {
            // 80年代 is the last one that has begun.
            var now = narration.Anchor?.Year ?? 2029;
            year = FloorTo(now, 100) + decade.Year.Value;
            if (year > now)
                year -= 100;
            rule = Rules.Century;
        }
        else if (Calendars.Year(decade.Year, out rule) is { } stated)
        {
            year = stated;
        }
        else
        {
            return null;
        }
        return year % 10 == 0
            ? Resolution.Of(new() { Year = year, MaskedYearDigits = 1 }, rule)
            : Resolution.Between(EdtfDate.OfYear(year), EdtfDate.OfYear(year + 9), rule);
    }

    private static Resolution? Resolve(Century century) => Resolution.Of(
        century.Number > 0
            ? new() { Year = (century.Number - 1) * 100, MaskedYearDigits = 2 }
            : new() { Year = (century.Number + 1) * 100, MaskedYearDigits = 2, IsNegativeMask = century.Number == -1 },
        Rules.Stated);

    private readonly struct HolidayIn(string rule) : IYearly
    {
        public Resolution? In(int year) => Holidays.InYear(rule, year, "");
    }

    private Resolution? Resolve(Holiday holiday)
    {
        if (!holiday.Year.IsNone)
            return Calendars.Year(holiday.Year, out var rule) is { } year ? Holidays.InYear(holiday.Rule, year, rule) : null;
        var resolver = holiday.Direction == 0 ? Calendars
            : new CalendarResolver(narration, clause with { Tense = holiday.Direction > 0 ? Tense.SurelyFuture : Tense.Past });
        return resolver.InferYear(new HolidayIn(holiday.Rule), out var why) is { } found ? found with { Rule = why } : null;
    }
}
