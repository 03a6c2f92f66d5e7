using System.Text;
using Briefing.Rendering;
using Briefing.Text;

namespace Briefing.Tests.Rendering;

public sealed class OutputWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefing-");

    private string Output => Path.Combine(folder.FullName, "output");

    private string State => Path.Combine(folder.FullName, ".briefing");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Should_write_only_what_changed()
    {
        Write(("a.html", "one"), ("b/c.html", "two"));
        var untouched = File.GetLastWriteTimeUtc(PathOf("a.html")).AddDays(-1);
        File.SetLastWriteTimeUtc(PathOf("a.html"), untouched);

        var report = Write(("a.html", "one"), ("b/c.html", "TWO"));

        Assert.Equal((1, 1, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(PathOf("a.html")));
        Assert.Equal("TWO", File.ReadAllText(PathOf("b/c.html")));
    }

    [Fact]
    public void Should_remove_its_own_stale_files_and_no_others()
    {
        Write(("a.html", "one"), ("old/c.html", "two"), ("mixed/d.html", "three"));
        File.WriteAllText(PathOf("mixed/CNAME"), "mine");

        var report = Write(("a.html", "one"));

        Assert.Equal(2, report.Removed);
        Assert.Equal(["a.html", "mixed/CNAME"], Files());
        Assert.False(Directory.Exists(PathOf("old")));
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("/etc/a.html")]
    [InlineData("a\\b.html")]
    [InlineData("a//b.html")]
    [InlineData("")]
    public void Should_refuse_a_path_that_leads_out(string path)
    {
        var report = Write(("a.html", "one"), (path, "bad"));

        Assert.Equal("BRF090", Assert.Single(report.Diagnostics).Code);
        Assert.Empty(Files());
    }

    [Fact]
    public void Should_not_write_or_remove_through_a_link()
    {
        Write(("a.html", "one"), ("b/c.html", "two"));
        var outside = folder.CreateSubdirectory("outside");
        File.WriteAllText(Path.Combine(outside.FullName, "c.html"), "theirs");
        Directory.Delete(PathOf("b"), recursive: true);
        Directory.CreateSymbolicLink(PathOf("b"), outside.FullName);

        Assert.Equal("BRF091", Assert.Single(Write(("a.html", "new"), ("b/c.html", "two")).Diagnostics).Code);
        Assert.Empty(Write(("a.html", "one")).Diagnostics);
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(outside.FullName, "c.html")));
    }

    [Fact]
    public void Should_leave_the_old_site_where_a_file_cannot_be_written()
    {
        Write(("a.html", "one"), ("b.html", "two"));
        // A folder stands where the new bytes would go first.
        Directory.CreateDirectory(PathOf("b.html.briefing-tmp"));

        var report = Write(("a.html", "ONE"), ("b.html", "TWO"));

        Assert.Equal(Severity.Error, Assert.Single(report.Diagnostics).Severity);
        Assert.Equal("one", File.ReadAllText(PathOf("a.html")));
        Assert.Equal(["a.html", "b.html"], Files());
    }

    [Fact]
    public void Should_know_its_files_again_after_a_run_that_was_cut_off()
    {
        Write(("a.html", "one"));
        // A folder with a file in it stands where one of the new files goes: the others are in place by then, or never.
        Directory.CreateDirectory(PathOf("x.html/y"));
        Write([("a.html", "one"), .. Enumerable.Range(0, 40).Select(i => ($"{i}.html", "new")), ("x.html", "two")]);
        Directory.Delete(PathOf("x.html"), recursive: true);

        var report = Write(("a.html", "one"));

        Assert.Empty(report.Foreign);
        Assert.Equal(["a.html"], Files());
    }

    [Fact]
    public void Should_say_so_where_another_build_is_writing()
    {
        Directory.CreateDirectory(State);
        using var other = new FileStream(Path.Combine(State, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var report = Write(("a.html", "one"));

        Assert.Contains("Another build", Assert.Single(report.Diagnostics).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    private WriteReport Write(params (string Path, string Text)[] files) => OutputWriter.Write(Output, State, add =>
    {
        foreach (var (path, text) in files)
            add(new(path, Encoding.UTF8.GetBytes(text)));
    }, TimeSpan.Zero);

    private string PathOf(string path) => Path.Combine(Output, path);

    private string[] Files() => !Directory.Exists(Output) ? [] : [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
