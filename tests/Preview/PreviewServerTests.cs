using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Briefing.Preview;
using Briefing.Text;

namespace Briefing.Tests.Preview;

public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("topics/", "text/html; charset=utf-8")]
    [InlineData("topics/index", "text/html; charset=utf-8")]
    [InlineData("documents/%E6%B8%AF.html", "text/html; charset=utf-8")]
    [InlineData("assets/style.css", "text/css; charset=utf-8")]
    [InlineData("assets/favicon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("data/pages.json", "application/json; charset=utf-8")]
    [InlineData("feed.xml", "text/xml; charset=utf-8")]
    [InlineData("paper.pdf", "application/pdf")]
    [InlineData("plain", "application/octet-stream")]
    public async Task Should_serve_the_files_of_the_build_with_their_types(string path, string type)
    {
        await using var preview = await PreviewFixture.Start();

        using var response = await preview.Client.GetAsync(preview.Url(path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Should_add_the_reload_script_only_to_what_it_serves()
    {
        await using var preview = await PreviewFixture.Start("/repo/");

        var page = await preview.Client.GetStringAsync(preview.Url("index.html"));

        Assert.Contains("<script src=\"/repo/_briefing/preview.js\" data-version=\"", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Equal(PreviewFixture.Page, Encoding.UTF8.GetString(preview.State.Current.Build.Files["index.html"].Span));
        Assert.Contains("EventSource", await preview.Client.GetStringAsync(preview.Url("_briefing/preview.js")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default-src 'none'; script-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self' https:", "script-src 'self' https:; style-src 'self'; connect-src 'self'")]
    public void Should_widen_a_policy_no_further_than_its_script_needs(string policy, string expected)
    {
        var page = $"<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>";

        var served = Encoding.UTF8.GetString(PreviewPage.WithReload(Encoding.UTF8.GetBytes(page), "/", "1"));

        Assert.Contains($"content=\"{expected}\"", served, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/repo/", "topics", HttpStatusCode.Redirect, "/repo/topics/")]
    [InlineData("/repo/", "/", HttpStatusCode.Redirect, "/repo/")]
    [InlineData("/repo/", "/index.html", HttpStatusCode.Redirect, "/repo/")]
    [InlineData("/", "no/such.html", HttpStatusCode.NotFound, null)]
    [InlineData("/", "INDEX.html", HttpStatusCode.NotFound, null)]
    public async Task Should_answer_other_paths_as_a_host_of_plain_files_does(string root, string path, HttpStatusCode status, string? location)
    {
        await using var preview = await PreviewFixture.Start(root);

        using var response = await preview.Client.GetAsync(preview.Url(path));

        Assert.Equal((status, location), (response.StatusCode, response.Headers.Location?.ToString()));
        if (status == HttpStatusCode.NotFound)
            Assert.Contains(">ありません<", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /../../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /..%2f..%2f..%2fetc/passwd HTTP/1.1")]
    [InlineData("GET /..%5c..%5cetc/passwd HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/..%252f..%252fetc/passwd HTTP/1.1")]
    [InlineData("GET /%00 HTTP/1.1")]
    public async Task Should_serve_nothing_that_the_build_did_not_make(string request)
    {
        await using var preview = await PreviewFixture.Start();

        var answer = await Raw(preview, $"{request}\r\nHost: localhost:{preview.Url("").Port}\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example:{0}", 403)]
    [InlineData("localhost.evil.example:{0}", 403)]
    [InlineData("localhost", 403)]
    [InlineData("localhost:1", 403)]
    [InlineData("localhost:{0}", 200)]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    public async Task Should_answer_to_its_own_name_only(string host, int status)
    {
        await using var preview = await PreviewFixture.Start();
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, preview.Url("").Port);

        var answer = await Raw(preview, $"GET / HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Should_only_be_read(string method)
    {
        await using var preview = await PreviewFixture.Start();
        using var request = new HttpRequestMessage(new(method), preview.Url(""));

        using var response = await preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Should_answer_a_head_request_without_a_body()
    {
        await using var preview = await PreviewFixture.Start();
        using var request = new HttpRequestMessage(HttpMethod.Head, preview.Url("assets/style.css"));

        using var response = await preview.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, 3L), (response.StatusCode, response.Content.Headers.ContentLength!.Value));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Should_take_the_next_port_where_one_is_taken()
    {
        await using var first = await PreviewFixture.Start();
        await using var second = await PreviewFixture.Start(port: first.Url("").Port);

        Assert.True(second.Url("").Port > first.Url("").Port);
        Assert.Equal(HttpStatusCode.OK, (await second.Client.GetAsync(second.Url(""))).StatusCode);
    }

    [Fact]
    public async Task Should_listen_to_this_machine_only()
    {
        await using var preview = await PreviewFixture.Start();
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName()))
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));

        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, preview.Url("").Port));
        }
    }

    [Fact]
    public async Task Should_tell_the_browser_of_every_build_and_what_it_found()
    {
        await using var preview = await PreviewFixture.Start();
        using var stream = new StreamReader(await preview.Client.GetStreamAsync(preview.Url("_briefing/events")));

        var first = await NextBuild(stream);
        preview.State.Publish(PreviewFixture.Build(PreviewFixture.Page, Diagnostic.Error("BRF001", "topics.yml", 3, 1, "不正 <b>")));
        var same = await NextBuild(stream);
        preview.State.Publish(PreviewFixture.Build("<p>新"));
        var changed = await NextBuild(stream);

        Assert.Equal(first.GetProperty("version").GetString(), same.GetProperty("version").GetString());
        Assert.Equal("topics.yml(3,1): error BRF001: 不正 <b>", Assert.Single(same.GetProperty("diagnostics").EnumerateArray()).GetProperty("text").GetString());
        Assert.NotEqual(first.GetProperty("version").GetString(), changed.GetProperty("version").GetString());
        Assert.Equal(0, changed.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData("GET /")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost")]
    [InlineData("\r\n\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002")]
    [InlineData("NONSENSE")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost:{0}\r\nContent-Length: 999999999\r\n\r\nx")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost:{0}\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx")]
    [InlineData("GET /_briefing/events HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nX: {1}\r\n\r\n")]
    public async Task Should_serve_others_while_clients_are_slow_broken_or_gone(string request)
    {
        await using var preview = await PreviewFixture.Start();
        var words = string.Format(System.Globalization.CultureInfo.InvariantCulture, request, preview.Url("").Port, new string('x', 100_000));
        var clients = new List<TcpClient>();
        for (var i = 0; i < 40; i++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, preview.Url("").Port);
            try
            {
                await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(words));
            }
            catch (IOException)
            {
                // The server has hung up already.
            }
            // Every other one is gone at once; the rest neither read nor write any more.
            if (i % 2 == 0)
                client.Dispose();
            else
                clients.Add(client);
        }

        for (var build = 0; build < 20; build++)
            preview.State.Publish(PreviewFixture.Build(PreviewFixture.Page, Diagnostic.Error("BRF001", "a.yml", build + 1, 1, new string('長', 20_000))));

        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync(preview.Url(""))).StatusCode);
        clients.ForEach(client => client.Dispose());
    }

    private static async Task<JsonElement> NextBuild(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonSerializer.Deserialize<JsonElement>(line["data: ".Length..]);
        }
        throw new EndOfStreamException("The stream ended.");
    }

    private static async Task<string> Raw(PreviewFixture preview, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Url("").Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
