using AngleSharp.Html.Parser;
using Briefing.Tests.Support;
using Microsoft.Playwright;

namespace Briefing.Tests.Browser;

/// <summary>The site as a reader meets it: from a disk, from a server, under a path, without scripts.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class ReadingTests(Chromium chromium, BuiltSites sites)
{
    // Every address of a page as the browser resolves it.
    private const string Links = "[...document.querySelectorAll('a[href], link[href]')].map(e => e.href)";

    [Fact]
    public Task Should_lead_everywhere_from_a_disk() => LeadEverywhere(sites.Seeds, BuiltSites.Pages(sites.Seeds), new Uri(sites.Seeds + "/").AbsoluteUri);

    // Whatever would be found only at a root is not found below a path.
    [Theory]
    [InlineData("", false)]
    [InlineData("/repo", true)]
    public async Task Should_lead_everywhere_from_a_server(string under, bool isWhole)
    {
        await using var server = await SiteServer.Start(sites.Seeds, under);
        await LeadEverywhere(sites.Seeds, isWhole ? BuiltSites.Pages(sites.Seeds) : BuiltSites.OneOfEach(sites.Seeds), server.Address);
    }

    [Fact]
    public async Task Should_lead_everywhere_in_a_large_site()
    {
        await using var server = await SiteServer.Start(sites.Large, "/repo");
        await LeadEverywhere(sites.Large, BuiltSites.OneOfEach(sites.Large), server.Address);
    }

    [Fact]
    public async Task Should_read_without_scripts()
    {
        var page = await chromium.Open(new() { JavaScriptEnabled = false });

        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "index.html"));
        await page.Locator(".documents .title a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".document h1")).ToBeVisibleAsync();
        await page.Locator(".body time, .body .dated").First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeVisibleAsync();

        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "timeline.html"));
        await page.Locator(".order a").ClickAsync();
        Assert.EndsWith("timeline-newest.html", page.Url, StringComparison.Ordinal);
        await page.Locator("summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("details[open] .tellings").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_list_all_where_search_needs_scripts()
    {
        var page = await chromium.Open(new() { JavaScriptEnabled = false });
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "search.html"));

        await Assertions.Expect(page.Locator("#search")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("noscript .note")).ToBeVisibleAsync();
        var documents = BuiltSites.Pages(sites.Seeds).Where(path => path.StartsWith("documents/", StringComparison.Ordinal) && path != "documents/index.html");
        foreach (var path in documents)
            await Assertions.Expect(page.Locator($"#everything a[href='{path}']").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#everything .event").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_print_where_links_lead_and_no_navigation()
    {
        var page = await chromium.Open();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "documents/001_4d36e087e3d5f4a5.html"));

        await Assertions.Expect(page.Locator(".masthead nav")).ToBeHiddenAsync();
        var printed = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main a[href^=http]')].map(a =>
              a.innerText + getComputedStyle(a, '::after').content + (a.closest('li')?.querySelector('.address')?.innerText ?? '') + ' ' + a.href)
            """);
        Assert.NotEmpty(printed);
        Assert.All(printed, text => Assert.Contains(
            text[(text.LastIndexOf(' ') + 1)..]["https://".Length..].TrimEnd('/'), text[..text.LastIndexOf(' ')], StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private async Task LeadEverywhere(string site, IReadOnlyList<string> paths, string address)
    {
        var page = await chromium.Open();
        var trouble = new List<string>();
        page.Console += (_, message) => trouble.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => trouble.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => trouble.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal))
                trouble.Add($"{page.Url} asks {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                trouble.Add($"{response.Url}: {response.Status}");
        };

        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            await page.GotoAsync(address + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));
            var links = await page.EvaluateAsync<string[]>(Links);
            trouble.AddRange(links.Where(link => !Leads(link, site, address, ids)).Select(link => $"{path}: {link} leads nowhere"));
        }
        await page.Context.CloseAsync();

        Assert.Empty(trouble);
    }

    private static bool Leads(string link, string site, string address, Dictionary<string, HashSet<string>> ids)
    {
        if (!link.StartsWith(address, StringComparison.Ordinal))
            return link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith("http://127.0.0.1", StringComparison.Ordinal);
        var parts = link[address.Length..].Split('#', 2);
        var path = Path.Combine(site, Uri.UnescapeDataString(parts[0]));
        if (!File.Exists(path))
            return false;
        if (parts.Length == 1)
            return true;
        if (!ids.TryGetValue(path, out var known))
            ids[path] = known = [.. new HtmlParser().ParseDocument(File.ReadAllText(path)).QuerySelectorAll("[id]").Select(e => e.Id!)];
        return known.Contains(Uri.UnescapeDataString(parts[1]));
    }
}
