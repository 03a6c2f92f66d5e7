using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Preview;
using Briefing.Text;

namespace Briefing.Cli;

internal static partial class PreviewCommand
{
    private static readonly Option<int> Port = TcpPort();

    private static readonly Option<string> Base = SubPath();

    public static Command Create()
    {
        var command = new Command("preview", "Show the site on this machine, and follow every change. Pages are written to input/, the site itself stays in memory.") { Port, Base };
        command.SetAction(call => Run(call).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> Run(ParseResult call)
    {
        var streams = call.InvocationConfiguration;
        var state = new PreviewState();
        PreviewServer server;
        try
        {
            server = await PreviewServer.Start(state, call.GetRequiredValue(Port), $"/{call.GetRequiredValue(Base).Trim('/')}/".Replace("//", "/", StringComparison.Ordinal)).ConfigureAwait(false);
        }
        catch (IOException)
        {
            await streams.Error.WriteLineAsync("briefing: no port could be had; name another one with --port.").ConfigureAwait(false);
            return 2;
        }
        await using (server.ConfigureAwait(false))
        {
            await streams.Output.WriteLineAsync($"\n  Preview at {server.Address} (Ctrl-C ends it)").ConfigureAwait(false);
            var report = new Report(call);
            await new PreviewLoop(SiteOptions.Folder(call).Root, state, () => Build(call)).Run(report.Print, server.Stopping).ConfigureAwait(false);
            await server.Stop().ConfigureAwait(false);
        }
        return 0;
    }

    private static PreviewBuild Build(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        run.ApplyImport(plan);
        var site = run.Generate(plan.Pages);
        return new(site.Files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal), run.Diagnostics, run.Elapsed);
    }

    /// <summary>Tells of each build that changed something.</summary>
    private sealed class Report(ParseResult call)
    {
        private IReadOnlyList<Diagnostic> last = [];

        public void Print(PreviewBuild build, bool isNew)
        {
            var streams = call.InvocationConfiguration;
            if (!build.Diagnostics.SequenceEqual(last))
                DiagnosticPrinter.Print(build.Diagnostics, call.GetRequiredValue(SiteOptions.Format), streams.Error);
            last = build.Diagnostics;
            if (isNew)
                streams.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Built {build.Files.Count:N0} files in {build.Elapsed.TotalSeconds:0.00} s"));
        }
    }

    private static Option<int> TcpPort()
    {
        var option = new Option<int>("--port")
        {
            Description = "The port; the next free one is taken where it is in use.", HelpName = "NUMBER", DefaultValueFactory = _ => 5080,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 65535)
                result.AddError("A port is a number from 1 to 65535.");
        });
        return option;
    }

    private static Option<string> SubPath()
    {
        var option = new Option<string>("--base") { Description = "The path under which the site is shown.", HelpName = "/PATH/", DefaultValueFactory = _ => "/" };
        option.Validators.Add(result =>
        {
            if (!PathOfUrl().IsMatch(result.GetValueOrDefault<string>() ?? ""))
                result.AddError("A base is a path of letters, digits, hyphens, dots and slashes, such as /summits/.");
        });
        return option;
    }

    [GeneratedRegex(@"^/?([A-Za-z0-9_~-][A-Za-z0-9._~-]*/?)*$", RegexOptions.NonBacktracking)]
    private static partial Regex PathOfUrl();
}
