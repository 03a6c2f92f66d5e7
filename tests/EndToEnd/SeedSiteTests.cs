using System.Text;
using System.Text.Json;
using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>This repository's own clippings, from seeds to site.</summary>
public sealed class SeedSiteTests
{
    [Fact]
    public void Should_import_the_committed_pages()
    {
        using var site = SiteSandbox.OfThisRepository();
        Directory.Delete(site.PathOf("input"), recursive: true);

        Assert.Equal(0, site.Run("import").Status);

        var committed = Directory.EnumerateFiles(Repository.PathOf("input"), "*.md")
            .ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal);
        var imported = site.Tree("input");
        Assert.Equal(committed.Keys.Order(StringComparer.Ordinal), imported.Keys.Order(StringComparer.Ordinal));
        Assert.All(committed, page => Assert.Equal(page.Value, Encoding.UTF8.GetString(imported[page.Key])));
    }

    [Fact]
    public void Should_leave_the_clippings_untouched()
    {
        using var site = SiteSandbox.OfThisRepository();
        var before = site.Tree("seeds");

        site.Run("build");

        Assert.Equal(before.OrderBy(f => f.Key, StringComparer.Ordinal), site.Tree("seeds").OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Should_change_nothing_on_a_second_build()
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        var first = site.Tree("output");
        var times = Times(site);

        Assert.Equal(0, site.Run("build").Status);

        AssertSame(first, site.Tree("output"));
        Assert.Equal(times, Times(site));
    }

    [Fact]
    public void Should_write_nothing_when_checking()
    {
        using var site = SiteSandbox.OfThisRepository();
        var before = site.Tree("");

        site.Run("check");

        AssertSame(before, site.Tree(""));
    }

    [Fact]
    public void Should_state_these_facts_of_the_clippings()
    {
        using var site = SiteSandbox.OfThisRepository();
        site.Run("build");
        using var data = JsonDocument.Parse(site.Text("output/data/pages.json"));
        var pages = data.RootElement.EnumerateArray().ToDictionary(page => page.GetProperty("seed").GetProperty("file").GetString()![..3], StringComparer.Ordinal);

        Assert.Equal(
            [("000", "2025-08-26", "latest-cited"), ("001", "2025-08-26", "latest-cited"), ("003", "2025-02-19", "latest-cited")],
            new[] { "000", "001", "003" }.Select(id => (id, Text(pages[id], "date"), Text(pages[id].GetProperty("dateBasis"), "rule"))));
        Assert.Equal(("2025-10-27", "2025-02-07"), (Text(pages["004"], "date"), Text(pages["002"], "date")));
        Assert.All(["002", "004"], id => Assert.NotEqual("stated", Text(pages[id].GetProperty("dateBasis"), "rule")));
        Assert.Equal("Chrysanthemum Digest", Text(pages["003"].GetProperty("source"), "name"));
        Assert.All(["000", "001", "002", "004"], id => Assert.Equal(JsonValueKind.Null, pages[id].GetProperty("source").ValueKind));

        var jiji = pages.Values.SelectMany(page => page.GetProperty("cites").EnumerateArray())
            .Where(cite => Text(cite, "url").Contains("jiji.com", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, jiji.Select(cite => Text(cite, "url")).Distinct().Count());
        Assert.Single(jiji.Select(cite => Text(cite, "id")).Distinct());
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static Dictionary<string, DateTime> Times(SiteSandbox site) =>
        site.Tree("output").Keys.ToDictionary(path => path, path => File.GetLastWriteTimeUtc(site.PathOf("output/" + path)), StringComparer.Ordinal);

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), file.Key));
    }
}
