using System.CommandLine;

namespace Briefing.Cli;

internal static class ImportCommand
{
    public static Command Create()
    {
        var command = new Command("import", "Turn the clippings in seeds/ into pages in input/, and stop there.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        run.ApplyImport(plan);
        return run.End(() => BuildSummary.PrintImport(run, plan));
    }
}
