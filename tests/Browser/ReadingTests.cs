using Briefing.Tests.Support;
using Microsoft.Playwright;

namespace Briefing.Tests.Browser;

/// <summary>The site as a reader meets it: from a disk, from a server, under a path, without scripts.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class ReadingTests(Chromium chromium, BuiltSites sites)
{
    // What a page holds, with every address as the browser resolves it.
    private const string Look = """
        () => ({
          ids: [...document.querySelectorAll('[id]')].map(e => e.id),
          links: [...document.querySelectorAll('a[href], link[href]')].map(e => e.href)
        })
        """;

    [Fact]
    public Task Should_lead_everywhere_from_a_disk() => LeadEverywhere(new Uri(sites.Seeds + "/").AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/repo")]
    public async Task Should_lead_everywhere_from_a_server(string under)
    {
        await using var server = await SiteServer.Start(sites.Seeds, under);
        await LeadEverywhere(server.Address);
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

    private async Task LeadEverywhere(string address)
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

        var seen = new Dictionary<string, Contents>(StringComparer.Ordinal);
        foreach (var path in BuiltSites.Pages(sites.Seeds))
        {
            await page.GotoAsync(address + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));
            seen.Add(path, await page.EvaluateAsync<Contents>(Look));
        }
        await page.Context.CloseAsync();

        Assert.Empty(trouble);
        Assert.Empty(seen.SelectMany(from => from.Value.Links.Where(link => !Leads(link, address, seen)).Select(link => $"{from.Key}: {link}")));
    }

    private bool Leads(string link, string address, Dictionary<string, Contents> seen)
    {
        if (!link.StartsWith(address, StringComparison.Ordinal))
            return link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith("http://127.0.0.1", StringComparison.Ordinal);
        var parts = link[address.Length..].Split('#', 2);
        var path = Uri.UnescapeDataString(parts[0]);
        return parts.Length == 1
            ? File.Exists(Path.Combine(sites.Seeds, path))
            : seen.TryGetValue(path, out var page) && page.Ids.Contains(Uri.UnescapeDataString(parts[1]), StringComparer.Ordinal);
    }

    internal sealed class Contents
    {
        public string[] Ids { get; set; } = [];

        public string[] Links { get; set; } = [];
    }
}
