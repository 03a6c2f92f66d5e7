using System.IO.Compression;
using Briefing.Tests.Support;

namespace Briefing.Tests.Packaging;

/// <summary>
/// The tool as others install it. The portable package needs nothing that a build of the project does not need; those
/// compiled ahead of time need the compiler's own package.
/// </summary>
[Collection(CleanCloneTests.Name)]
public sealed class ToolPackageTests(CleanClone clone) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    [Fact]
    public void Should_install_offline_and_build_a_site_that_has_no_code_of_ours()
    {
        Pack("-p:ToolPackageRuntimeIdentifiers=any");

        AssertBuildsASite(Install());
    }

    [Fact]
    [Trait("Needs", "Registry")]
    public void Should_be_compiled_ahead_of_time_for_each_platform_and_portable_for_the_rest()
    {
        Pack();

        Assert.True(AssemblySize("linux-x64") > 2 * AssemblySize("any"));
        Assert.True(AssemblySize("win-x64") > 2 * AssemblySize("any"));
        AssertBuildsASite(Install());
    }

    [Fact]
    [Trait("Needs", "Registry")]
    public void Should_bring_its_framework_when_published_in_one_image()
    {
        Assert.Equal(0, Run(clone.Root, "dotnet", "publish", "Briefing.csproj", "-r", "linux-x64", "--self-contained", "-p:RunAnalyzers=false",
            "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true", "-o", PathOf("image")));

        Assert.Contains("\"System.Runtime.TieredCompilation\": false", File.ReadAllText(PathOf("image/Briefing.runtimeconfig.json")), StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("image/Briefing.r2r.dll")));
        AssertBuildsASite(PathOf("image/Briefing"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string relative) => Path.Combine(folder, relative);

    private void Pack(params string[] options)
    {
        var lockFile = File.ReadAllText(clone.PathOf("packages.lock.json"));

        Assert.Equal(0, Run(clone.Root, "dotnet", ["pack", "Briefing.csproj", "--nologo", "--output", PathOf("packages"), .. options]));

        Assert.Equal(lockFile, File.ReadAllText(clone.PathOf("packages.lock.json")));
    }

    /// <summary>The tool, installed from the folder of packages and nowhere else.</summary>
    private string Install()
    {
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration><packageSources><clear /><add key="here" value="{PathOf("packages")}" /></packageSources></configuration>
            """);
        Assert.Equal(0, Run(folder, "dotnet", "tool", "install", "Briefing", "--tool-path", PathOf("tools"), "--configfile", PathOf("nuget.config")));
        return PathOf("tools/briefing");
    }

    private void AssertBuildsASite(string tool)
    {
        var site = PathOf("site");
        Assert.Equal(0, Run(folder, tool, "init", site, "--language", "en"));
        Directory.CreateDirectory(Path.Combine(site, "theme", "assets"));
        File.WriteAllText(Path.Combine(site, "theme", "custom.css"), "p { color: teal }");
        File.WriteAllText(Path.Combine(site, "theme", "assets", "map.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        File.WriteAllText(Path.Combine(site, "theme", "strings.en.yml"), "nav.timeline: Chronicle\n");

        Assert.Equal(0, Run(site, tool));

        var page = File.ReadAllText(Path.Combine(site, "output", "index.html"));
        Assert.Contains("Harbour City to move its central library", page, StringComparison.Ordinal);
        Assert.Contains("Chronicle", page, StringComparison.Ordinal);
        Assert.Equal("p { color: teal }", File.ReadAllText(Path.Combine(site, "output", "assets", "custom.css")));
        Assert.True(File.Exists(Path.Combine(site, "output", "assets", "map.svg")));
    }

    private long AssemblySize(string platform)
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(PathOf("packages"), $"Briefing.{platform}.*.nupkg").Single());
        return package.Entries.Single(entry => entry.Name == "Briefing.dll").Length;
    }

    /// <summary>The exit status; what the program printed goes with a failure.</summary>
    private int Run(string directory, string program, params string[] arguments)
    {
        // A home of its own: the tool must not lean on what this machine has installed.
        var environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = folder, ["NUGET_PACKAGES"] = Packages };
        var (status, output) = CleanClone.Run(directory, environment, program, arguments);
        return status == 0 ? 0 : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output}");
    }

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
