using Briefing.Files;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>What import does to <c>input/</c>, decided before a single file is touched.</summary>
/// <param name="Planned">Every page of the site as it will be, by path; those that stay as they stand are read when asked for.</param>
/// <param name="Writes">Pages to put in place.</param>
/// <param name="Deletes">Paths below <c>input/</c> of unedited pages whose clipping is gone.</param>
/// <param name="Kept">Paths of pages that a person has edited and that stay as they are.</param>
public sealed record ImportPlan(
    IReadOnlyList<Lazy<Page>> Planned, IReadOnlyList<PageWrite> Writes, IReadOnlyList<string> Deletes,
    IReadOnlyList<string> Kept, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The same pages, read.</summary>
    public IReadOnlyList<Page> Pages => InParallel.Select(Planned, page => page.Value);

    /// <param name="existing">The pages that stand in <c>input/</c>.</param>
    /// <param name="composed">The pages that the clippings give, each with the path it would get.</param>
    /// <param name="seedFiles">Every clipping there is, the unusable ones included.</param>
    public static ImportPlan Make(
        IReadOnlyList<ExistingPage> existing, IReadOnlyList<ComposedPage> composed, IReadOnlyCollection<string> seedFiles) =>
        new ImportPlanner(existing, composed, seedFiles).Plan();

    /// <summary>The plan for a site without clippings: every page stays as it is.</summary>
    public static ImportPlan Keep(IReadOnlyList<Page> pages) =>
        new([.. pages.Select(page => new Lazy<Page>(page))], [], [], [], [.. pages.SelectMany(PageChecks.Of)]);
}

/// <param name="Path">Below <c>input/</c>.</param>
/// <param name="Text">The page's file.</param>
/// <param name="Hash">Of the file, as in <see cref="ReadFile"/>.</param>
/// <param name="IsNew">Whether no page stood there.</param>
public sealed record PageWrite(string Path, string Text, string Hash, bool IsNew);
