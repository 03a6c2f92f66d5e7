using System.Diagnostics;
using Briefing.Tests.Support;
using Microsoft.Playwright;

namespace Briefing.Tests.Preview;

/// <summary>The verb itself, as a person uses it: begin a site, look at it, change a clipping, end it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Needs", "Chromium")]
public sealed class PreviewCommandTests(Chromium browser) : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    [Fact]
    public async Task Should_show_a_new_site_follow_a_change_of_its_clipping_and_end_cleanly()
    {
        var folder = Path.Combine(parent, "site");
        using (var init = Start("init", folder))
            Assert.Equal(0, await Exit(init));
        using var preview = Start("preview", "--site", folder, "--port", "5480", "--base", "/repo/");
        try
        {
            var page = await browser.Open();
            await page.GotoAsync(await Address(preview));
            await Assertions.Expect(page.GetByText("中央図書館を駅前へ移転").First).ToBeVisibleAsync();

            var seed = Path.Combine(folder, "seeds", "example.txt");
            await File.WriteAllTextAsync(seed, (await File.ReadAllTextAsync(seed)).Replace("駅前へ移転", "港の見える丘へ移転", StringComparison.Ordinal));
            await Assertions.Expect(page.GetByText("中央図書館を港の見える丘へ移転").First).ToBeVisibleAsync(new() { Timeout = 30_000 });

            await File.WriteAllTextAsync(Path.Combine(folder, "topics.yml"), "libraries:\n  label: [\n");
            await Assertions.Expect(page.Locator("#briefing-preview")).ToContainTextAsync("topics.yml(3,1): error BRF001", new() { Timeout = 30_000 });
            Assert.False(Directory.Exists(Path.Combine(folder, "output")));

            using var interrupt = Process.Start("kill", ["-INT", $"{preview.Id}"]);
            Assert.Equal(0, await Exit(preview));
        }
        finally
        {
            preview.Kill();
        }
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefing.dll"), .. arguments]) { RedirectStandardOutput = true })!;

    private static async Task<int> Exit(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    private static async Task<string> Address(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                return address;
        }
        throw new EndOfStreamException("The preview named no address.");
    }
}
