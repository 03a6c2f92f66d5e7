namespace Briefing.Dates.Resolving;

/// <summary>The value of an expression and why it has it.</summary>
/// <param name="Start">Its date, or the first of its interval.</param>
/// <param name="End">Its date, or the last of its interval.</param>
/// <param name="IsInterval">Whether the two are an interval.</param>
/// <param name="Rule">What supplied the missing parts; <c>stated</c> where nothing was missing.</param>
internal readonly record struct Resolution(EdtfDate Start, EdtfDate End, bool IsInterval, string Rule)
{
    public static Resolution Of(EdtfDate date, string rule) => new(date, date, false, rule);

    /// <summary>One unit as an interval of days or months; a day or month alone where both ends are equal.</summary>
    public static Resolution Between(EdtfDate start, EdtfDate end, string rule) =>
        start == end ? Of(start, rule) : new(start, end, true, rule);

    public (long First, long Last) Bounds() => (Start.Bounds().First, End.Bounds().Last);
}

/// <summary>The names of the rules, as they appear in the output.</summary>
internal static class Rules
{
    public const string Stated = "stated";
    public const string Anchor = "anchor";
    public const string LastMentioned = "last-mentioned";
    public const string NearestPast = "nearest-past";
    public const string NearestFuture = "nearest-future";
    public const string YearInForce = "year-in-force";
    public const string MonthInForce = "month-in-force";
    public const string Weekday = "weekday-agrees";
    public const string SameDate = "same-date-stated";
    public const string Century = "nearest-century";
    public const string Unresolved = "unresolved";
}
