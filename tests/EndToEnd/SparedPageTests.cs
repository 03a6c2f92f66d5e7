using System.Globalization;
using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>Pages are spared where they would come out the same: after any edits, a site is what a build from nothing makes.</summary>
public sealed class SparedPageTests
{
    private const int Few = 14;
    // Lists of several pages, and a timeline that is split.
    private const int Many = 210;

    [Theory]
    [InlineData(Few, 60)]
    [InlineData(Many, 12)]
    public void Should_make_what_a_build_from_nothing_makes_after_any_edit(int pages, int rounds)
    {
        using var site = new SiteSandbox();
        site.Put("briefing.yml", "title: 橋\nlanguage: ja\nurl: https://example.org/\n").Put("topics.yml", "bridges:\n  label: { ja: 橋, en: Bridges }\n");
        for (var i = 0; i < pages; i++)
            site.Put($"input/{i}.md", Page(i, 0, pages));
        site.Run("build");
        var random = new Random(11);
        for (var round = 1; round <= rounds; round++)
        {
            var edit = Edit(site, random, round, pages);

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
        for (var i = 0; i < Few; i++)
            site.Put($"input/{i}.md", Page(i, 0, Few));
        site.Run("build");
        var spared = Touch(site, "output/documents/7.html");
        site.Put("input/0.md", Page(0, 0, Few) + "\n追記。\n");

        site.Run("build");

        Assert.Contains("<h7", File.ReadAllText(spared), StringComparison.Ordinal);
        Assert.Contains("追記。", site.Text("output/documents/0.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_leave_lists_as_they_are_that_nothing_touches()
    {
        using var site = new SiteSandbox();
        for (var i = 0; i < Few; i++)
            site.Put($"input/{i}.md", Page(i, 0, Few));
        site.Run("build");
        var spared = Touch(site, "output/topics/t2.html");
        var made = Touch(site, "output/topics/t0.html");

        site.Put("input/0.md", Page(0, 1, Few));
        site.Run("build");

        Assert.Contains("<h7", File.ReadAllText(spared), StringComparison.Ordinal);
        Assert.DoesNotContain("<h7", File.ReadAllText(made), StringComparison.Ordinal);
    }

    /// <summary>Changes a page of ours to the same length and time, so that it is not looked into.</summary>
    private static string Touch(SiteSandbox site, string page)
    {
        var path = site.PathOf(page);
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("<h1", "<h7", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);
        return path;
    }

    /// <summary>Twins share an event, neighbours a topic; texts link to each other; every third tells nothing.</summary>
    private static string Page(int number, int edition, int pages) => string.Create(CultureInfo.InvariantCulture,
        $"""
         ---
         title: 第{number}橋の記録{edition}
         date: 2024-{(number % 12) + 1:00}-10
         source: 新聞{number % 3}
         topic: [t{number / 4}, {(number % 2 == 0 ? "bridges" : "roads")}]
         {(number % 3 == 2 ? "" : Events(number))}
         cites:
           - id: c{number % 5}
             url: https://example.org/{number % 5}
         ---

         同日、第{number / 2}号の工事が始まった。[隣]({(number + 1) % pages}.md)と[先](x{number}.md)を見よ。第{edition}版。

         """);

    private static string Events(int number) => string.Create(CultureInfo.InvariantCulture,
        $"""
         events:
           - date: 2023-{(number / 2 % 12) + 1:00}-05
             text: 第{number / 2}号の工事が始まった
             quote: 第{number / 2}号の工事が始まった
             expression: 同日
           - date: {1900 + (number % 40)}-07-{(number % 28) + 1:00}
             text: 第{number}橋の完成
           - date: {1900 + (number % 40)}
             text: 第{number}橋の点検
           - date: {1700 + number}
             text: 第{number}橋の前身
           - date: {1400 + number}
             text: 第{number}橋の伝説
         """);

    private static string Edit(SiteSandbox site, Random random, int round, int pages)
    {
        var number = random.Next(pages + 2);
        var page = $"input/{number}.md";
        var kind = random.Next(15);
        switch (kind)
        {
            case 0 when site.Has(page):
                File.Delete(site.PathOf(page));
                break;
            case 1 when site.Has(page):
                Replace("date: 2024", "date: 2022");
                break;
            case 2 when site.Has(page):
                Replace("text: 第", "text: その第");
                break;
            case 3 when site.Has(page):
                Replace("topic: [", $"topic: [r{round}, ");
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
            case 7 when site.Has(page):
                Replace("source: 新聞", $"source: 週刊{round}");
                break;
            case 8 when site.Has(page):
                Replace("url: https://example.org/", $"title: 橋の記事{round}\n    date: 2021-03-{(round % 28) + 1:00}\n    url: https://example.org/");
                break;
            case 9 when site.Has(page):
                Replace("date: 2024", "#date: 2024");
                break;
            case 10 when site.Has(page):
                Replace("expression: 同日", "expression: 同日\n    status: planned");
                break;
            case 11 when site.Has(page):
                Replace("date: 2024", $"date: {2024 + round}");
                break;
            case 12 when site.Has(page):
                Replace("- date: 2023", $"- date: {2014 + (round % 9)}");
                break;
            case 13:
                site.Put("sources.yml", $"新聞1:\n  url: https://news{round}.example/\n");
                break;
            default:
                site.Put(page, Page(number, round, pages));
                break;
        }
        return $"round {round}, kind {kind}, page {number}";

        void Replace(string words, string others) => site.Put(page, site.Text(page).Replace(words, others, StringComparison.Ordinal));
    }
}
