using System.CommandLine;

namespace Briefing.Cli;

internal static class CheckCommand
{
    private static readonly Option<bool> Strict = new("--strict") { Description = "Let warnings fail the check." };

    public static Command Create()
    {
        var command = new Command("check", "Import and generate in memory, write nothing, and list what a person should look at.") { Strict };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        run.Generate(plan.Pages);
        return run.End(() => BuildSummary.PrintCheck(run), call.GetValue(Strict));
    }
}
