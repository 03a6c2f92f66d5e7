using Briefing.Files;
using Briefing.Import;
using Briefing.Settings;
using Briefing.Tests.Support;
using Briefing.Text;

namespace Briefing.Tests.Import;

/// <summary>A plan is carried out on a folder in which a person works.</summary>
public sealed class PageFolderTests : IDisposable
{
    private readonly SiteSandbox site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Should_keep_a_page_that_was_saved_after_the_plan_was_made()
    {
        site.Put("seeds/a.txt", "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わった。\n").Put("seeds/b.txt", "博物館が開く\n\n2025年5月6日、博物館が開館した。\n");
        site.Run("import");
        site.Put("seeds/a.txt", "港の改修が始まる\n\n2025年3月4日、港の改修工事が始まった。\n");
        File.Delete(site.PathOf("seeds/b.txt"));
        var folder = SiteFolder.At(site.Root, null);
        var plan = Importer.Plan(folder, SiteConfiguration.Default);
        foreach (var page in new[] { "input/a.md", "input/b.md" })
            File.AppendAllText(site.PathOf(page), "saved meanwhile\n");
        var diagnostics = new List<Diagnostic>();

        PageFolder.Apply(plan, folder, diagnostics);

        Assert.Equal(["BRF058 input/a.md", "BRF058 input/b.md"], diagnostics.Select(found => $"{found.Code} {found.Path}").Order(StringComparer.Ordinal));
        Assert.EndsWith("saved meanwhile\n", site.Text("input/a.md"), StringComparison.Ordinal);
        Assert.Contains("saved meanwhile\n", site.Text("input/b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_leave_files_alone_that_are_no_pages()
    {
        site.Put("seeds/a.txt", "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わった。\n").Put("input/notes.txt", "mine").Put("input/draft.md.bak", "mine");

        site.Run("build");

        Assert.Equal(("mine", "mine"), (site.Text("input/notes.txt"), site.Text("input/draft.md.bak")));
    }
}
