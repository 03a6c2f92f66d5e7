using System.Text;
using Briefing.Preview;
using Briefing.Text;

namespace Briefing.Tests.Preview;

/// <summary>A running preview of a few files made up here.</summary>
internal sealed class PreviewFixture : IAsyncDisposable
{
    public const string Page = "<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\"><title>港</title></head><body>港</body></html>\n";

    private PreviewFixture(PreviewState state, PreviewServer server) => (State, Server) = (state, server);

    public PreviewState State { get; }

    public PreviewServer Server { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<PreviewFixture> Start(string root = "/", int port = 5300)
    {
        var state = new PreviewState();
        state.Publish(Build());
        return new(state, await PreviewServer.Start(state, port, root));
    }

    public static PreviewBuild Build(string page = Page, params Diagnostic[] diagnostics) => new(
        new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["index.html"] = Bytes(page),
            ["topics/index.html"] = Bytes(page),
            ["404.html"] = Bytes(page.Replace(">港<", ">ありません<", StringComparison.Ordinal)),
            ["documents/港.html"] = Bytes(page),
            ["assets/style.css"] = Bytes("p{}"),
            ["assets/favicon.svg"] = Bytes("<svg/>"),
            ["data/pages.json"] = Bytes("[]"),
            ["feed.xml"] = Bytes("<feed/>"),
            ["paper.pdf"] = Bytes("%PDF"),
            ["plain"] = Bytes("?"),
        },
        diagnostics, default);

    public Uri Url(string path) => new(new Uri(Server.Address), path);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.Stop();
        await Server.DisposeAsync();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
