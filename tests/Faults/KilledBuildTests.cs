using System.Globalization;
using Briefing.Files;
using Briefing.Tests.Support;

namespace Briefing.Tests.Faults;

/// <summary>
/// Builds that are killed at any moment. <c>BRIEFING_TEST_KILLS</c> says how many; the moments are random, half of them
/// close to the first byte written.
/// </summary>
public sealed class KilledBuildTests
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    [Fact]
    public void Should_leave_every_file_whole_and_end_as_an_undisturbed_build_does()
    {
        using var before = FaultySite.At(1);
        BuildProcess.Run(before.Root);
        var old = FaultySite.Files(before);
        FaultySite.Bring(before, 2);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        BuildProcess.Run(before.Root);
        var whole = System.Diagnostics.Stopwatch.GetElapsedTime(started);
        var expected = FaultySite.Files(before);
        var random = new Random(7);

        for (var kill = 0; kill < Kills; kill++)
        {
            using var site = FaultySite.At(1);
            site.Run("build");
            FaultySite.Bring(site, 2);
            Kill(site, random, whole, nearWriting: kill % 2 == 0);

            foreach (var (path, content) in FaultySite.Files(site))
                Assert.True(content == old.GetValueOrDefault(path) || content == expected.GetValueOrDefault(path), $"kill {kill}: {path} is neither old nor new");
            Assert.Equal("mine", site.Text(FaultySite.Foreign));
            Assert.Equal(0, site.Run("build").Status);
            Assert.Equal(expected, FaultySite.Files(site));
            Assert.DoesNotContain(site.Tree("."), file => file.Key.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Should_take_away_what_a_killed_build_left_half_written()
    {
        using var site = FaultySite.At(1);
        site.Run("build");
        string[] left = ["input/1.md", "input/gone.md", "output/documents/1.html", "output/gone/a.html"];
        foreach (var path in left)
            site.Put(path + AtomicFile.TemporarySuffix, "half");
        FaultySite.Bring(site, 2);

        var outcome = site.Run("build");

        Assert.Equal(0, outcome.Status);
        Assert.DoesNotContain(site.Tree("."), file => file.Key.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal));
    }

    // What no kill can be timed to hit: a file that is written where it stands is not whole for a moment.
    [Fact]
    public void Should_put_new_files_in_the_place_of_old_ones_and_never_write_into_them()
    {
        using var site = FaultySite.At(1);
        site.Run("build");
        var old = FaultySite.Files(site);
        var readers = old.Keys.ToDictionary(path => path, path => new FileStream(site.PathOf(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        FaultySite.Bring(site, 2);

        Assert.Equal(0, site.Run("build").Status);

        Assert.True(FaultySite.Files(site).Count(file => old.GetValueOrDefault(file.Key) != file.Value) > 80);
        foreach (var (path, reader) in readers)
        {
            // Who has opened the old file goes on reading the old one.
            using var bytes = new MemoryStream();
            using (reader)
                reader.CopyTo(bytes);
            Assert.True(old[path] == Convert.ToBase64String(bytes.ToArray()), $"{path} was written into");
        }
    }

    private static void Kill(SiteSandbox site, Random random, TimeSpan whole, bool nearWriting)
    {
        File.Delete(site.PathOf(".briefing/lock"));
        using var process = BuildProcess.Start(site.Root);
        if (nearWriting)
        {
            while (!process.HasExited && !site.Has(".briefing/lock"))
                Thread.Sleep(0);
            Thread.Sleep(TimeSpan.FromTicks((long)(whole.Ticks * 0.4 * random.NextDouble())));
        }
        else
            Thread.Sleep(whole * random.NextDouble());
        process.Kill();
        process.WaitForExit();
    }
}
