using System.CommandLine;
using Briefing.Files;
using Briefing.Import;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Timeline;

namespace Briefing.Cli;

/// <summary>One run over a site: its steps, and what they found.</summary>
internal sealed class SiteRun
{
    public const string CorrectionsFile = "events.yml";

    private readonly List<Diagnostic> diagnostics = [];
    private readonly string format;
    private readonly bool strict;
    private readonly ProgressLine? progress;
    private RunMemory? memory;
    private readonly Task<SiteListing> listing;
    private ImportMemory? imported;
    private readonly long started = TimeProvider.System.GetTimestamp();

    private SiteRun(ParseResult call)
    {
        format = call.GetRequiredValue(SiteOptions.Format);
        Output = call.InvocationConfiguration.Output;
        Error = call.InvocationConfiguration.Error;
        progress = ProgressLine.For(Error, format);
        Folder = SiteOptions.Folder(call) with { Progress = progress is null ? Progress.None : new(progress.Show) };
        // Every verb asks for it, and it waits for the disk.
        listing = Task.Run(() => SiteListing.Of(Folder));
        Configuration = SettingsReader.Read(name => Folder.ReadText(name, diagnostics), diagnostics);
        strict = call.GetValue(SiteOptions.Strict) || Configuration.Site.Strict;
        if (call.GetValue(SiteOptions.Url) is { } url && Configuration.Site.Url is null)
            Configuration = Configuration with { Site = Configuration.Site with { Url = SiteSettings.AddressOf(url) } };
    }

    public SiteFolder Folder { get; }

    public SiteConfiguration Configuration { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>What was found so far, by place, each once.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. diagnostics.Distinct().Order()];

    /// <summary>Where text for people goes: not between lines that a program reads.</summary>
    public TextWriter Report => format == "json" ? Error : Output;

    public void Add(IEnumerable<Diagnostic> found) => diagnostics.AddRange(found);

    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(started);

    public static SiteRun Begin(ParseResult call) => new(call);

    /// <summary>What the last run of a verb said, where this one would do the same; else null.</summary>
    public (ImportPlan Plan, SiteCounts Counts)? Recall(string verb)
    {
        memory = RunMemory.Last(this, verb);
        if (memory is null || !memory.IsAsNow(this, verb, listing.GetAwaiter().GetResult()))
            return null;
        diagnostics.AddRange(memory.Diagnostics);
        return (new([], [], [], memory.Kept, []), memory.Counts);
    }

    public ImportPlan Import()
    {
        if (!Directory.Exists(Folder.Seeds) && !Directory.Exists(Folder.Input))
            diagnostics.Add(Diagnostic.Warning("BRF102", "", 0, 0, "This folder has neither seeds/ nor input/; put clipped articles into seeds/, or begin a site with 'briefing init'."));
        imported = new(Folder, RunMemory.CircumstancesOfPages(this));
        var plan = Importer.Plan(Folder, Configuration, imported, listing.GetAwaiter().GetResult());
        diagnostics.AddRange(plan.Diagnostics);
        return plan;
    }

    public void ApplyImport(ImportPlan plan)
    {
        PageFolder.Apply(plan, Folder, diagnostics);
        imported?.Keep();
    }

    /// <summary>The site in memory.</summary>
    public GeneratedSite Generate(IReadOnlyList<Page> pages)
    {
        var site = SiteGenerator.Generate(pages, Timeline(pages), Configuration, Overrides());
        diagnostics.AddRange(site.Diagnostics);
        return site;
    }

    /// <summary>The site on the disk.</summary>
    /// <param name="pages">What it is made from.</param>
    /// <param name="keepFiles">Whether its files are also given back, in memory; then all of them are made.</param>
    /// <param name="made">The files as they stand, by path.</param>
    /// <param name="kept">The pages that another run may spare, by address.</param>
    public GeneratedSite WriteSite(
        IReadOnlyList<Page> pages, bool keepFiles, out IReadOnlyDictionary<string, FileStamp> made,
        out IReadOnlyDictionary<string, MadePage> kept)
    {
        kept = new Dictionary<string, MadePage>();
        if (Folder.IsOutputAmongSources)
        {
            diagnostics.Add(Diagnostic.Error("BRF093", "", 0, 0,
                "The output folder would hold the site's sources, or lie among them; nothing was written. Choose a folder of its own with --output."));
            made = new Dictionary<string, FileStamp>();
            return Generate(pages);
        }
        GeneratedSite? site = null;
        BuildMemory? spared = null;
        var written = OutputWriter.Write(Folder.Output, Folder.State, (add, keep) =>
        {
            if (!keepFiles)
            {
                var (timeline, overrides, last) = (Timeline(pages), Overrides(), memory);
                spared = new(
                    RunMemory.CircumstancesOfPages(this), path => Folder.Ledger.HashOf(PageReader.InputPath(path)),
                    last?.Pages ?? new Dictionary<string, MadePage>(),
                    path => last!.Made.TryGetValue(path, out var stamp) && keep(path, stamp));
                var report = Generate(pages, timeline, overrides, add, spared);
                site = new([], report.Diagnostics, report.Counts);
                return;
            }
            site = Generate(pages);
            foreach (var file in site.Files)
                add(file);
        });
        diagnostics.AddRange(written.Diagnostics);
        if (written.Foreign is [var first, ..])
        {
            var more = written.Foreign.Count == 1 ? "" : FormattableString.Invariant($" and {written.Foreign.Count - 1} more");
            diagnostics.Add(Diagnostic.Note("BRF092", "", 0, 0, $"The output folder holds files that no build wrote, and they stay: {first}{more}. Delete them if they are not wanted."));
        }
        made = written.Files;
        kept = spared?.Made ?? kept;
        return site!;
    }

    /// <summary>The site nowhere: only for what is to be said about it.</summary>
    public void CheckSite(IReadOnlyList<Page> pages) => Generate(pages, Timeline(pages), Overrides(), _ => { });

    private SiteReport Generate(
        IReadOnlyList<Page> pages, Chronology timeline, ThemeOverrides overrides, Action<OutputFile> add, BuildMemory? spared = null)
    {
        var report = SiteGenerator.Generate(pages, timeline, Configuration, overrides, add, spared, Folder.Progress);
        diagnostics.AddRange(report.Diagnostics);
        return report;
    }

    /// <summary>Every pair of tellings that was compared for the timeline, and what came of it.</summary>
    public IReadOnlyList<PairDecision> Decisions(IReadOnlyList<Page> pages) => Timeline(pages, explain: true).Decisions;

    private Chronology Timeline(IReadOnlyList<Page> pages, bool explain = false)
    {
        var corrections = Folder.ReadText(CorrectionsFile, diagnostics) is { } yaml ? EventCorrectionsReader.Read(yaml, CorrectionsFile) : null;
        return TimelineBuilder.Build(pages, corrections, explain);
    }

    private ThemeOverrides Overrides() => ThemeFolder.Read(Folder, diagnostics);

    /// <summary>Writes a file that was asked for beside the site.</summary>
    public void Write(string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error("BRF101", "", 0, 0, $"{path} could not be written: {exception.Message.ReplaceLineEndings(" ")}"));
        }
    }

    /// <summary>Prints what was found and the summary; the exit status.</summary>
    /// <param name="summary">Prints the last lines.</param>
    /// <param name="mostImportantFirst">Whether findings stand under headings by importance; else by place.</param>
    public int End(Action summary, bool mostImportantFirst = false)
    {
        progress?.End();
        foreach (var (heading, found) in mostImportantFirst ? Findings.Ranked(Diagnostics) : [("", Diagnostics)])
        {
            if (heading.Length > 0 && format == "text")
                Error.WriteLine($"{heading} ({found.Count})");
            DiagnosticPrinter.Print(format == "github" ? found.Select(InWorkspace) : found, format, format == "json" ? Output : Error);
        }
        if (format != "json")
            summary();
        return diagnostics.Exists(d => d.Severity == Severity.Error || (strict && d.Severity == Severity.Warning)) ? 1 : 0;
    }

    /// <summary>With its path below the repository, where a workflow's annotations look for it.</summary>
    private Diagnostic InWorkspace(Diagnostic diagnostic)
    {
        var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } folder ? folder : Directory.GetCurrentDirectory();
        var site = Path.GetRelativePath(workspace, Folder.Root).Replace(Path.DirectorySeparatorChar, '/');
        return diagnostic.Path.Length == 0 || site == "." || site.StartsWith("..", StringComparison.Ordinal)
            ? diagnostic
            : diagnostic with { Path = $"{site}/{diagnostic.Path}" };
    }
}
