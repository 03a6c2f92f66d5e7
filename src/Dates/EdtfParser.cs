using System.Globalization;

namespace Briefing.Dates;

/// <summary>Reads one date of an EDTF value: level 0, level 1, and of level 2 the masked year digits, the thirds of a month and qualified parts.</summary>
internal static class EdtfParser
{
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var time = text.IndexOf('T');
        if (time > 0)
        {
            if (!IsTime(text[(time + 1)..]) || time != 10)
                return false;
            text = text[..time];
        }
        Span<char> plain = stackalloc char[24];
        if (!TryUnqualify(text, plain, out var length, out var approximate, out var uncertain))
            return false;
        if (!TryParts(plain[..length], out date) || (time > 0 && date.Day == 0))
            return false;
        date = date with { IsApproximate = approximate, IsUncertain = uncertain };
        return true;
    }

    /// <summary>Takes the qualifiers away; each must stand directly before or after a part of the date.</summary>
    private static bool TryUnqualify(
        ReadOnlySpan<char> text, Span<char> plain, out int length, out bool approximate, out bool uncertain)
    {
        (length, approximate, uncertain) = (0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '~' or '?' or '%')
            {
                var atEdge = i == 0 || i == text.Length - 1 || text[i + 1] == '-' || text[i - 1] == '-';
                if (!atEdge)
                    return false;
                approximate |= c is '~' or '%';
                uncertain |= c is '?' or '%';
            }
            else if (length == plain.Length)
            {
                return false;
            }
            else
            {
                plain[length++] = c;
            }
        }
        return true;
    }

    private static bool TryParts(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var isLong = text.StartsWith("Y", StringComparison.Ordinal);
        if (isLong)
            text = text[1..];
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        if (negative)
            text = text[1..];
        var dash = text.IndexOf('-');
        var year = dash < 0 ? text : text[..dash];
        if (isLong ? year.Length is < 5 or > 9 || dash >= 0 : year.Length != 4)
            return false;
        var masked = year.Length - year.TrimEnd('X').Length;
        if (masked == year.Length || !TryDigits(year[..^masked], out var value))
            return false;
        for (var i = 0; i < masked; i++)
            value *= 10;
        if (negative && value == 0 && masked == 0)
            return false;
        date = new() { Year = negative ? -value : value, MaskedYearDigits = masked, IsNegativeMask = negative && value == 0 };
        return dash < 0 || TryMonth(text[(dash + 1)..], ref date);
    }

    private static bool TryMonth(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        var rest = text.Length > 2 && text[2] == '-' ? text[3..] : default;
        if (text.Length is not (2 or 5) || rest.Length != Math.Max(0, text.Length - 3))
            return false;
        if (text.StartsWith("XX", StringComparison.Ordinal))
            return rest.Length == 0 || rest is "XX";
        if (!TryDigits(text[..2], out var month) || month is < 1 or (> 12 and < 21) or > 41)
            return false;
        date = date with { Month = month };
        if (rest.Length == 0 || (rest is "XX" && month <= 12))
            return true;
        return month <= 12 && TryDay(rest, ref date);
    }

    private static bool TryDay(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        if (text[1] == 'X' && text[0] is >= '0' and <= '2')
        {
            date = date with { TenDays = text[0] - '0' + 1 };
            return true;
        }
        // The longest February that a masked year can have; bounds use the year's own.
        if (!TryDigits(text, out var day) || day < 1)
            return false;
        date = date with { Day = day };
        return day <= CivilCalendar.DaysInMonth(date.MaskedYearDigits > 0 ? 2000 : date.Year, date.Month);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !text[0..2].ContainsOnlyDigits() || text[2] != ':' || !text[3..5].ContainsOnlyDigits())
            return false;
        text = text[5..];
        if (text.Length >= 3 && text[0] == ':' && text[1..3].ContainsOnlyDigits())
            text = text[3..];
        return text is "" or "Z" || (text[0] is '+' or '-' && text.Length is 3 or 6 && text[1..3].ContainsOnlyDigits());
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
