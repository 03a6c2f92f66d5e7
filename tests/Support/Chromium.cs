using Briefing.Tests.Browser;
using Microsoft.Playwright;

namespace Briefing.Tests.Support;

/// <summary>
/// One headless Chromium for all tests that need a browser: the one at <c>CHROMIUM</c>, else Debian's. Tests with the trait
/// <c>Needs=Chromium</c> are left out by the project file where there is none, unless <c>CI</c> is set.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public async Task InitializeAsync()
    {
        Assert.True(File.Exists(Executable), $"There is no Chromium at {Executable}; install it, or set CHROMIUM to its path.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A tab with nothing kept from others.</summary>
    public async Task<IPage> Open(BrowserNewContextOptions? options = null)
    {
        var context = await browser!.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<BuiltSites>
{
    public const string Name = "Browser";
}
