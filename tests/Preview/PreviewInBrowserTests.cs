using Briefing.Preview;
using Briefing.Tests.Support;
using Briefing.Text;
using Microsoft.Playwright;

namespace Briefing.Tests.Preview;

[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class PreviewInBrowserTests(Chromium browser)
{
    [Fact]
    public async Task Should_reload_when_the_site_changes_and_show_what_a_build_found()
    {
        await using var preview = await PreviewFixture.Start("/repo/");
        var page = await browser.Open();
        var refused = new List<string>();
        page.Console += (_, message) => refused.Add(message.Text);
        await page.GotoAsync(preview.Server.Address);

        preview.State.Publish(PreviewFixture.Build(PreviewFixture.Page.Replace("<body>港", "<body><p>新しい港</p>", StringComparison.Ordinal)));
        await Assertions.Expect(page.GetByText("新しい港")).ToBeVisibleAsync();

        var hostile = Diagnostic.Error("BRF001", "topics.yml", 3, 1, "<img src=x onerror=alert(1)>");
        preview.State.Publish(preview.State.Current.Build with { Diagnostics = [hostile, Diagnostic.Warning("BRF002", "a.yml", 1, 1, "?")] });
        await Assertions.Expect(page.GetByText(hostile.ToString())).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("1 error, 1 warning")).ToBeVisibleAsync();

        preview.State.Publish(preview.State.Current.Build with { Diagnostics = [] });
        await Assertions.Expect(page.Locator("#briefing-preview")).ToBeHiddenAsync();
        Assert.Empty(refused);
    }

    [Fact]
    public async Task Should_reload_after_the_server_was_started_again()
    {
        var page = await browser.Open();
        int port;
        await using (var first = await PreviewFixture.Start())
        {
            port = first.Url("").Port;
            await page.GotoAsync(first.Server.Address);
        }

        var state = new PreviewState();
        state.Publish(PreviewFixture.Build(PreviewFixture.Page.Replace("<body>港", "<body><p>次の港</p>", StringComparison.Ordinal)));
        await using var second = await PreviewServer.Start(state, port, "/");

        await Assertions.Expect(page.GetByText("次の港")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }
}
