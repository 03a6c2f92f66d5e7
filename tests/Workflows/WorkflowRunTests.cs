using Briefing.Init;
using Briefing.Preview;
using Briefing.Rendering;
using Briefing.Tests.Rendering;
using Briefing.Tests.Support;

namespace Briefing.Tests.Workflows;

/// <summary>Both workflows, carried out: this repository's own, and that of a site that has nothing but clippings.</summary>
[Collection(CleanCloneTests.Name)]
public sealed class WorkflowRunTests(CleanClone clone) : IDisposable
{
    private readonly string site = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    [Fact]
    public void Should_build_this_repository_for_a_project_site()
    {
        using var run = new WorkflowRun(clone.Root, clone.Root, "");
        run["inputs.url"] = "https://someone.github.io/repo";

        Assert.True(run.Job(WorkflowFile.Open(".github", "workflows", "pages.yml")) == 0, string.Join('\n', run.Log));

        var output = run["steps.build.outputs.output"];
        Assert.Equal(clone.PathOf("output"), output);
        Assert.Empty(SiteLinks.Broken(Read(output)));
        Assert.Contains("\"https://someone.github.io/repo/\"", File.ReadAllText(Path.Combine(output, "index.html")), StringComparison.Ordinal);
        Assert.Matches(@"::warning file=seeds/[^,]+\.txt,line=\d+", string.Join('\n', run.Log));
        Assert.StartsWith("# ", run.Summary, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", run["steps.packages.outputs.hash"]);
    }

    [Fact]
    public async Task Should_build_a_site_of_clippings_only_and_tell_what_is_new()
    {
        Put("seeds/port.txt", "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n");
        using (var first = new WorkflowRun(site, clone.Root, ""))
            Assert.True(first.Job(SiteWorkflow()) == 0, string.Join('\n', first.Log));
        // What the first run made is what is published when the second one asks.
        var state = new PreviewState();
        state.Publish(new(Read(Path.Combine(site, "output")).Files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal), [], default));
        await using var published = await PreviewServer.Start(state, 5380, "/repo/");
        Put("seeds/museum.txt", "博物館が開く\n\n2025年5月6日、博物館が開館した。\n");

        using var run = new WorkflowRun(site, clone.Root, published.Address);
        Assert.True(run.Job(SiteWorkflow()) == 0, string.Join('\n', run.Log));

        Assert.Contains("## Documents: 1\n\n- **new** 博物館が開く", run.Summary, StringComparison.Ordinal);
        Assert.Empty(SiteLinks.Broken(Read(run["steps.build.outputs.output"])));
        Assert.Contains($"\"{published.Address}\"", File.ReadAllText(Path.Combine(site, "output", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_find_a_site_in_a_folder_and_mark_the_lines_of_its_clippings()
    {
        Put("docs/a b/seeds/port.txt", "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わった。\n");
        Put("docs/a b/topics.yml", "ports:\n  lable: 港\n");
        using var run = new WorkflowRun(site, clone.Root, "");
        run["inputs.site"] = "docs/a b";
        run["inputs.output"] = "$(touch hacked); `touch hacked`";
        run["inputs.strict"] = "true";

        Assert.Equal(1, run.Job(SiteWorkflow()));

        Assert.Contains("::warning file=docs/a b/topics.yml,line=2,col=3,title=BRF002::", string.Join('\n', run.Log), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site, run["inputs.output"], "index.html")));
        Assert.False(File.Exists(Path.Combine(site, "hacked")));
    }

    public void Dispose() => Directory.Delete(site, recursive: true);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site, path))!);
        File.WriteAllText(Path.Combine(site, path), text);
    }

    private static WorkflowFile SiteWorkflow() =>
        new(NewSite.Files("ja", "owner/briefing@v1").Single(file => file.Path == ".github/workflows/pages.yml").Text);

    private static GeneratedSite Read(string folder) => new(
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new OutputFile(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file)))],
        [], new(0, 0, 0, 0, 0));
}
