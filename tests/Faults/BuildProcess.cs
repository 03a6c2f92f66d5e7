using System.Diagnostics;

namespace Briefing.Tests.Faults;

/// <summary>The command line in a process of its own, which can be killed, confined and run twice.</summary>
internal static class BuildProcess
{
    public static string Assembly => Path.Combine(AppContext.BaseDirectory, "Briefing.dll");

    public static Process Start(string site)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, "build", "--site", site]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_gcServer"] = "0";
        return Process.Start(start)!;
    }

    public static (int Status, string Text) Run(string site)
    {
        using var process = Start(site);
        return End(process);
    }

    public static (int Status, string Text) End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result + error);
    }
}
