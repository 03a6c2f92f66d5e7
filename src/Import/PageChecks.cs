using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>What a page asks a person to look at.</summary>
internal static class PageChecks
{
    private const string ByHand = "BRF045";

    /// <summary>Each at its place in the clipping, or in the page where there is none.</summary>
    public static IEnumerable<Diagnostic> Of(Page page) => page.Checks.Count == 0 ? [] : page.Checks.Select(check => Diagnostic.Warning(
        check.Code.Length == 0 ? ByHand : check.Code,
        page.Seed is { } seed ? "seeds/" + seed.File : PageReader.InputPath(page.Path),
        check.Lines.Count > 0 ? check.Lines[0] : 0, check.Lines.Count > 0 ? 1 : 0, check.Message));
}
