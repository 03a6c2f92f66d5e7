using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>A run that would do what the last one did says the same and touches nothing; any other does its work.</summary>
public sealed class RunMemoryTests
{
    [Fact]
    public void Should_say_again_what_the_last_run_said()
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        var first = site.Run("build");
        var before = site.Tree("output");

        var second = site.Run("build");

        Assert.Equal(first.Status, second.Status);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(WithoutTime(first.Output), WithoutTime(second.Output));
        Assert.Equal(before, site.Tree("output"));
    }

    [Theory]
    [InlineData("output/index.html")]
    [InlineData("output/data/pages.json")]
    public void Should_mend_what_was_changed_in_the_output(string file)
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        var before = site.Tree("output");
        site.Put(file, "changed");

        site.Run("build");

        Assert.Equal(before, site.Tree("output"));
    }

    [Fact]
    public void Should_put_back_what_was_deleted_from_the_output()
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        File.Delete(site.PathOf("output/timeline.html"));

        site.Run("build");

        Assert.True(site.Has("output/timeline.html"));
    }

    [Theory]
    [InlineData("seeds/new.txt", "霧島沢市が橋を直した\n2024年5月1日\n霧島沢市は2024年4月30日、古い橋の補修を終えた。")]
    [InlineData("input/new.md", "---\ntitle: 橋の補修\ndate: 2024-05-01\n---\n霧島沢市は橋の補修を終えた。\n")]
    [InlineData("briefing.yml", "title: 別の題\nlanguage: ja\n")]
    [InlineData("theme/custom.css", "body { color: red }")]
    public void Should_see_every_change_of_what_it_reads(string file, string text)
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        var before = site.Tree("output");

        site.Put(file, text);
        site.Run("build");

        Assert.NotEqual(before, site.Tree("output"));
    }

    [Fact]
    public void Should_import_again_where_a_page_was_deleted()
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("import");
        var page = Directory.EnumerateFiles(site.PathOf("input")).Order(StringComparer.Ordinal).First();
        File.Delete(page);

        Assert.Contains("1 new", site.Run("import").Output, StringComparison.Ordinal);
        Assert.True(File.Exists(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    public void Should_not_trip_over_a_memory_that_is_none(string text)
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        foreach (var memory in Directory.EnumerateFiles(site.PathOf(".briefing"), "last-*.json"))
            File.WriteAllText(memory, text);

        Assert.Equal(0, site.Run("build").Status);
    }

    private static string WithoutTime(string output) =>
        string.Join('\n', output.Split('\n').Select(line => line.Contains(", in ", StringComparison.Ordinal) ? line[..line.IndexOf(", in ", StringComparison.Ordinal)] : line));
}
