using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>What in a clipping a person should look at because two of its witnesses disagree.</summary>
internal static class CheckFinder
{
    private static readonly Func<Clipping, CheckMessages, IEnumerable<Check>>[] Rules =
        [OwnDateCheck.Find, OwnYearCheck.Find, CitedDateCheck.Find, CitedYearCheck.Find, DateChecks.Find];

    /// <param name="clipping">With its own facts as far as they are known.</param>
    /// <param name="language">The page's language, BCP 47.</param>
    public static IReadOnlyList<Check> Find(Clipping clipping, string? language)
    {
        var messages = new CheckMessages(language);
        var checks = Rules.SelectMany(rule => rule(clipping, messages)).ToList();
        // Other rules see the same contradiction, without the cited article's line.
        checks.RemoveAll(check => check.Code is "BRF064" or "BRF023"
            && checks.Exists(other => other.Code == "BRF012" && other.Lines[0] == check.Lines[0]));
        return [.. checks.OrderBy(check => check.Lines[0]).ThenBy(check => check.Code, StringComparer.Ordinal)];
    }
}
