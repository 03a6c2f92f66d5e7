using Briefing.Tests.Support;
using Microsoft.Playwright;

namespace Briefing.Tests.Browser;

/// <summary>Search on pages opened from a disk, by keyboard alone.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class SearchTests(Chromium chromium, BuiltSites sites)
{
    [Theory]
    [InlineData("拉致問題", "拉致問題")]
    [InlineData("板門店", "板門店")]
    [InlineData("ﾊﾉｲ", "ハノイ")]
    [InlineData("はのい", "ハノイ")]
    [InlineData("summit", "summit")]
    [InlineData("ＳＵＭＭＩＴ", "summit")]
    public async Task Should_find(string query, string shown)
    {
        var page = await Open();

        await page.Keyboard.TypeAsync(query);
        await page.Keyboard.PressAsync("Enter");
        var first = page.Locator("#results li").First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        await Assertions.Expect(first).ToContainTextAsync(shown, new() { IgnoreCase = true });
        await Assertions.Expect(page.Locator("#found")).Not.ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#everything")).ToBeHiddenAsync();

        await Assertions.Expect(first.Locator(".kind")).Not.ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#results mark").First).ToHaveTextAsync(shown, new() { IgnoreCase = true });
        Assert.EndsWith("search.html?q=" + Uri.EscapeDataString(query), page.Url, StringComparison.Ordinal);

        var (searched, address) = (page.Url, await first.Locator("a").GetAttributeAsync("href"));
        await first.Locator("a").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(new Uri(searched), address!).AbsoluteUri);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_follow_its_address()
    {
        var page = await chromium.Open();
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "search.html") + "?q=" + Uri.EscapeDataString("板門店"));

        await Assertions.Expect(page.Locator("#query")).ToHaveValueAsync("板門店");
        await page.Locator("#results a").First.ClickAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#results mark").First).ToHaveTextAsync("板門店");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_say_what_kind_of_thing_it_found()
    {
        var page = await Open();

        await page.Keyboard.TypeAsync("拉致");
        await Assertions.Expect(page.Locator("#results a[href^='topics/']").First).ToBeVisibleAsync();
        foreach (var (folder, kind) in new[] { ("topics/", "トピック"), ("documents/", "資料"), ("timeline", "出来事") })
            await Assertions.Expect(page.Locator($"#results li:has(a[href^='{folder}']) .kind").First).ToHaveTextAsync(kind);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_lead_to_the_matching_passage()
    {
        var page = await Open();

        await page.Keyboard.TypeAsync("ﾊﾉｲ");
        await page.Locator("#results a[href*='documents/'][href*='#']").First.ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("ハノイ");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_say_when_nothing_is_found_and_show_the_lists_again()
    {
        var page = await Open();

        await page.Keyboard.TypeAsync("鬱鬱鬱");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync((await page.Locator("#found").GetAttributeAsync("data-none"))!);
        for (var i = 0; i < 3; i++)
            await page.Keyboard.PressAsync("Backspace");

        await Assertions.Expect(page.Locator("#everything")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#found")).ToBeEmptyAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Should_find_one_of_five_hundred()
    {
        var page = await chromium.Open();
        await page.GotoAsync(BuiltSites.OnDisk(sites.Large, "search.html"));

        await page.Keyboard.TypeAsync("第321号の報告");

        await Assertions.Expect(page.Locator("#results li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#results li")).ToContainTextAsync("第321号の報告");
        await page.Context.CloseAsync();
    }

    // The page puts the keyboard into its field.
    private async Task<IPage> Open()
    {
        var page = await chromium.Open();
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "search.html"));
        return page;
    }
}
