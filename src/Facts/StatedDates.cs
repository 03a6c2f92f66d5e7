using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts;

/// <summary>A date whose value follows from its words alone.</summary>
/// <param name="Start">0-based, in UTF-16 code units of the text.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct StatedDate(int Start, int End, Edtf Value);

/// <summary>Reads the dates of labels, bylines and references.</summary>
internal static partial class StatedDates
{
    /// <summary>The days that a text states in full, in order.</summary>
    public static IEnumerable<StatedDate> In(string text)
    {
        foreach (Match match in Form().Matches(text))
        {
            var month = match.Groups["m"].Value is { Length: > 0 } m ? int.Parse(m, CultureInfo.InvariantCulture)
                : ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf((match.Groups["n"].Value + match.Groups["n2"].Value)[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;
            if (Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture):0000}-{month:00}-{int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture):00}"), out var value))
                yield return new(match.Index, match.Index + match.Length, value);
        }
    }

    [GeneratedRegex(@"(?<y>[0-9]{4})(?:[（(][^（()）]{2,6}[)）])?(?:年| ?[-/.] ?)(?<m>[0-9]{1,2})(?:月| ?[-/.] ?)(?<d>[0-9]{1,2})日?|(?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?<d>[0-9]{1,2}), (?<y>[0-9]{4})|(?<d>[0-9]{1,2}) (?<n2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?<y>[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
