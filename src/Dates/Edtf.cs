namespace Briefing.Dates;

/// <summary>A date, or a span of dates, as ISO 8601-2 (EDTF) writes it, never more precise than its source.</summary>
/// <remarks>
/// Level 0 and level 1, and of level 2 masked year digits with a month (<c>156X-12</c>), intervals with qualified or
/// unspecified ends, and sub-year codes up to 41. By the conventions of this project <c>2025-10-0X</c>, <c>-1X</c> and
/// <c>-2X</c> are the three parts of a month: days 1 to 10, 11 to 20, and 21 to its end.
/// A value prints as it was written; <c>default</c> is no date and prints as nothing.
/// </remarks>
public readonly struct Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    private const long Unbounded = long.MaxValue;

    // One reference, so that the optional values of many records cost little; default is no date.
    private readonly Parts? parts;

    private Edtf(string? text, EdtfDate? start, EdtfDate? end, bool isInterval) => parts = new(text, start, end, isInterval);

    /// <summary>What a value is made of; the days and, unless it was read, the text are made when asked for.</summary>
    private sealed class Parts(string? text, EdtfDate? start, EdtfDate? end, bool isInterval)
    {
        private readonly EdtfDate start = start.GetValueOrDefault();
        private readonly EdtfDate end = end.GetValueOrDefault();
        private readonly bool hasStart = start is not null;
        private readonly bool hasEnd = end is not null;
        private string? text = text;

        public EdtfDate? Start => hasStart ? start : null;

        public EdtfDate? End => hasEnd ? end : null;

        public bool IsInterval { get; } = isInterval;

        public string Text => text ??= IsInterval ? $"{Print(Start)}/{Print(End)}" : Print(Start);

        public long FirstDay => Start is { } from ? from.Bounds().First : -Unbounded;

        public long LastDay => End is { } to ? to.Bounds().Last : Unbounded;
    }

    /// <summary>The date, or the first of an interval; null where its start is open or unknown.</summary>
    public EdtfDate? Start => parts?.Start;

    /// <summary>The date, or the last of an interval; null where its end is open or unknown.</summary>
    public EdtfDate? End => parts?.End;

    internal bool IsNone => parts is null;

    public bool IsInterval => parts is { IsInterval: true };

    public bool HasOpenStart => IsInterval && Start is null;

    public bool HasOpenEnd => IsInterval && End is null;

    /// <summary>Whether either end is <c>~</c>.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Whether either end is <c>?</c>.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    public EdtfPrecision Precision => IsInterval ? EdtfPrecision.Interval : Start.GetValueOrDefault().Precision;

    /// <summary>The first day that the value can mean; null where its start is open. Years before 1 become 0001-01-01.</summary>
    public DateOnly? First => Start is null ? null : CivilCalendar.ToDateOnly(FirstDay);

    /// <summary>The last day that the value can mean, inclusive; null where its end is open. Years before 1 become 0001-01-01.</summary>
    public DateOnly? Last => End is null ? null : CivilCalendar.ToDateOnly(LastDay);

    public static Edtf OfDay(DateOnly day) => Of(EdtfDate.OfDay(day.Year, day.Month, day.Day));

    public static Edtf Of(EdtfDate date) => new(null, date, date, isInterval: false);

    /// <param name="start">Null for an open start.</param>
    /// <param name="end">Null for an open end.</param>
    /// <exception cref="ArgumentException">Both ends are open, or the interval runs backwards.</exception>
    public static Edtf Interval(EdtfDate? start, EdtfDate? end)
    {
        var value = new Edtf(null, start, end, isInterval: true);
        if ((start is null && end is null) || value.FirstDay > value.LastDay)
            throw new ArgumentException($"'{value}' is no interval.", nameof(end));
        return value;
    }

    /// <exception cref="FormatException">The text is no EDTF value of the levels that this type reads.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is no EDTF date.");

    public static bool TryParse(string? text, out Edtf value)
    {
        value = default;
        if (string.IsNullOrEmpty(text))
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return TryParseInterval(text, slash, out value);
        if (!EdtfParser.TryParse(text, out var date))
            return false;
        value = new(text, date, date, isInterval: false);
        return true;
    }

    private static bool TryParseInterval(string text, int slash, out Edtf value)
    {
        value = default;
        if (!TryParseEnd(text.AsSpan(0, slash), out var start) || !TryParseEnd(text.AsSpan(slash + 1), out var end))
            return false;
        var interval = new Edtf(text, start, end, isInterval: true);
        if ((start is null && end is null) || interval.FirstDay > interval.LastDay)
            return false;
        value = interval;
        return true;
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfDate? end)
    {
        end = null;
        if (text is "" or "..")
            return true;
        var parsed = EdtfParser.TryParse(text, out var date);
        end = date;
        return parsed;
    }

    /// <summary>Whether some day lies within both values; an approximate value is taken at its printed bounds.</summary>
    public static bool CanBeSameDay(Edtf left, Edtf right) =>
        left.parts is not null && right.parts is not null && left.FirstDay <= right.LastDay && right.FirstDay <= left.LastDay;

    /// <summary>Whether every day of the other value lies within this one.</summary>
    public bool Contains(Edtf other) =>
        parts is not null && other.parts is not null && FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>How many days the value can mean; <see cref="long.MaxValue"/> where it is open.</summary>
    public long Days => Start is null || End is null ? Unbounded : LastDay - FirstDay + 1;

    /// <summary>By first day, open starts first; then the longer before the shorter; then by text.</summary>
    public int CompareTo(Edtf other)
    {
        var order = FirstDay.CompareTo(other.FirstDay);
        if (order == 0)
            order = other.LastDay.CompareTo(LastDay);
        return order != 0 ? order : string.CompareOrdinal(parts?.Text, other.parts?.Text);
    }

    public bool Equals(Edtf other) => string.Equals(parts?.Text, other.parts?.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    public override int GetHashCode() => parts is null ? 0 : string.GetHashCode(parts.Text, StringComparison.Ordinal);

    public override string ToString() => parts?.Text ?? "";

    private static string Print(EdtfDate? date) => date is { } value ? value.ToString() : "..";

    internal long FirstDay => parts?.FirstDay ?? -Unbounded;

    internal long LastDay => parts?.LastDay ?? Unbounded;

    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;
}
