using System.CommandLine;
using Briefing.Files;
using Briefing.Publishing;
using Briefing.Rendering;

namespace Briefing.Cli;

internal static class BuildCommand
{
    public const string Verb = "build";

    private static readonly Option<string?> Zip = new("--zip") { Description = "Pack the site into this file too.", HelpName = "FILE" };

    private static readonly Option<string?> Summary = new("--summary") { Description = "Add a summary in Markdown to this file.", HelpName = "FILE" };

    private static readonly Option<string?> Previous = new("--previous")
    {
        Description = "The output of the state that is published, for the summary to compare with; its data/ is enough.", HelpName = "DIR",
    };

    public static Command Create()
    {
        var command = new Command(Verb, "Import seeds/ into input/, then generate the site (the default).")
        {
            SiteOptions.Strict, SiteOptions.Url, Zip, Summary, Previous,
        };
        command.SetAction(Run);
        return command;
    }

    public static int Run(ParseResult call)
    {
        var run = SiteRun.Begin(call);
        var (zip, summary) = (call.GetValue(Zip), call.GetValue(Summary));
        var isPlain = zip is null && summary is null;
        if (!RunMemory.IsThere(run, Verb))
            WarmUp.Begin(run.Configuration);
        if (isPlain && run.Recall(Verb) is { } last)
            return run.End(() => BuildSummary.Print(run, last.Plan, last.Counts));
        var plan = run.Import();
        run.ApplyImport(plan);
        var site = run.WriteSite(plan.Pages, keepFiles: !isPlain, out var made, out var pages);
        RunMemory.Keep(run, Verb, plan, site.Counts, made, pages);
        if (zip is not null)
            run.Write(zip, path => AtomicFile.Write(path, SiteArchive.Pack(site, Path.GetFileNameWithoutExtension(path))));
        if (summary is not null)
            run.Write(summary, path => File.AppendAllText(path, JobSummary.Write(run.Configuration.Site.Title, Published(call), Generated(site), run.Diagnostics)));
        return run.End(() => BuildSummary.Print(run, plan, site.Counts));
    }

    private static PublishedState Generated(GeneratedSite site)
    {
        return PublishedState.Read(Content(PublishedState.PagesFile), Content(PublishedState.TimelineFile))
            ?? throw new InvalidDataException("The data files of this build cannot be read back.");

        ReadOnlyMemory<byte> Content(string path) => site.Files.Single(file => file.Path == path).Content;
    }

    private static PublishedState? Published(ParseResult call)
    {
        if (call.GetValue(Previous) is not { } folder)
            return null;
        var (pages, timeline) = (Path.Combine(folder, PublishedState.PagesFile), Path.Combine(folder, PublishedState.TimelineFile));
        return File.Exists(pages) && File.Exists(timeline) ? PublishedState.Read(File.ReadAllBytes(pages), File.ReadAllBytes(timeline)) : null;
    }
}
