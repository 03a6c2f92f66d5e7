using System.Diagnostics;

namespace Briefing.Tests.Support;

/// <summary>The files of this repository, without anything that was built, in a folder of their own.</summary>
public sealed class CleanClone : IDisposable
{
    public CleanClone()
    {
        foreach (var file in Run(Repository.Root, new Dictionary<string, string>(), "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!File.Exists(Repository.PathOf(file)))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, file))!);
            File.Copy(Repository.PathOf(file), Path.Combine(Root, file));
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-clone-").FullName;

    public string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Runs a program to its end; what it prints on both streams.</summary>
    internal static (int Status, string Output) Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A build server that outlives the test would hold the folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>Tests that build the project anew share one copy of it, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class CleanCloneTests : ICollectionFixture<CleanClone>
{
    public const string Name = "Clean clone";
}
