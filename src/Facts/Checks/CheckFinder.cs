using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>What in a clipping a person should look at because two of its witnesses disagree.</summary>
internal static class CheckFinder
{
    private static readonly Func<Clipping, IEnumerable<Check>>[] Rules =
        [CitedDateCheck.Find, CitedYearCheck.Find, DateChecks.Find];

    public static IReadOnlyList<Check> Find(Clipping clipping)
    {
        var checks = Rules.SelectMany(rule => rule(clipping)).ToList();
        // The reading of dates sees the same contradiction, without the cited article's line.
        checks.RemoveAll(check => check.Code == "BRF064"
            && checks.Exists(other => other.Code == "BRF012" && other.Lines[0] == check.Lines[0]));
        return [.. checks.OrderBy(check => check.Lines[0]).ThenBy(check => check.Code, StringComparer.Ordinal)];
    }
}
