using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Dates;

/// <summary>A date as ISO 8601-2 (EDTF) writes it, never more precise than its source.</summary>
public readonly partial struct Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    private readonly string? text;

    private Edtf(string text, DateOnly? first, DateOnly? last)
    {
        this.text = text;
        First = first;
        Last = last;
    }

    /// <summary>The first day that the value can mean; null where its start is open.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day that the value can mean, inclusive; null where its end is open.</summary>
    public DateOnly? Last { get; }

    public static bool TryParse(string? text, out Edtf value)
    {
        value = default;
        if (text is null || !Form().IsMatch(text) || text.Contains('/', StringComparison.Ordinal))
            return false;
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var month = text.Length >= 7 ? int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) : 0;
        var day = text.Length >= 10 ? int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture) : 0;
        if (year == 0 || month > 12 || (day > 0 && day > DateTime.DaysInMonth(year, month)))
            return false;
        var last = new DateOnly(year, month == 0 ? 12 : month, 1);
        value = new(text, new(year, Math.Max(month, 1), Math.Max(day, 1)),
            day > 0 ? new(year, month, day) : last.AddMonths(1).AddDays(-1));
        return true;
    }

    public int CompareTo(Edtf other)
    {
        var order = Nullable.Compare(First, other.First);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    public bool Equals(Edtf other) => string.Equals(text, other.text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    public override int GetHashCode() => text is null ? 0 : string.GetHashCode(text, StringComparison.Ordinal);

    public override string ToString() => text ?? "";

    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
