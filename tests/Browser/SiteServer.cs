using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Briefing.Tests.Browser;

/// <summary>Serves a folder on the loopback interface as a host of static files does, and nothing else.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteServer(WebApplication application, string address) => (this.application, Address) = (application, address);

    /// <summary>The address of the folder, with a slash at its end.</summary>
    public string Address { get; }

    /// <param name="folder">What is served.</param>
    /// <param name="under">Where it is found on the server: empty for its root, else as "/repo".</param>
    public static async Task<SiteServer> Start(string folder, string under)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = under,
            ServeUnknownFileTypes = true,
        });
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(application, $"{address}{under}/");
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
