using System.Threading.Channels;
using Briefing.Preview;

namespace Briefing.Tests.Preview;

public sealed class PreviewLoopTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/deep/er/b.html")]
    [InlineData("input/a.md")]
    [InlineData("briefing.yml")]
    [InlineData("events.yml")]
    [InlineData("theme/custom.css")]
    public async Task Should_build_again_when_this_file_changes(string file)
    {
        using var loop = Loop.Over(folder, () => PreviewFixture.Build(Content(file)));
        Assert.True(await loop.Next());

        Put(file, "new");

        Assert.True(await loop.Next());
        Assert.Equal("new", System.Text.Encoding.UTF8.GetString(loop.State.Current.Build.Files["index.html"].Span));
    }

    [Fact]
    public async Task Should_keep_the_site_and_go_on_when_a_build_fails()
    {
        var fails = false;
        using var loop = Loop.Over(folder, () => fails ? throw new IOException("in the way") : PreviewFixture.Build(Content("seeds/a.txt")));
        await loop.Next();

        fails = true;
        Put("seeds/a.txt", "1");
        Assert.False(await loop.Next());
        Assert.Equal("BRF100", Assert.Single(loop.State.Current.Build.Diagnostics).Code);
        Assert.NotEmpty(loop.State.Current.Build.Files);

        fails = false;
        Put("seeds/a.txt", "2");
        Assert.True(await loop.Next());
        Assert.Empty(loop.State.Current.Build.Diagnostics);
    }

    [Fact]
    public async Task Should_end_when_it_is_told_to()
    {
        using var loop = Loop.Over(folder, () => PreviewFixture.Build());
        await loop.Next();

        await loop.Stop().WaitAsync(Patience);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Content(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)) : "none";

    private void Put(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.WriteAllText(Path.Combine(folder, file), text);
    }

    private sealed class Loop : IDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Channel<bool> builds = Channel.CreateUnbounded<bool>();
        private Task running = Task.CompletedTask;

        public PreviewState State { get; } = new();

        public static Loop Over(string folder, Func<PreviewBuild> build)
        {
            var loop = new Loop();
            loop.running = new PreviewLoop(folder, loop.State, build).Run((_, isNew) => loop.builds.Writer.TryWrite(isNew), loop.stop.Token);
            return loop;
        }

        /// <summary>Whether the next build's files differ from those before.</summary>
        public async Task<bool> Next() => await builds.Reader.ReadAsync().AsTask().WaitAsync(Patience);

        public Task Stop()
        {
            stop.Cancel();
            return running;
        }

        public void Dispose()
        {
            stop.Cancel();
            stop.Dispose();
        }
    }
}
