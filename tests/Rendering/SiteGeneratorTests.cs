using System.Text.Json;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Tests.Support;

namespace Briefing.Tests.Rendering;

public sealed class SiteGeneratorTests
{
    [Fact]
    public void Should_lead_every_link_and_anchor_somewhere()
    {
        var site = SampleSite.Build();

        Assert.Empty(SiteLinks.Broken(site));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Should_lead_every_link_of_a_long_site_somewhere()
    {
        var site = SiteGenerator.Generate(SampleSite.Many(620), SampleSite.Configuration);

        Assert.Empty(SiteLinks.Broken(site));
        var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        string[] some =
            ["timeline/2019.html", "timeline/2019-newest.html", "lists/documents-index-7.html", "lists/topics-bridge-2.html", "search/s0.js", "search/c1.js"];
        Assert.Empty(some.Except(paths));
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Content.Length > 1_500_000);
    }

    [Fact]
    public void Should_leave_out_what_is_not_wanted_and_every_link_to_it()
    {
        var configuration = SampleSite.Configuration with
        {
            Site = SampleSite.Configuration.Site with { LeaveOut = [SitePart.Search, SitePart.Print, SitePart.Feeds, SitePart.Data] },
        };

        var site = SampleSite.Build(configuration);

        Assert.Empty(SiteLinks.Broken(site));
        Assert.DoesNotContain(site.Files, file => file.Path.StartsWith("data/", StringComparison.Ordinal) || file.Path.StartsWith("search", StringComparison.Ordinal)
            || file.Path is "print.html" or "feed.xml" or "events.xml" or "feed.json" or "events.json");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("timeline.html")]
    [InlineData("documents/bridge.html")]
    [InlineData("documents/council-approves-new-bridge.html")]
    [InlineData("documents/rumour/undated.html")]
    [InlineData("topics/bridge.html")]
    [InlineData("sources.html")]
    [InlineData("feed.xml")]
    [InlineData("feed.json")]
    [InlineData("data/pages.json")]
    [InlineData("data/timeline.json")]
    public void Should_write_what_was_approved(string path) => Golden.Check(
        Repository.PathOf("tests", "Golden", "site-bridge", path.Replace('/', '_')), SampleSite.Text(SampleSite.Build(), path));

    [Fact]
    public void Should_write_the_same_bytes_for_pages_in_any_order()
    {
        var first = SampleSite.Build();
        var second = SiteGenerator.Generate([.. SampleSite.Pages.Reverse()], SampleSite.Configuration);

        Assert.Equal(first.Files.Select(file => file.Path), second.Files.Select(file => file.Path));
        Assert.All(first.Files, file => Assert.Equal(SampleSite.Text(first, file.Path), SampleSite.Text(second, file.Path)));
    }

    [Fact]
    public void Should_count_for_the_summary() =>
        Assert.Equal(new SiteCounts(3, 4, 2, 3, 17), SampleSite.Build().Counts);

    [Fact]
    public void Should_keep_the_outline_of_every_page_in_order()
    {
        foreach (var (path, page) in SiteLinks.Parse(SampleSite.Build()))
        {
            var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.True(levels.Count(level => level == 1) == 1, path);
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path}: {string.Join(' ', levels)}");
            Assert.Empty(page.All.Select(e => e.GetAttribute("id")).OfType<string>().GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{path}#{group.Key}"));
            Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("main"));
        }
    }

    [Fact]
    public void Should_request_nothing_from_outside()
    {
        foreach (var page in SiteLinks.Parse(SampleSite.Build()).Values)
        {
            Assert.Empty(page.QuerySelectorAll("[style],[onclick],iframe,object,embed,form[action]"));
            Assert.All(page.QuerySelectorAll("script[src],link[href],img[src]"), e =>
                Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href")!, StringComparison.Ordinal));
            Assert.All(page.QuerySelectorAll("a[href^=http]"), a => Assert.Equal("noopener noreferrer nofollow", a.GetAttribute("rel")));
            Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Should_lead_each_telling_to_the_paragraph_that_holds_its_quote()
    {
        var site = SampleSite.Build();
        var pages = SiteLinks.Parse(site);
        using var timeline = JsonDocument.Parse(SampleSite.Text(site, "data/timeline.json"));
        var mentions = timeline.RootElement.GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty("mentions").EnumerateArray()).ToArray();

        Assert.Equal(5, mentions.Length);
        Assert.All(mentions, mention => Assert.Contains(
            mention.GetProperty("quote").GetString()!,
            pages[mention.GetProperty("page").GetString()!].GetElementById(mention.GetProperty("anchor").GetString()!)!.TextContent,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Should_report_a_quote_that_no_paragraph_holds()
    {
        var page = SampleSite.Page("a.md", SampleSite.Bridge.Replace("市は当時", "都は当時", StringComparison.Ordinal)
            .Replace("quote: 工事は来春に始まる予定だ。", "quote: 工事は来年に始まる。", StringComparison.Ordinal));

        var site = SiteGenerator.Generate([page], SampleSite.Configuration);

        Assert.Equal(("BRF082", "input/a.md"), (Assert.Single(site.Diagnostics).Code, site.Diagnostics[0].Path));
        Assert.Empty(SiteLinks.Broken(site));
    }

    [Fact]
    public void Should_know_its_address_where_one_is_given()
    {
        var site = SampleSite.Build(SampleSite.Configuration with { Site = SampleSite.Configuration.Site with { Url = "https://example.org/repo/" } });

        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/repo/documents/bridge.html\"", SampleSite.Text(site, "documents/bridge.html"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/repo/timeline.html</loc>", SampleSite.Text(site, "sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(SampleSite.Build().Files, file => file.Path == "sitemap.xml");
    }

    [Fact]
    public void Should_never_list_a_source_that_is_not_stated()
    {
        var site = SampleSite.Build();

        Assert.DoesNotContain(site.Files, file => file.Path == "sources/rumour.html");
        Assert.Contains("出所の記載なし", SampleSite.Text(site, "documents/rumour/undated.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_one_article_under_two_addresses_once()
    {
        var page = SiteLinks.Parse(SampleSite.Build())["sources/北丘新聞.html"];

        var article = Assert.Single(page.QuerySelectorAll(".articles > li"));
        Assert.Equal(2, article.QuerySelectorAll("a.out").Select(a => a.GetAttribute("href")).Distinct().Count());
        Assert.Equal(2, article.QuerySelectorAll(".cited a").Length);
        Assert.Contains("2024年3月1日", article.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_stay_small()
    {
        var site = SampleSite.Build();

        Assert.InRange(Size(site, "assets/style.css"), 1, 20_000);
        Assert.InRange(Size(site, "assets/search.js"), 1, 15_000);
        Assert.InRange(Size(site, "assets/style.css") + Size(site, "documents/bridge.html"), 1, 60_000);
    }

    [Fact]
    public void Should_build_a_site_of_nothing()
    {
        var site = SiteGenerator.Generate([], SiteConfiguration.Default);

        Assert.Empty(SiteLinks.Broken(site));
        Assert.Equal(0, site.Counts.Documents);
    }

    private static int Size(GeneratedSite site, string path) => site.Files.Single(file => file.Path == path).Content.Length;
}
