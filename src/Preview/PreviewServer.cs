using System.Net.Mime;
using Briefing.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Briefing.Preview;

/// <summary>
/// Serves the current build to this machine only. Answers come from the build's own table of files, never from the disk,
/// so no path, link or encoding leads anywhere else.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Where the server's own script, style and event stream live, below the site's root.</summary>
    public const string OwnPath = "_briefing/";

    private const int PortsTried = 100;

    private readonly WebApplication application;
    private readonly PreviewState state;
    private readonly string root;
    private readonly int port;
    private readonly FileExtensionContentTypeProvider contentTypes = new();

    private PreviewServer(WebApplication application, PreviewState state, string root, int port)
    {
        (this.application, this.state, this.root, this.port) = (application, state, root, port);
        contentTypes.Mappings[".webmanifest"] = "application/manifest+json";
        application.Run(Answer);
    }

    public string Address => $"http://localhost:{port}{root}";

    /// <summary>Cancelled when the server is told to stop, by Ctrl-C among others.</summary>
    public CancellationToken Stopping => application.Lifetime.ApplicationStopping;

    /// <param name="firstPort">The next free one is taken where this one is in use.</param>
    /// <param name="root">The path under which the site is served, with slashes at both ends.</param>
    /// <exception cref="IOException">No port could be had.</exception>
    public static async Task<PreviewServer> Start(PreviewState state, int firstPort, string root)
    {
        for (var port = firstPort; ; port++)
        {
            var server = new PreviewServer(Listener(port), state, root, port);
            try
            {
                await server.application.StartAsync().ConfigureAwait(false);
                return server;
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException && port < Math.Min(firstPort + PortsTried, 65535))
            {
                await server.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public Task Stop() => application.StopAsync();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static WebApplication Listener(int port)
    {
        // Empty: no settings from files or the environment, which could open the server to others.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.ListenLocalhost(port);
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 0;
            options.Limits.MaxConcurrentConnections = 256;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        return builder.Build();
    }

    private async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOwnHost(request.Host))
            await Refuse(response, StatusCodes.Status403Forbidden, "This preview answers to localhost only.").ConfigureAwait(false);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Refuse(response, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.").ConfigureAwait(false);
        }
        else if (request.Path.Value is { } path && path.StartsWith(root, StringComparison.Ordinal))
            await AnswerPath(context, path[root.Length..]).ConfigureAwait(false);
        else
            response.Redirect(new PathString(root).ToUriComponent());
    }

    /// <summary>A page of another site, whose name was made to lead here, names itself as the host.</summary>
    private bool IsOwnHost(HostString host) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    private Task AnswerPath(HttpContext context, string path) => path switch
    {
        OwnPath + "events" => SendBuilds(context),
        OwnPath + "preview.js" or OwnPath + "preview.css" =>
            Send(context, path, System.Text.Encoding.UTF8.GetBytes(EmbeddedTable.Text("Preview/" + path[OwnPath.Length..]))),
        _ => SendFile(context, path),
    };

    private async Task SendFile(HttpContext context, string path)
    {
        var (build, version, _) = await state.After(0, context.RequestAborted).ConfigureAwait(false);
        var found = Candidates(path).FirstOrDefault(build.Files.ContainsKey);
        if (found is null && path.Length > 0 && !path.EndsWith('/') && build.Files.ContainsKey(path + "/index.html"))
        {
            context.Response.Redirect(new PathString(context.Request.Path + "/").ToUriComponent());
            return;
        }
        if (found is null)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        found ??= "404.html";
        if (!build.Files.TryGetValue(found, out var content))
            await Refuse(context.Response, StatusCodes.Status404NotFound, "There is no such page.").ConfigureAwait(false);
        else
            await Send(context, found, found.EndsWith(".html", StringComparison.Ordinal) ? PreviewPage.WithReload(content, root, version) : content).ConfigureAwait(false);
    }

    /// <summary>The files that GitHub Pages would answer a path with.</summary>
    private static string[] Candidates(string path) =>
        path.Length == 0 || path.EndsWith('/') ? [path + "index.html"] : [path, path + ".html"];

    private Task Send(HttpContext context, string path, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = ContentType(path);
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private string ContentType(string path)
    {
        if (!contentTypes.TryGetContentType(path, out var type))
            return MediaTypeNames.Application.Octet;
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal);
        return isText ? type + "; charset=utf-8" : type;
    }

    /// <summary>Server-sent events: one for the current build, and one for every build after it.</summary>
    private async Task SendBuilds(HttpContext context)
    {
        context.Response.ContentType = MediaTypeNames.Text.EventStream;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
        var number = 0;
        try
        {
            while (!HttpMethods.IsHead(context.Request.Method))
            {
                var next = await state.After(number, end.Token).ConfigureAwait(false);
                number = next.Number;
                await context.Response.WriteAsync($"retry: 500\nevent: build\ndata: {BuildMessage.Json(next)}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left, or the preview ends.
        }
    }

    private static Task Refuse(HttpResponse response, int status, string reason)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(reason + "\n");
    }
}
