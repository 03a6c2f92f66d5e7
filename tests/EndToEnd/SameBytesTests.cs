using System.Diagnostics;
using System.Security.Cryptography;
using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>The same clippings give the same bytes in every surrounding.</summary>
public sealed class SameBytesTests
{
    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "ja_JP.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void Should_not_depend_on(string variable, string value)
    {
        using var here = SiteSandbox.OfThisRepository();
        using var there = SiteSandbox.OfThisRepository();
        Directory.Delete(there.PathOf("input"), recursive: true);

        Build(here, "TZ", "UTC");
        Build(there, variable, value);

        Assert.Equal(Hashes(here, "input"), Hashes(there, "input"));
        Assert.Equal(Hashes(here, "output"), Hashes(there, "output"));
    }

    private static void Build(SiteSandbox site, string variable, string value)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefing.dll"), "build"])
        {
            WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + error);
    }

    private static IEnumerable<string> Hashes(SiteSandbox site, string folder) =>
        site.Tree(folder).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}");
}
