using System.Diagnostics;

namespace Briefing.Tests.Support;

/// <summary>
/// Somebody to whom things can be forbidden, and who builds in a process of his own: whoever runs the tests, or "nobody" where that
/// is root. Then the tool is copied to where he can read it, should the repository lie below a private home.
/// </summary>
internal sealed class OrdinaryUser : IDisposable
{
    private static readonly string[] Becoming = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    private readonly DirectoryInfo? copy;

    public OrdinaryUser()
    {
        Folder = new[] { Path.GetTempPath(), "/tmp", "/var/tmp", "/dev/shm" }.FirstOrDefault(Reaches)
            ?? throw new InvalidOperationException("No folder for temporary files can be reached by another user than root.");
        Assembly = Path.Combine(AppContext.BaseDirectory, "Briefing.dll");
        if (Reaches(AppContext.BaseDirectory))
            return;
        copy = Directory.CreateDirectory(Path.Combine(Folder, "briefing-tool-" + Path.GetRandomFileName()));
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        Assembly = Path.Combine(copy.FullName, "Briefing.dll");
    }

    /// <summary>Where sites are made that he can reach.</summary>
    public string Folder { get; }

    /// <summary>The tool.</summary>
    public string Assembly { get; }

    /// <summary>Builds a site, which becomes his; what is printed on both streams.</summary>
    public (int Status, string Text) Build(SiteSandbox site, params (string Name, string Value)[] variables)
    {
        if (Becoming.Length > 0)
            Run(["chown", "-R", "65534:65534", site.Root]);
        string[] environment = [.. variables.Select(variable => $"{variable.Name}={variable.Value}")];
        return Run([.. Becoming, "env", $"HOME={site.Root}", .. environment, "dotnet", Assembly, "build", "--site", site.Root]);
    }

    public void Dispose() => copy?.Delete(recursive: true);

    private static bool Reaches(string folder) => Directory.Exists(folder) && Run([.. Becoming, "test", "-r", folder, "-a", "-x", folder]).Status == 0;

    private static (int Status, string Text) Run(string[] command)
    {
        // Started from a folder that he may enter.
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result + error);
    }
}
