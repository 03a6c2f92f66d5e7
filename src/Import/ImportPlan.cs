using Briefing.Files;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>What import does to <c>input/</c>, decided before a single file is touched.</summary>
/// <param name="Pages">Every page of the site as it will be, by path.</param>
/// <param name="Writes">Pages to put in place.</param>
/// <param name="Deletes">Paths below <c>input/</c> of unedited pages whose clipping is gone.</param>
/// <param name="Kept">Paths of pages that a person has edited and that stay as they are.</param>
public sealed record ImportPlan(
    IReadOnlyList<Page> Pages, IReadOnlyList<PageWrite> Writes, IReadOnlyList<string> Deletes,
    IReadOnlyList<string> Kept, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="existing">The pages that stand in <c>input/</c>.</param>
    /// <param name="composed">The pages that the clippings give, each with the path it would get.</param>
    /// <param name="seedFiles">Every clipping there is, the unusable ones included.</param>
    public static ImportPlan Make(
        IReadOnlyList<ExistingPage> existing, IReadOnlyList<ComposedPage> composed, IReadOnlyCollection<string> seedFiles) =>
        new ImportPlanner(existing, composed, seedFiles).Plan();
}

/// <param name="Path">Below <c>input/</c>.</param>
/// <param name="Text">The page's file.</param>
/// <param name="Hash">Of the file, as in <see cref="ReadFile"/>.</param>
/// <param name="IsNew">Whether no page stood there.</param>
public sealed record PageWrite(string Path, string Text, string Hash, bool IsNew);

/// <summary>A page that stands in <c>input/</c>.</summary>
/// <param name="Path">Below <c>input/</c>.</param>
/// <param name="Text">Its file.</param>
/// <param name="Page">Null where its front matter cannot be read.</param>
public sealed record ExistingPage(string Path, string Text, Page? Page)
{
    /// <summary>Whether it is a person's: written by hand, or edited since import wrote it.</summary>
    public bool IsPersons => Page?.Seed is null || !PageFingerprint.Matches(Text, Page.Fingerprint);
}
