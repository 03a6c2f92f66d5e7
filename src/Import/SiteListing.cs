using Briefing.Files;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>The clippings and pages of a site as they were found, the unusable ones included.</summary>
/// <param name="Seeds">Below <c>seeds/</c>; none where there is no such folder.</param>
/// <param name="Pages">Below <c>input/</c>.</param>
/// <param name="Diagnostics">What was passed over.</param>
public sealed record SiteListing(
    IReadOnlyList<FileTree.Entry> Seeds, IReadOnlyList<FileTree.Entry> Pages, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What lies there now.</summary>
    public static SiteListing Of(SiteFolder folder)
    {
        var diagnostics = new List<Diagnostic>();
        var pages = PageFolder.Files(folder, diagnostics);
        return new(Importer.Files(folder, diagnostics), pages, diagnostics);
    }
}
