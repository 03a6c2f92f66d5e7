using System.Globalization;
using Briefing.Import;
using Briefing.Rendering;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>The lines that end a run.</summary>
internal static class BuildSummary
{
    public static void Print(SiteRun run, ImportPlan plan, SiteCounts counts)
    {
        Head(run);
        Line(run, Count(counts.Documents, "document"), Changes(plan));
        Line(run, Count(counts.Events, "event"), "on the timeline");
        Line(run, Count(counts.Topics, "topic"), $"{Count(counts.Sources, "source")}, {Count(counts.Pages, "page")} of HTML, in {Seconds(run)}");
        Foot(run);
        run.Output.WriteLine($"  Open {Shown(run, Path.Combine(run.Folder.Output, "index.html"))}");
    }

    public static void PrintImport(SiteRun run, ImportPlan plan, int pages)
    {
        Head(run);
        Line(run, Count(pages, "page"), $"{Changes(plan)}, in {Seconds(run)}");
        Foot(run);
    }

    public static void PrintCheck(SiteRun run)
    {
        Head(run);
        Foot(run);
    }

    private static void Head(SiteRun run)
    {
        run.Output.WriteLine();
        run.Output.WriteLine($"  {TerminalText.Of(run.Configuration.Site.Title)}");
    }

    private static void Foot(SiteRun run)
    {
        var errors = run.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = run.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var findings = (errors, warnings) switch
        {
            (0, 0) => "nothing",
            (0, _) => $"{Count(warnings, "warning")}, listed above",
            (_, 0) => $"{Count(errors, "error")}, listed above",
            _ => $"{Count(errors, "error")} and {Count(warnings, "warning")}, listed above",
        };
        Line(run, "To look at:", findings);
    }

    private static string Changes(ImportPlan plan)
    {
        var created = plan.Writes.Count(write => write.IsNew);
        (int Count, string What)[] changes =
        [
            (created, "new"), (plan.Writes.Count - created, "renewed"), (plan.Deletes.Count, "taken away"), (plan.Kept.Count, "edited by hand and kept"),
        ];
        var parts = changes.Where(change => change.Count > 0).Select(change => $"{change.Count} {change.What}");
        return string.Join(", ", parts.DefaultIfEmpty("none changed"));
    }

    private static void Line(SiteRun run, string left, string right) => run.Output.WriteLine($"  {left,-13} {right}");

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Seconds(SiteRun run) => string.Create(CultureInfo.InvariantCulture, $"{run.Elapsed.TotalSeconds:0.00} s");

    /// <summary>The path as a person in the current folder would type it.</summary>
    private static string Shown(SiteRun run, string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
