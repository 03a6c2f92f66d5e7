using System.CommandLine;
using Briefing.Import;

namespace Briefing.Cli;

internal static class CheckCommand
{
    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Print every answer that was considered for each fact of a clipping; '*' marks the accepted ones.",
    };

    private static readonly Option<bool> ExplainEvents = new("--explain-events")
    {
        Description = "Print why tellings became one event or did not.",
    };

    public static Command Create()
    {
        var command = new Command("check", "Import and generate in memory, write nothing, and list what a person should look at, most important first.")
        {
            SiteOptions.Strict, SiteOptions.Url, Explain, ExplainEvents,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var plan = run.Import();
        var pages = plan.Pages;
        run.CheckSite(pages);
        run.Add(Findings.Unstated(pages));
        if (call.GetValue(Explain))
            Explanations.WriteFacts(Importer.Explain(run.Folder, run.Configuration), run.Report);
        if (call.GetValue(ExplainEvents))
            Explanations.WriteEvents(run.Decisions(pages), run.Report);
        return run.End(() => BuildSummary.PrintCheck(run), mostImportantFirst: true);
    }
}
