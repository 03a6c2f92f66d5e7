using Briefing.Dates.Tagging;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Resolving;

/// <summary>Supplies what a year, month and day leave out (R1 to R5, R12, R13).</summary>
internal readonly ref struct CalendarResolver(Narration narration, Clause clause)
{
    private readonly Narration narration = narration;
    private readonly Clause clause = clause;

    public Resolution? Resolve(Calendar calendar)
    {
        if (calendar.Day.Basis is Basis.Anchor or Basis.Last or Basis.Either)
            return ResolveRelativeDay(calendar);
        if (calendar.Month.Basis is Basis.Anchor or Basis.Last or Basis.Either)
            return ResolveRelativeMonth(calendar);
        if (!calendar.Year.IsNone)
            return Year(calendar.Year, out var rule) is { } year ? Complete(year, calendar.Month.Value, calendar.Day.Value, rule) : null;
        if (calendar.Order == DateOrder.AfterLast || (clause.IsMoved && LooksAhead(narration.LastMonth)))
            return NextAfterLast(calendar);
        if (calendar.Order != DateOrder.ByTense)
        {
            var tense = calendar.Order == DateOrder.Past ? Tense.Past : Tense.SurelyFuture;
            return new CalendarResolver(narration, clause with { Tense = tense }).Infer(calendar);
        }
        return Infer(calendar);
    }

    private readonly record struct DayIn(int Month, int Day) : IYearly
    {
        public Resolution? In(int year) => CivilCalendar.IsDate(year, Month, Day) ? Resolution.Of(EdtfDate.OfDay(year, Month, Day), "") : null;
    }

    private readonly record struct MonthIn(int Month) : IYearly
    {
        public Resolution? In(int year) => Resolution.Of(EdtfDate.OfMonth(year, Month), "");
    }

    private Resolution? Infer(Calendar calendar)
    {
        if (calendar.Month.IsNone)
            return calendar.Day.IsNone ? null : InferDay(calendar.Day.Value, calendar.StatedWeekday);
        if (calendar.Day.IsNone)
            return InferMonth(calendar.Month.Value);
        var (month, day) = (calendar.Month.Value, calendar.Day.Value);
        return InferYear(new DayIn(month, day), out var rule) is { } value ? FitWeekday(value with { Rule = rule }, calendar.StatedWeekday) : SameDateStated(calendar);
    }

    /// <summary>Without an anchor: the year of the same month and day where the document states it in full.</summary>
    private Resolution? SameDateStated(Calendar calendar) =>
        narration.Document.StatedDay(calendar.Month.Value, calendar.Day.Value) is { } date ? Resolution.Of(date, Rules.SameDate) : null;

    /// <summary>A stated weekday decides between the years around an inferred one.</summary>
    private Resolution FitWeekday(Resolution value, int weekday)
    {
        // Near the anchor a wrong weekday is a slip of the pen, not another year.
        if (weekday == 0 || (narration.HasAnchorDay && Math.Abs(value.Bounds().First - narration.AnchorDay) <= 31))
            return value;
        foreach (var offset in (ReadOnlySpan<int>)[0, 1, -1])
        {
            var year = value.Start.Year + offset;
            if (CivilCalendar.IsDate(year, value.Start.Month, value.Start.Day)
                && CivilCalendar.Weekday(CivilCalendar.ToDays(year, value.Start.Month, value.Start.Day)) == weekday)
                return offset == 0 ? value : Resolution.Of(value.Start with { Year = year }, Rules.Weekday);
        }
        return value;
    }

    /// <summary>A year in force, else the nearest that the tense allows (R2).</summary>
    public Resolution? InferYear<T>(T yearly, out string rule)
        where T : struct, IYearly
    {
        rule = Rules.YearInForce;
        var now = narration.Anchor;
        if (narration.YearInForce is { } inForce && yearly.In(inForce) is { } forced
            && !(now is { } today && (clause.Tense == Tense.SurelyFuture ? forced.Bounds().Last < today.Bounds().First
                : !clause.IsFuture && (inForce == today.Year || clause.Tense == Tense.Past) && forced.Bounds().First > today.Bounds().Last)))
            return forced;
        // It opened on 7 July 2024 and was due to close on 26 January: the next one after the date before it.
        if (clause.Tense == Tense.SurelyFuture && narration.YearInForce is { } said && narration.Last is { Month: > 0 } before && before.Year == said
            && yearly.In(said + 1) is { } next && next.Bounds().First - before.Bounds().Last is > 0 and <= 365 && now is { } day && next.Bounds().First - day.Bounds().Last <= 365)
            return next;
        if (now is not { } anchor)
            return null;
        if (clause.IsLoose)
        {
            var near = Nearest(WithTense(Tense.SurelyFuture).InferYear(yearly, out _), WithTense(Tense.Past).InferYear(yearly, out _));
            rule = near is { } found && found.Bounds().First > anchor.Bounds().Last ? Rules.NearestFuture : Rules.NearestPast;
            return near;
        }
        rule = clause.IsFuture ? Rules.NearestFuture : Rules.NearestPast;
        var (first, last) = anchor.Bounds();
        if (clause.IsFuture)
        {
            for (var year = anchor.Year; year <= anchor.Year + 8; year++)
            {
                if (yearly.In(year) is { } date && date.Bounds().Last >= first)
                    return date;
            }
            return null;
        }
        for (var year = anchor.Year; year >= anchor.Year - 8; year--)
        {
            if (yearly.In(year) is { } date && date.Bounds().First <= last)
                return date;
        }
        return null;
    }

    private CalendarResolver WithTense(Tense tense) => new(narration, clause with { Tense = tense, IsLoose = false });

    /// <summary>Which of a coming and a past date lies nearer to the anchor.</summary>
    private Resolution? Nearest(Resolution? ahead, Resolution? back)
    {
        if (ahead is not { } next || back is not { } before || narration.Anchor is not { } anchor)
            return ahead ?? back;
        return next.Bounds().First - anchor.Bounds().Last < anchor.Bounds().First - before.Bounds().Last ? ahead : back;
    }

    public Resolution? InferMonth(int month)
    {
        return InferYear(new MonthIn(month), out var rule) is { } value ? value with { Rule = rule } : null;
    }

    private Resolution? InferDay(int day, int weekday)
    {
        if (!clause.IsNews && narration.MonthInForce is var (year, month) && CivilCalendar.IsDate(year, month, day)
            && !(clause.Tense == Tense.Past && narration.HasAnchorDay && CivilCalendar.ToDays(year, month, day) > narration.AnchorDay)
            && !(clause.Tense == Tense.SurelyFuture && narration.HasAnchorDay && CivilCalendar.ToDays(year, month, day) < narration.AnchorDay))
            return Resolution.Of(EdtfDate.OfDay(year, month, day), Rules.MonthInForce);
        // …を22日に延期した。22日に予定していた…: the same day again.
        if (!clause.IsNews && narration.DayOfParagraph is { } said && said.Day == day)
            return Resolution.Of(said, Rules.LastMentioned);
        if (narration.Anchor is not { Month: > 0 and <= 12 } anchor)
            return null;
        if (clause.IsLoose)
            return Nearest(WithTense(Tense.SurelyFuture).InferDay(day, weekday), WithTense(Tense.Past).InferDay(day, weekday));
        var step = clause.IsFuture ? 1 : -1;
        var (first, last) = anchor.Bounds();
        for (var i = 0; i < 4; i++)
        {
            var at = CalendarMath.MonthAt((anchor.Year * 12) + anchor.Month - 1 + (i * step));
            if (!CivilCalendar.IsDate(at.Year, at.Month, day))
                continue;
            var days = CivilCalendar.ToDays(at.Year, at.Month, day);
            if (clause.IsFuture ? days >= first : days <= last)
                return weekday == 0 || CivilCalendar.Weekday(days) == weekday ? Resolution.Of(EdtfDate.OfDay(days), clause.IsFuture ? Rules.NearestFuture : Rules.NearestPast)
                    : FindByWeekday(anchor, day, weekday, step) ?? Resolution.Of(EdtfDate.OfDay(days), clause.IsFuture ? Rules.NearestFuture : Rules.NearestPast);
        }
        return null;
    }

    /// <summary>Tuesday the 19th: the weekday picks the month, the nearest on either side of the anchor.</summary>
    private static Resolution? FindByWeekday(EdtfDate anchor, int day, int weekday, int step)
    {
        for (var i = 0; i <= 6; i++)
        {
            var at = CalendarMath.MonthAt((anchor.Year * 12) + anchor.Month - 1 + ((i + 1) / 2 * (i % 2 == 0 ? step : -step)));
            if (CivilCalendar.IsDate(at.Year, at.Month, day) && CivilCalendar.ToDays(at.Year, at.Month, day) is var days && CivilCalendar.Weekday(days) == weekday)
                return Resolution.Of(EdtfDate.OfDay(days), Rules.Weekday);
        }
        return null;
    }

    /// <summary>来年6月の予定を9月に延期: what was planned for a time to come is put off to a later one.</summary>
    private bool LooksAhead(EdtfDate? last) => last is { } planned && narration.HasAnchorDay && planned.Bounds().First > narration.AnchorDay;

    /// <summary>翌4日, 翌6月: the next such one after the date last mentioned.</summary>
    private Resolution? NextAfterLast(Calendar calendar)
    {
        var last = calendar.Month.IsNone ? narration.LastDay : narration.LastMonth;
        last ??= narration.Anchor;
        if (last is not { Month: > 0 and <= 12 } from)
            return null;
        if (calendar.Month.IsNone)
        {
            for (var i = 0; i < 3; i++)
            {
                var at = CalendarMath.MonthAt((from.Year * 12) + from.Month - 1 + i);
                if (CivilCalendar.IsDate(at.Year, at.Month, calendar.Day.Value) && (i > 0 || calendar.Day.Value > from.Day))
                    return Resolution.Of(at with { Day = calendar.Day.Value }, Rules.LastMentioned);
            }
            return null;
        }
        var year = calendar.Month.Value > from.Month ? from.Year : from.Year + 1;
        return Complete(year, calendar.Month.Value, calendar.Day.Value, Rules.LastMentioned);
    }

    private Resolution? ResolveRelativeDay(Calendar calendar)
    {
        if (BaseDay(calendar.Day.Basis, out var rule) is not { } day)
            return null;
        if (calendar.Day.Value < 0 && rule == Rules.LastMentioned && narration.LastFirstDay is { } first)
            day = first.Bounds().First;
        var date = EdtfDate.OfDay(day + calendar.Day.Value);
        if (calendar.Year.IsNone)
            return Resolution.Of(date, rule);
        if (Year(calendar.Year, out _) is not { } year || !CivilCalendar.IsDate(year, date.Month, date.Day))
            return null;
        return Resolution.Of(date with { Year = year }, rule);
    }

    private Resolution? ResolveRelativeMonth(Calendar calendar)
    {
        var (basis, count) = (calendar.Month.Basis, calendar.Month.Value);
        var from = UseLast(basis) ? narration.LastMonth ?? (basis == Basis.Last ? narration.Anchor : null) : narration.Anchor;
        if (from is not { Month: > 0 and <= 12 } date)
            return null;
        var rule = UseLast(basis) && narration.LastMonth is not null ? Rules.LastMentioned : Rules.Anchor;
        var month = CalendarMath.MonthAt((date.Year * 12) + date.Month - 1 + count);
        if (!calendar.Year.IsNone)
        {
            if (Year(calendar.Year, out _) is not { } year)
                return null;
            month = month with { Year = year };
        }
        return Complete(month.Year, month.Month, calendar.Day.Value, rule);
    }

    private static Resolution? Complete(int year, int month, int day, string rule)
    {
        if (month == 0)
            return Resolution.Of(EdtfDate.OfYear(year), rule);
        if (day == 0)
            return Resolution.Of(EdtfDate.OfMonth(year, month), rule);
        return CivilCalendar.IsDate(year, month, day) ? Resolution.Of(EdtfDate.OfDay(year, month, day), rule) : null;
    }

    private bool UseLast(Basis basis) =>
        basis == Basis.Last || (basis == Basis.Either && !clause.IsFuture && narration.Last is not null && narration.YearInForce is not null);

    /// <summary>The day from which days and weeks are counted.</summary>
    public long? BaseDay(Basis basis, out string rule)
    {
        rule = Rules.LastMentioned;
        if (UseLast(basis) && narration.LastDay is { } last)
            return last.Bounds().First;
        rule = Rules.Anchor;
        return narration.HasAnchorDay ? narration.AnchorDay : null;
    }

    public int? Year(Ref year, out string rule)
    {
        rule = Rules.Stated;
        switch (year.Basis)
        {
            case Basis.Stated:
                return year.Value;
            case Basis.TwoDigit:
                rule = Rules.Century;
                return NearestCentury(year.Value, narration.Anchor?.Year ?? narration.Last?.Year ?? 2000);
            case Basis.Last or Basis.Either when UseLast(year.Basis) && narration.Last is { } last:
                rule = Rules.LastMentioned;
                return last.Year + year.Value;
            case Basis.SameEra:
                rule = Rules.LastMentioned;
                return narration.Last is { } before && Eras.At(before.Year) is { } era && era.FirstYear + year.Value - 1 is var inEra && inEra >= before.Year && era.HasYear(year.Value) ? inEra : null;
            case Basis.None:
                return narration.YearInForce ?? narration.Anchor?.Year;
            default:
                rule = Rules.Anchor;
                return narration.Anchor?.Year + year.Value;
        }
    }

    internal static int NearestCentury(int twoDigits, int near)
    {
        var year = (near / 100 * 100) + twoDigits;
        return year - near > 50 ? year - 100 : near - year > 50 ? year + 100 : year;
    }
}
