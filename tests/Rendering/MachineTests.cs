using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

/// <summary>What other programs read: feeds, the sitemap, metadata of pages.</summary>
public sealed class MachineTests
{
    private const string Address = "https://example.org/repo/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly GeneratedSite Unaddressed = SampleSite.Build();

    private static readonly GeneratedSite Addressed =
        SampleSite.Build(SampleSite.Configuration with { Site = SampleSite.Configuration.Site with { Url = Address } });

    public static TheoryData<string, bool> Feeds(string ending) => new()
    {
        { "feed" + ending, false },
        { "feed" + ending, true },
        { "events" + ending, false },
        { "events" + ending, true },
    };

    // RFC 4287, 4.1.1 and 4.1.2.
    [Theory]
    [MemberData(nameof(Feeds), ".xml")]
    public void Should_write_valid_atom(string path, bool hasAddress)
    {
        var feed = XDocument.Parse(Text(path, hasAddress)).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.NotEmpty(entries);
        foreach (var element in entries.Prepend(feed))
        {
            Assert.All(["id", "title", "updated"], name => Assert.NotEmpty(Assert.Single(element.Elements(Atom + name)).Value));
            Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", element.Element(Atom + "updated")!.Value);
            Assert.NotEmpty(element.Attribute(XNamespace.Xml + "lang")!.Value);
            Assert.Single(element.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
            Assert.All(element.Elements(Atom + "author"), author => Assert.NotEmpty(author.Element(Atom + "name")!.Value));
        }
        Assert.Single(feed.Elements(Atom + "author"));
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries.Max(entry => entry.Element(Atom + "updated")!.Value));
        Assert.Equal(hasAddress ? [Address + path] : [], feed.Elements(Atom + "link")
            .Where(link => (string?)link.Attribute("rel") == "self").Select(link => (string)link.Attribute("href")!));
        Assert.All(feed.Descendants(Atom + "link"), link => Assert.Equal(hasAddress, ((string)link.Attribute("href")!).StartsWith(Address, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Feeds), ".json")]
    public void Should_write_valid_json_feeds(string path, bool hasAddress)
    {
        using var json = JsonDocument.Parse(Text(path, hasAddress));
        var feed = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.NotEmpty(feed.GetProperty("title").GetString()!);
        Assert.Equal("ja", feed.GetProperty("language").GetString());
        Assert.Equal(hasAddress, feed.TryGetProperty("home_page_url", out _));
        Assert.Equal(hasAddress ? Address + path : null, feed.TryGetProperty("feed_url", out var self) ? self.GetString() : null);
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        Assert.NotEmpty(items);
        Assert.Equal(items.Length, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        foreach (var item in items)
        {
            Assert.NotEmpty(item.GetProperty("content_text").GetString()!);
            Assert.NotEmpty(item.GetProperty("language").GetString()!);
            Assert.Equal(hasAddress, item.TryGetProperty("url", out var url) && url.GetString()!.StartsWith(Address, StringComparison.Ordinal));
            if (item.TryGetProperty("date_published", out var date))
                Assert.True(DateTimeOffset.TryParse(date.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            // Version 1.1 knows these members; others begin with an underscore.
            Assert.All(item.EnumerateObject(), member => Assert.True(
                member.Name is "id" or "url" or "title" or "content_text" or "date_published" or "language" or "authors" or "tags"
                || member.Name[0] == '_', member.Name));
        }
    }

    [Fact]
    public void Should_tell_an_event_s_date_as_it_is_known()
    {
        using var json = JsonDocument.Parse(Text("events.json", hasAddress: true));
        var about = json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("_briefing")).ToArray();

        Assert.Equal(["197X", "2019-10-12", "2024-06-03/2024-06-04", "2025-21"], about.Select(item => item.GetProperty("date").GetString()!).Distinct().Where(date => date != "2019-10").Order(StringComparer.Ordinal));
        Assert.DoesNotContain("date_published", Text("events.json", hasAddress: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_list_in_the_sitemap_every_page_worth_finding()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XDocument.Parse(Text("sitemap.xml", hasAddress: true)).Root!.Elements(sitemap + "url").Select(url => url.Element(sitemap + "loc")!.Value).ToArray();

        string[] left = ["404.html", "print.html", "search.html", "timeline-newest.html"];
        Assert.Equal(
            Addressed.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Except(left).Order(StringComparer.Ordinal),
            urls.Select(url => Uri.UnescapeDataString(url[Address.Length..])).Select(path => path.Length == 0 ? "index.html" : path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Should_give_every_page_its_metadata(bool hasAddress)
    {
        foreach (var (path, page) in SiteLinks.Parse(hasAddress ? Addressed : Unaddressed))
        {
            string? Property(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

            Assert.All(["og:title", "og:site_name", "og:type"], name => Assert.False(string.IsNullOrEmpty(Property(name)), path));
            var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.Equal(hasAddress && path != "404.html", canonical is not null);
            Assert.Equal(canonical, Property("og:url"));
            Assert.Equal("image/svg+xml", page.QuerySelector("link[rel=icon]")!.GetAttribute("type"));
        }
    }

    [Fact]
    public void Should_describe_a_document_as_an_article()
    {
        using var json = LinkedData(Addressed, "documents/bridge.html");
        var article = json.RootElement;

        Assert.Equal(("https://schema.org", "Article"), (article.GetProperty("@context").GetString(), article.GetProperty("@type").GetString()));
        Assert.Equal("北丘橋の掛け替え、来春に着工へ", article.GetProperty("headline").GetString());
        Assert.Equal("2024-03-05", article.GetProperty("datePublished").GetString());
        Assert.Equal("2019-10-12/2025-05-31", article.GetProperty("temporalCoverage").GetString());
        var citation = Assert.Single(article.GetProperty("citation").EnumerateArray());
        Assert.Equal(("https://kitaoka.example/2024/0301", "北丘新聞"), (citation.GetProperty("url").GetString(), citation.GetProperty("publisher").GetProperty("name").GetString()));
        Assert.StartsWith(Address, article.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_list_events_in_their_order()
    {
        using var json = LinkedData(Addressed, "index.html");
        var list = json.RootElement;

        Assert.Equal("ItemList", list.GetProperty("@type").GetString());
        JsonElement[] items = [.. list.GetProperty("itemListElement").EnumerateArray()];
        Assert.Equal(Enumerable.Range(1, items.Length), items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.All(items, item => Assert.Contains("timeline.html#e-", item.GetProperty("item").GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Should_guess_no_address()
    {
        foreach (var file in Unaddressed.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = SampleSite.Text(Unaddressed, file.Path);
            Assert.DoesNotContain("canonical", text, StringComparison.Ordinal);
            Assert.DoesNotContain("og:url", text, StringComparison.Ordinal);
        }
        using var json = LinkedData(Unaddressed, "documents/bridge.html");
        Assert.False(json.RootElement.TryGetProperty("url", out _));
        Assert.DoesNotContain(Unaddressed.Files, file => file.Path == "sitemap.xml");
    }

    private static JsonDocument LinkedData(GeneratedSite site, string path) =>
        JsonDocument.Parse(SiteLinks.Parse(site)[path].QuerySelector("script[type='application/ld+json']")!.TextContent);

    private static string Text(string path, bool hasAddress) => SampleSite.Text(hasAddress ? Addressed : Unaddressed, path);
}
