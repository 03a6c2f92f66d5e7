using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Facts.Checks;

/// <summary>The date that a sentence opens with, which sets the time of what it tells: <c>2024年8月25日、…</c></summary>
/// <param name="Month">0 where there is none.</param>
/// <param name="Day">0 where there is none.</param>
/// <param name="Words">As they stand.</param>
/// <param name="IsPresent">The sentence tells what is so at that time: …しています。</param>
internal sealed partial record LeadingYear(int Year, int Month, int Day, string Words, bool IsPresent)
{
    public static LeadingYear? In(string sentence)
    {
        var match = Form().Match(sentence);
        if (!match.Success)
            return null;
        return new(Number(match, "y"), Number(match, "m"), Number(match, "d"), match.Groups["date"].Value, Present().IsMatch(sentence));
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<date>(?<y>(?:19|20)[0-9]{2})年(?:(?<m>1[0-2]|0?[1-9])月(?:(?<d>3[01]|[12][0-9]|0?[1-9])日)?)?)(?:、|，|に|には)|In (?<date>(?<y>(?:19|20)[0-9]{2})),? )", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"(?:ています|ている|ております|つつあります|つつある)[。」]?$")]
    private static partial Regex Present();
}
