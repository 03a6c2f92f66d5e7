using System.CommandLine;

namespace Briefing.Cli;

internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Import and generate in memory, write nothing, and list what a person should look at.") { SiteOptions.Strict, SiteOptions.Url };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        run.CheckSite(plan.Pages);
        return run.End(() => BuildSummary.PrintCheck(run));
    }
}
