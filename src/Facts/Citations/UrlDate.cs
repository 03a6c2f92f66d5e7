using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts.Citations;

/// <summary>The date that an address carries: <c>/2025/08/26/</c>, <c>/20190228/</c>, <c>2017_01_31_</c>, <c>k=2025082600121</c>.</summary>
internal static partial class UrlDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    /// <param name="quote">The characters of the address that say it.</param>
    public static bool TryRead(string url, out Edtf date, out string quote)
    {
        (date, quote) = (default, "");
        var host = url.IndexOf("://", StringComparison.Ordinal);
        var path = host < 0 ? -1 : url.IndexOf('/', host + 3);
        if (path < 0)
            return false;
        var rest = url[path..];
        return TryMatch(Parted().Match(rest), ref date, ref quote)
            || TryMatch(NamedMonth().Match(rest), ref date, ref quote)
            || TryRun(rest, ref date, ref quote)
            || TryShortYear(rest, ref date, ref quote)
            || TryMatch(MonthFolder().Match(rest), ref date, ref quote);
    }

    private static bool TryMatch(Match match, ref Edtf date, ref string quote)
    {
        if (!match.Success)
            return false;
        quote = match.Groups["date"].Value;
        var month = match.Groups["month"].Value;
        var number = char.IsAsciiDigit(month[0]) ? Number(month) : (Months.IndexOf(month[..3].ToLowerInvariant(), StringComparison.Ordinal) / 4) + 1;
        return TryDate(Number(match.Groups["year"].Value), number, match.Groups["day"] is { Success: true } day ? Number(day.Value) : 0, out date);
    }

    /// <summary>A run of eight digits or more that begins with a day.</summary>
    private static bool TryRun(string rest, ref Edtf date, ref string quote)
    {
        for (int start = 0, end; start < rest.Length; start = end + 1)
        {
            end = rest.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is var length and >= 0 ? start + length : rest.Length;
            var run = rest.AsSpan(start, end - start);
            if (run.Length < 8 || !TryDate(Number(run[..4]), Number(run[4..6]), Number(run[6..8]), out date))
                continue;
            quote = run[..8].ToString();
            return true;
        }
        return false;
    }

    /// <summary>A folder of six digits is a day only where another number of the address begins with it too.</summary>
    private static bool TryShortYear(string rest, ref Edtf date, ref string quote)
    {
        foreach (var folder in rest.Split('/'))
        {
            if (folder.Length != 6 || folder.AsSpan().ContainsAnyExceptInRange('0', '9') || rest.IndexOf(folder, StringComparison.Ordinal) is var first
                && rest.IndexOf(folder, first + 1, StringComparison.Ordinal) < 0)
                continue;
            if (!TryDate(2000 + Number(folder.AsSpan(0, 2)), Number(folder.AsSpan(2, 2)), Number(folder.AsSpan(4, 2)), out date))
                continue;
            quote = folder;
            return true;
        }
        return false;
    }

    private static bool TryDate(int year, int month, int day, out Edtf date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
            return false;
        if (day == 0)
            return Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), out date);
        return day > 0 && day <= DateTime.DaysInMonth(year, month) && Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), out date);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:^|[^0-9])(?<date>(?<year>[0-9]{4})[-/_.](?<month>[0-9]{1,2})[-/_.](?<day>[0-9]{1,2}))(?:$|[^0-9])")]
    private static partial Regex Parted();

    [GeneratedRegex(@"/(?<date>(?<year>[0-9]{4})[-/](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-/](?<day>[0-9]{1,2}))(?:$|[^0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"/(?<date>(?<year>[0-9]{4})/(?<month>[0-9]{2}))/")]
    private static partial Regex MonthFolder();
}
