using System.CommandLine;
using Briefing.Files;
using Briefing.Rendering;

namespace Briefing.Cli;

internal static class ImportCommand
{
    private const string Verb = "import";

    public static Command Create()
    {
        var command = new Command(Verb, "Turn the clippings in seeds/ into pages in input/, and stop there.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        if (run.Recall(Verb) is { } last)
            return run.End(() => BuildSummary.PrintImport(run, last.Plan, last.Counts.Documents));
        var plan = run.Import();
        run.ApplyImport(plan);
        RunMemory.Keep(run, Verb, plan, new(plan.Planned.Count, 0, 0, 0, 0), new Dictionary<string, FileStamp>(), new Dictionary<string, MadePage>());
        return run.End(() => BuildSummary.PrintImport(run, plan, plan.Planned.Count));
    }
}
