using System.Globalization;
using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>Documents are spared where they would come out the same: after any edits, a site is what a build from nothing makes.</summary>
public sealed class SparedDocumentTests
{
    private const int Pages = 14;
    private const int Rounds = 40;

    [Fact]
    public void Should_make_what_a_build_from_nothing_makes_after_any_edit()
    {
        using var site = new SiteSandbox();
        site.Put("briefing.yml", "title: 橋\nlanguage: ja\nurl: https://example.org/\n").Put("topics.yml", "bridges:\n  label: { ja: 橋, en: Bridges }\n");
        for (var i = 0; i < Pages; i++)
            site.Put($"input/{i}.md", Page(i, 0));
        site.Run("build");
        var random = new Random(11);
        for (var round = 1; round <= Rounds; round++)
        {
            var edit = Edit(site, random, round);

            var spared = site.Run("build");

            using var fresh = new SiteSandbox();
            foreach (var (path, content) in site.Tree(".").Where(file => !file.Key.StartsWith("output/", StringComparison.Ordinal) && !file.Key.StartsWith(".briefing/", StringComparison.Ordinal)))
                fresh.Put(path, System.Text.Encoding.UTF8.GetString(content));
            var whole = fresh.Run("build");
            Assert.True(whole.Error == spared.Error, edit);
            var (expected, actual) = (fresh.Tree("output"), site.Tree("output"));
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{edit}: {file.Key}"));
        }
    }

    [Fact]
    public void Should_leave_documents_as_they_are_that_nothing_touches()
    {
        using var site = new SiteSandbox();
        for (var i = 0; i < Pages; i++)
            site.Put($"input/{i}.md", Page(i, 0));
        site.Run("build");
        // A page of ours that another hand has changed, to the same length and time, is not looked into.
        var spared = site.PathOf("output/documents/7.html");
        var time = File.GetLastWriteTimeUtc(spared);
        File.WriteAllText(spared, File.ReadAllText(spared).Replace("<h1", "<h7", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(spared, time);
        site.Put("input/0.md", Page(0, 0) + "\n追記。\n");

        site.Run("build");

        Assert.Contains("<h7", File.ReadAllText(spared), StringComparison.Ordinal);
        Assert.Contains("追記。", site.Text("output/documents/0.html"), StringComparison.Ordinal);
    }

    /// <summary>Twins share an event, neighbours a topic; texts link to each other.</summary>
    private static string Page(int number, int edition) => string.Create(CultureInfo.InvariantCulture,
        $"""
         ---
         title: 第{number}橋の記録{edition}
         date: 2024-{(number % 12) + 1:00}-10
         source: 新聞{number % 3}
         topic: [t{number / 4}, {(number % 2 == 0 ? "bridges" : "roads")}]
         events:
           - date: 2023-{(number / 2) + 1:00}-05
             text: 第{number / 2}号の工事が始まった
             quote: 第{number / 2}号の工事が始まった
             expression: 同日
         cites:
           - id: c{number % 5}
             url: https://example.org/{number % 5}
         ---

         同日、第{number / 2}号の工事が始まった。[隣]({(number + 1) % Pages}.md)と[先](x{number}.md)を見よ。第{edition}版。

         """);

    private static string Edit(SiteSandbox site, Random random, int round)
    {
        var number = random.Next(Pages + 2);
        var page = $"input/{number}.md";
        var kind = random.Next(8);
        switch (kind)
        {
            case 0 when site.Has(page):
                File.Delete(site.PathOf(page));
                break;
            case 1 when site.Has(page):
                site.Put(page, site.Text(page).Replace("date: 2024", "date: 2022", StringComparison.Ordinal));
                break;
            case 2 when site.Has(page):
                site.Put(page, site.Text(page).Replace("text: 第", "text: その第", StringComparison.Ordinal));
                break;
            case 3 when site.Has(page):
                site.Put(page, site.Text(page).Replace("topic: [", $"topic: [r{round}, ", StringComparison.Ordinal));
                break;
            case 4:
                site.Put("topics.yml", $"bridges:\n  label: {{ ja: 橋{round}, en: Bridges }}\n");
                break;
            case 5:
                site.Put("events.yml", round % 2 == 0 ? "" : $"- hide: 第{number / 2}号の工事が始まった\n");
                break;
            case 6:
                site.Put("theme/custom.css", $"h{round} {{}}");
                break;
            default:
                site.Put(page, Page(number, round));
                break;
        }
        return $"round {round}, kind {kind}, page {number}";
    }
}
