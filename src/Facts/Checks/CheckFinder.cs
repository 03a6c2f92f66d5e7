using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>What in a clipping a person should look at because two of its witnesses disagree.</summary>
internal static class CheckFinder
{
    private static readonly Func<Clipping, IEnumerable<Check>>[] Rules =
        [CitedDateCheck.Find, CitedYearCheck.Find];

    public static IReadOnlyList<Check> Find(Clipping clipping) =>
        [.. Rules.SelectMany(rule => rule(clipping)).OrderBy(check => check.Lines[0]).ThenBy(check => check.Code, StringComparer.Ordinal)];
}
