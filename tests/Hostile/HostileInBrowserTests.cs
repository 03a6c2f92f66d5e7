using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>A browser opens pages that hold every attack, from the disk, and sees nothing happen.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class HostileInBrowserTests(Chromium browser)
{
    [Fact]
    public async Task Should_run_and_load_nothing()
    {
        using var site = new SiteSandbox();
        site.Put("input/all.md", HostileSite.AllOnOnePage([.. AttackStrings.All.Where(text => text.Length < 200)]));
        site.Put("seeds/all.txt", "攻撃の記録\n\n" + string.Concat(AttackStrings.All.Select((text, i) => HostileSite.Sentence("text", text, i) + "\n\n")));
        var outcome = site.Run("build");
        Assert.True(site.Has("output/documents/all.html"), outcome.Error);
        var page = await browser.Open();
        var seen = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            seen.Add($"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Console += (_, message) => seen.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => seen.Add(error);
        page.Popup += (_, popup) => seen.Add($"popup {popup.Url}");
        var root = new Uri(site.PathOf("output") + "/").AbsoluteUri;
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal))
                seen.Add($"request {request.Url}");
        };

        foreach (var path in new[] { "documents/all.html", "timeline.html", "index.html", "sources.html", "topics/index.html", "documents/index.html" })
        {
            await page.GotoAsync(root + path);
            await page.EvaluateAsync("document.querySelectorAll('*').forEach(e => { e.dispatchEvent(new Event('mouseover')); e.dispatchEvent(new Event('focus')); })");
            Assert.Equal(root + path, page.Url);
        }

        Assert.Empty(seen);
    }
}
