using System.Text;

namespace Briefing.Tests.Hostile;

/// <summary>Links and folders that lead out of a site, or round in it: nothing there is read or written.</summary>
public sealed class HostileFoldersTests : HostileFiles
{
    [Fact]
    public void Should_neither_read_nor_write_through_links()
    {
        File.WriteAllText(Path.Combine(outside.FullName, "secret.txt"), "秘密の記事\n\n2025年3月5日、秘密の工事が始まり、知事が式典であいさつした。\n");
        File.WriteAllText(Path.Combine(outside.FullName, "a.md"), "theirs");
        site.Put("seeds/sub/a.txt", Good.Replace("港", "橋", StringComparison.Ordinal)).Put("input/keep.md", "---\ntitle: t\n---\n本文。\n");
        Directory.CreateSymbolicLink(site.PathOf("seeds/loop"), site.PathOf("seeds"));
        Directory.CreateSymbolicLink(site.PathOf("seeds/out"), outside.FullName);
        File.CreateSymbolicLink(site.PathOf("seeds/secret.txt"), Path.Combine(outside.FullName, "secret.txt"));
        File.CreateSymbolicLink(site.PathOf("seeds/zero.txt"), "/dev/zero");
        Directory.CreateSymbolicLink(site.PathOf("input/sub"), outside.FullName);
        Directory.CreateSymbolicLink(site.PathOf("theme"), outside.FullName);
        File.CreateSymbolicLink(site.PathOf("briefing.yml"), Path.Combine(outside.FullName, "secret.txt"));
        File.CreateSymbolicLink(site.PathOf("topics.yml"), "/dev/zero");
        File.CreateSymbolicLink(site.PathOf("input/good.md" + Briefing.Files.AtomicFile.TemporarySuffix), Path.Combine(outside.FullName, "made.md"));

        File.CreateSymbolicLink(site.PathOf("output" + Briefing.Files.AtomicFile.TemporarySuffix), Path.Combine(outside.FullName, "made"));

        var outcome = Build(1);

        foreach (var link in new[] { "seeds/loop", "seeds/out", "seeds/secret.txt", "seeds/zero.txt", "input/sub", "theme", "briefing.yml", "topics.yml" })
            Assert.Contains($"{link}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["a.md", "secret.txt"], outside.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(outside.FullName, "a.md")));
        Assert.DoesNotContain(site.Tree("output").Values, file => Encoding.UTF8.GetString(file).Contains("秘密", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("input")]
    [InlineData(".briefing")]
    public void Should_not_follow_a_folder_of_the_site_that_is_a_link(string folder)
    {
        if (folder == "seeds")
            Directory.Delete(site.PathOf("seeds"), recursive: true);
        else
            File.WriteAllText(Path.Combine(outside.FullName, "a.md"), "theirs");
        Directory.CreateSymbolicLink(site.PathOf(folder), outside.FullName);

        var outcome = site.Run("build");

        Assert.Contains(" BRF0", outcome.Error, StringComparison.Ordinal);
        Assert.True(outside.EnumerateFileSystemInfos().Count() <= 1);
    }

    [Fact]
    public void Should_not_make_its_lock_where_a_link_leads()
    {
        Directory.CreateDirectory(site.PathOf(".briefing"));
        File.CreateSymbolicLink(site.PathOf(".briefing/lock"), Path.Combine(outside.FullName, "made"));

        Assert.Contains("'lock' is a link", site.Run("build").Error, StringComparison.Ordinal);
        Assert.Empty(outside.EnumerateFileSystemInfos());
    }

    [Fact]
    public void Should_say_where_folders_are_too_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 80));
        site.Put($"seeds/{deep}a.txt", Good);

        Assert.Contains("error BRF057", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("seeds")]
    [InlineData("input/out")]
    public void Should_not_write_a_site_among_its_own_sources(string output)
    {
        var outcome = site.Run("build", "--output", site.PathOf(output));

        Assert.Equal(1, outcome.Status);
        Assert.Contains("error BRF093", outcome.Error, StringComparison.Ordinal);
        Assert.False(site.Has(output + "/index.html"));
    }
}
