using System.IO.Compression;
using Briefing.Tests.Support;

namespace Briefing.Tests.Publishing;

/// <summary>What a build makes beside its folder: an archive, a summary, a domain's file.</summary>
public sealed class BuildForOthersTests
{
    private const string Clipping = "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n";

    [Fact]
    public void Should_pack_the_same_files_into_the_same_archive()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);
        Assert.Equal(0, site.Run("build", "--zip", site.PathOf("summits.zip")).Status);
        var first = File.ReadAllBytes(site.PathOf("summits.zip"));
        site.Run("build", "--zip", site.PathOf("summits.zip"));

        ZipFile.ExtractToDirectory(site.PathOf("summits.zip"), site.PathOf("unpacked"));

        Assert.Equal(first, File.ReadAllBytes(site.PathOf("summits.zip")));
        var (built, unpacked) = (site.Tree("output"), site.Tree("unpacked/summits"));
        Assert.Equal(built.Keys.Order(StringComparer.Ordinal), unpacked.Keys.Order(StringComparer.Ordinal));
        Assert.All(built, file => Assert.Equal(file.Value, unpacked[file.Key]));
    }

    [Fact]
    public void Should_add_a_summary_that_compares_with_the_state_before()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);
        site.Run("build", "--output", site.PathOf("published"));
        site.Put("seeds/museum.txt", "博物館が開く\n\n2025年5月6日、博物館が開館した。\n").Put("summary.md", "Before.\n");

        var outcome = site.Run("build", "--previous", site.PathOf("published"), "--summary", site.PathOf("summary.md"));

        Assert.Equal(0, outcome.Status);
        var summary = site.Text("summary.md");
        Assert.StartsWith("Before.\n# Briefing\n", summary, StringComparison.Ordinal);
        Assert.Contains("## Documents: 1\n\n- **new** 博物館が開く", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_report_a_file_that_cannot_be_written_and_build_the_rest()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);

        var outcome = site.Run("build", "--zip", site.PathOf("no/such/folder/a.zip"));

        Assert.Equal(1, outcome.Status);
        Assert.Contains("error BRF101", outcome.Error, StringComparison.Ordinal);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public void Should_name_its_domain_and_take_its_address_from_it()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping).Put("briefing.yml", "cname: briefing.example.org\n");

        site.Run("build", "--url", "https://other.example/");

        Assert.Equal("briefing.example.org\n", site.Text("output/CNAME"));
        Assert.Contains("https://briefing.example.org/", site.Text("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://someone.github.io/repo")]
    [InlineData("https://someone.github.io/repo/")]
    public void Should_take_the_address_it_is_given_where_the_site_names_none(string url)
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);

        site.Run("build", "--url", url);

        Assert.Contains("\"https://someone.github.io/repo/\"", site.Text("output/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("output/CNAME"));
    }

    [Theory]
    [InlineData("build", "", "--strict")]
    [InlineData("check", "", "--strict")]
    [InlineData("build", "strict: true\n", "--format", "text")]
    [InlineData("check", "strict: true\n", "--format", "text")]
    public void Should_let_warnings_fail_only_where_the_site_asks_for_it(string verb, string settings, params string[] options)
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping).Put("topics.yml", "ports:\n  lable: 港\n");
        Assert.Equal(0, site.Run(verb).Status);
        site.Put("briefing.yml", settings);

        Assert.Equal(1, site.Run([verb, .. options]).Status);
    }
}
