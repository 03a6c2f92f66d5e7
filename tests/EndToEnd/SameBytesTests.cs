using System.Diagnostics;
using System.Security.Cryptography;
using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>The same clippings give the same bytes in every surrounding.</summary>
public sealed class SameBytesTests(SameBytesTests.Here here) : IClassFixture<SameBytesTests.Here>
{
    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "ja_JP.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void Should_not_depend_on(string variable, string value)
    {
        using var there = SiteSandbox.OfThisRepository();
        Directory.Delete(there.PathOf("input"), recursive: true);

        Build(there, (variable, value));

        here.AssertSame(there);
    }

    [Fact]
    public void Should_not_depend_on_who_builds_it()
    {
        using var somebody = new OrdinaryUser();
        using var there = SiteSandbox.OfThisRepository(somebody.Folder, isReversed: false);
        Directory.Delete(there.PathOf("input"), recursive: true);

        var (status, text) = somebody.Build(there, ("USER", "somebody"), ("LOGNAME", "somebody"), ("HOSTNAME", "elsewhere"));

        Assert.True(status == 0, text);
        here.AssertSame(there);
    }

    [Fact]
    public void Should_not_depend_on_the_order_in_which_a_folder_lists_its_files()
    {
        // A file system in memory lists the newest file first.
        using var forwards = SiteSandbox.OfThisRepository("/dev/shm", isReversed: false);
        using var backwards = SiteSandbox.OfThisRepository("/dev/shm", isReversed: true);
        Assert.NotEqual(Listed(forwards), Listed(backwards));
        foreach (var site in new[] { forwards, backwards })
        {
            Build(site, ("TZ", "UTC"));
            here.AssertSame(site);
        }

        static IEnumerable<string> Listed(SiteSandbox site) => Directory.EnumerateFiles(site.PathOf("seeds")).Select(file => Path.GetFileName(file)!).ToList();
    }

    private static void Build(SiteSandbox site, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefing.dll"), "build"]) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + error);
    }

    /// <summary>The site as it is built here.</summary>
    public sealed class Here
    {
        private readonly IReadOnlyList<string> hashes;

        public Here()
        {
            using var site = SiteSandbox.OfThisRepository();
            Build(site, ("TZ", "UTC"));
            hashes = Hashes(site);
        }

        internal void AssertSame(SiteSandbox there) => Assert.Equal(hashes, Hashes(there));

        private static List<string> Hashes(SiteSandbox site) =>
        [
            .. from folder in new[] { "input", "output" }
               from file in site.Tree(folder).OrderBy(file => file.Key, StringComparer.Ordinal)
               select $"{folder}/{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}",
        ];
    }
}
