using System.Diagnostics;

namespace Briefing.Tests.Hostile;

/// <summary>Files without an end, too large or too many: bounded, or read whole.</summary>
public sealed class HostileSizesTests : HostileFiles
{
    [Theory]
    [InlineData("seeds/pipe.txt", "seeds/pipe.txt")]
    [InlineData("input/pipe.md", null)]
    [InlineData("briefing.yml", null)]
    [InlineData("theme/custom.css", null)]
    public async Task Should_not_wait_for_a_pipe(string path, string? place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.PathOf(path))!);
        using (var process = Process.Start("mkfifo", site.PathOf(path)))
            process.WaitForExit();

        var building = Task.Run(() => Build(place is null ? 0 : 1));
        if (await Task.WhenAny(building, Task.Delay(TimeSpan.FromMinutes(3))) != building)
        {
            // Open at the other end, it lets go of the one who waits.
            File.OpenHandle(site.PathOf(path), FileMode.Open, FileAccess.ReadWrite).Dispose();
            Assert.Fail("The build waits for the pipe.");
        }
        var outcome = await building;

        Assert.Contains(place ?? "", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/huge.txt")]
    [InlineData("input/huge.md")]
    [InlineData("topics.yml")]
    [InlineData("events.yml")]
    public void Should_pass_over_a_file_that_is_too_large_without_reading_it(string path)
    {
        site.Put(path, "");
        using (var file = File.OpenWrite(site.PathOf(path)))
            file.SetLength(1L << 34);

        var outcome = Build(1);

        Assert.Contains($"{path}: error BRF051", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_import_one_line_of_some_megabytes()
    {
        site.Put("seeds/line.txt", "長い一行\n\n" + string.Concat(Enumerable.Repeat("首相は27日、会見で方針を示した。", 60_000)) + "終わり。\n");

        Build(0);

        Assert.Contains("終わり。", site.Text("output/documents/line.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_import_thousands_of_tiny_files()
    {
        for (var i = 0; i < 2_000; i++)
            site.Put($"seeds/{i % 40}/{i}.txt", i % 3 == 0 ? "x" : $"第{i}号\n");

        var outcome = Build(0);

        Assert.Equal(2_001, Directory.EnumerateFiles(site.PathOf("input"), "*.md", SearchOption.AllDirectories).Count());
        Assert.DoesNotContain("error", outcome.Error, StringComparison.Ordinal);
    }
}
