using System.Diagnostics;
using Briefing.Files;
using Briefing.Tests.Support;

namespace Briefing.Tests.Faults;

/// <summary>Disks and folders that do not do what is asked of them: a clear error, the old site, nothing lost.</summary>
public sealed class DiskFaultTests
{
    [Theory]
    [InlineData("output")]
    [InlineData("input")]
    public void Should_keep_the_old_files_where_a_folder_may_not_be_written(string folder)
    {
        using var somebody = new OrdinaryUser();
        using var site = FaultySite.At(1, somebody.Folder);
        site.Run("build");
        FaultySite.Bring(site, 2);
        var before = FaultySite.Files(site).Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
        SetModes(site, folder, "a-w");

        var (status, text) = somebody.Build(site);

        SetModes(site, folder, "u+w");
        Assert.Equal(1, status);
        Assert.Contains(" error BRF", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", text, StringComparison.Ordinal);
        Assert.Equal(before, FaultySite.Files(site).Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Should_name_clippings_and_folders_that_may_not_be_read()
    {
        using var somebody = new OrdinaryUser();
        using var site = FaultySite.At(1, somebody.Folder).Put("seeds/closed/a.txt", "読めない記事\n\n2025年3月4日、工事が始まった。\n");
        SetModes(site, "seeds/3.txt", "a-r");
        SetModes(site, "seeds/closed", "a-rx");

        var (status, text) = somebody.Build(site);

        SetModes(site, "seeds", "u+rwX");
        Assert.Equal(1, status);
        Assert.Contains("seeds/3.txt: error BRF052", text, StringComparison.Ordinal);
        Assert.Contains("seeds/closed: error BRF052", text, StringComparison.Ordinal);
        Assert.True(site.Has("input/4.md"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Should_write_the_same_site_to_another_file_system(bool isThere)
    {
        using var site = FaultySite.At(1);
        site.Run("build");
        var elsewhere = new DirectoryInfo(Path.Combine("/dev/shm", Path.GetRandomFileName()));
        if (isThere)
            elsewhere.Create();
        try
        {
            var outcome = site.Run("build", "--output", elsewhere.FullName);

            Assert.True(outcome.Status == 0, outcome.Error);
            var here = site.Tree("output").Where(file => file.Key != "mine.txt").ToDictionary(file => file.Key, file => Convert.ToBase64String(file.Value));
            var there = site.Tree(elsewhere.FullName).ToDictionary(file => file.Key, file => Convert.ToBase64String(file.Value));
            Assert.Equal(here, there);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public void Should_keep_the_old_site_where_the_disk_is_full()
    {
        using var site = FaultySite.At(1);
        site.Run("build");
        var output = site.PathOf("output");
        // A file system of its own, of one megabyte, in a name space of its own; the last word is what stands there then.
        var script = $"""
            mount -t tmpfs -o size=1m tmpfs {output} || exit 77
            dotnet {BuildProcess.Assembly} build --site {site.Root} >/dev/null 2>&1
            head -c 2000000 /dev/zero > {output}/ballast 2>/dev/null
            (cd {output} && find . -name ballast -o -type f -print0 | sort -z | xargs -0 sha256sum) > {site.Root}/before
            for f in {site.Root}/seeds/*.txt; do sed -i 's/第1期/第2期/g' $f; done
            dotnet {BuildProcess.Assembly} build --site {site.Root} > {site.Root}/said 2>&1; echo $? > {site.Root}/status
            (cd {output} && find . -name ballast -o -type f -print0 | sort -z | xargs -0 sha256sum) > {site.Root}/after
            """;
        using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script]) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode != 77, "This machine lets no test mount a small disk: " + error);

        Assert.Equal("1", site.Text("status").Trim());
        Assert.Contains("error BRF091", site.Text("said"), StringComparison.Ordinal);
        Assert.Equal(site.Text("before"), site.Text("after"));
        Assert.Contains("index.html", site.Text("after"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_let_the_second_of_two_builds_wait()
    {
        using var site = FaultySite.At(1);
        using var first = BuildProcess.Start(site.Root);
        using var second = BuildProcess.Start(site.Root);

        var one = BuildProcess.End(first);
        var two = BuildProcess.End(second);

        Assert.True(one.Status == 0 && two.Status == 0, one.Text + two.Text);
        using var alone = FaultySite.At(1);
        alone.Run("build");
        Assert.Equal(FaultySite.Files(alone), FaultySite.Files(site));
    }

    [Fact]
    public async Task Should_write_nothing_while_another_run_writes()
    {
        using var site = FaultySite.At(1);
        var other = SiteLock.Take(site.PathOf(".briefing"));

        var building = Task.Run(() => site.Run("build"));
        await Task.Delay(TimeSpan.FromSeconds(3));

        // However slow the machine is, this holds; on a fast one it does not without the lock.
        Assert.False(Directory.Exists(site.PathOf("input")) && Directory.EnumerateFiles(site.PathOf("input")).Any());
        other.Dispose();
        Assert.Equal(0, (await building).Status);
    }

    private static void SetModes(SiteSandbox site, string path, string mode)
    {
        using var process = Process.Start("chmod", ["-R", mode, site.PathOf(path)]);
        process.WaitForExit();
    }
}
