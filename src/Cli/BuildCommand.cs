using System.CommandLine;

namespace Briefing.Cli;

internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Import seeds/ into input/, then generate the site (the default).");
        command.SetAction(Run);
        return command;
    }

    public static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        run.ApplyImport(plan);
        var site = run.Generate(plan.Pages);
        run.WriteSite(site);
        return run.End(() => BuildSummary.Print(run, plan, site));
    }
}
