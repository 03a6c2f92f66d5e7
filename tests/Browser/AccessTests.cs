using Briefing.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Briefing.Tests.Browser;

/// <summary>WCAG 2.2 AA, as far as a machine can tell.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class AccessTests(Chromium chromium, BuiltSites sites)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Should_give_axe_nothing_to_find(ColorScheme scheme, int width)
    {
        var found = new List<string>();
        var page = await chromium.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

        foreach (var path in BuiltSites.OneOfEach(sites.Seeds))
            found.AddRange(await Violations(page, sites.Seeds, path));

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    [Theory]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Should_give_axe_nothing_to_find_on_a_large_site(ColorScheme scheme, int width)
    {
        string[] some = ["index.html", "timeline/2019.html", "documents/wide.html", "documents/council-approves-new-bridge.html", "lists/topics-bridge-2.html", "sources.html"];
        var found = new List<string>();
        var page = await chromium.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

        foreach (var path in some)
            found.AddRange(await Violations(page, sites.Large, path));

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    [Fact]
    public async Task Should_scroll_one_way_only_on_a_narrow_screen()
    {
        var page = await chromium.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
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
                  const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0];
                  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && at && (e.contains(at) || at.contains(e));
                  return (seen ? '' : '!') + e.outerHTML.slice(0, 120);
                }
                """);
            if (state.StartsWith('!'))
                unseen.Add(state);
            Assert.True(state != last, $"The keyboard is caught at {state}");
            last = state;
        }

        await page.Context.CloseAsync();
        Assert.Empty(unseen);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page, string site, string path)
    {
        await page.GotoAsync(BuiltSites.OnDisk(site, path));
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(
            violation => violation.Nodes.Take(3),
            (violation, node) => $"{path}: {violation.Id}: {violation.Help}: {node.Html}");
    }
}
