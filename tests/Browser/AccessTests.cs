using Briefing.Tests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Briefing.Tests.Browser;

/// <summary>WCAG 2.2 AA, as far as a machine can tell.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class AccessTests(Chromium chromium, BuiltSites sites)
{
    private static readonly ViewportSize Wide = new() { Width = 1280, Height = 900 };

    private const int FewestStops = 20;

    private const string FindViolations = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return violations.flatMap(v => v.nodes.slice(0, 3).map(node => `${v.id}: ${v.help}: ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Widths change what is beside what, schemes change colours: wide and light, then narrow and dark, are all there is to see.
    [Fact]
    public async Task Should_give_axe_nothing_to_find()
    {
        var site = sites.Seeds;
        var found = new List<string>();
        var page = await chromium.Open(new() { ViewportSize = Wide });

        foreach (var path in BuiltSites.OneOfEach(site))
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.SetViewportSizeAsync(Wide.Width, Wide.Height);
            await page.GotoAsync(BuiltSites.OnDisk(site, path));
            await page.EvaluateAsync(Axe);
            found.AddRange(await Violations(page, path));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.SetViewportSizeAsync(390, 844);
            found.AddRange(await Violations(page, path + " (dark phone)"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    // The same components: what is new is what is long.
    [Fact]
    public async Task Should_give_axe_nothing_to_find_on_a_large_site()
    {
        var found = new List<string>();
        var page = await chromium.Open(new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 390, Height = 844 } });

        foreach (var path in BuiltSites.OneOfEach(sites.Large))
        {
            await page.GotoAsync(BuiltSites.OnDisk(sites.Large, path));
            await page.EvaluateAsync(Axe);
            found.AddRange(await Violations(page, path));
        }

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    [Fact]
    public async Task Should_give_axe_nothing_to_find_in_results_of_search()
    {
        var page = await chromium.Open(new() { ViewportSize = Wide });
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "search.html") + "?q=summit");
        await Assertions.Expect(page.Locator("#results mark").First).ToBeVisibleAsync();

        await page.EvaluateAsync(Axe);
        var found = await Violations(page, "search.html");

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    // 1280 by 1024 at 400 %.
    [Fact]
    public async Task Should_scroll_one_way_only_on_a_narrow_screen()
    {
        var page = await chromium.Open(new() { ViewportSize = new() { Width = 320, Height = 256 } });
        var wide = new List<string>();

        foreach (var site in new[] { sites.Seeds, sites.Large })
        {
            foreach (var path in BuiltSites.OneOfEach(site))
            {
                await page.GotoAsync(BuiltSites.OnDisk(site, path));
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > 320)
                    wide.Add($"{path}: {width}");
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("timeline.html")]
    [InlineData("search.html")]
    public async Task Should_show_where_the_keyboard_is(string path)
    {
        var page = await chromium.Open(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, path));
        await page.EvaluateAsync("document.activeElement.blur()");
        var unseen = new List<string>();
        var last = "";

        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var state = await page.EvaluateAsync<string>("""
                () => {
                  const e = document.activeElement;
                  if (e === document.body) return '';
                  const style = getComputedStyle(e), box = e.getClientRects()[0], number = [...document.querySelectorAll('*')].indexOf(e);
                  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && at && (e.contains(at) || at.contains(e));
                  return `${seen ? '' : '!'}${number} ${e.outerHTML.slice(0, 120)}`;
                }
                """);
            // Behind a page's last link the keyboard leaves it.
            if (state.Length == 0 && i > FewestStops)
                break;
            if (state.StartsWith('!'))
                unseen.Add(state);
            Assert.True(state != last, $"The keyboard is caught at {state}");
            last = state;
        }

        await page.Context.CloseAsync();
        Assert.Empty(unseen);
    }

    [Fact]
    public async Task Should_be_read_by_keyboard_alone()
    {
        var page = await chromium.Open();
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "index.html"));

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        for (var i = 0; i < 20 && await page.Locator(".event a:focus").CountAsync() == 0; i++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".event:target")).ToBeInViewportAsync();
        await page.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("details[open]").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task Should_glide_only_where_motion_is_welcome(ReducedMotion motion, string behavior)
    {
        var page = await chromium.Open(new() { ReducedMotion = motion });
        await page.GotoAsync(BuiltSites.OnDisk(sites.Seeds, "timeline.html"));

        Assert.Equal(behavior, await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        await page.Context.CloseAsync();
    }

    private static async Task<IEnumerable<string>> Violations(IPage page, string path) =>
        (await page.EvaluateAsync<string[]>(FindViolations)).Select(violation => $"{path}: {violation}");
}
