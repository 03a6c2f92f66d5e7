using System.Text;
using Briefing.Files;
using Briefing.Import;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>
/// What a run read, made and said, kept in <c>.briefing/</c>. A run that would read the same bytes with the same build of the
/// tool says the same, once it has seen that what was made still stands; one that would not makes only the pages anew that may
/// come out otherwise. What is read is known by its content; files of ours by length and time. Safe to delete at any time.
/// </summary>
/// <param name="Digest">Of all that was read, and of the circumstances.</param>
/// <param name="Counts">For the summary.</param>
/// <param name="Kept">As in <see cref="ImportPlan"/>.</param>
/// <param name="Diagnostics">All of the run's.</param>
/// <param name="Read">The files read, as they were before, by path.</param>
/// <param name="Made">The site's files as they were left, by path.</param>
/// <param name="Pages">The pages that another run may spare, by address.</param>
internal sealed record RunMemory(
    string Digest, SiteCounts Counts, IReadOnlyList<string> Kept, IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, FileStamp> Read, IReadOnlyDictionary<string, FileStamp> Made, IReadOnlyDictionary<string, MadePage> Pages)
{
    // In bytes: larger files, which are few, are read into an array of their own.
    private const int MostFiles = 64 * 1024;

    /// <summary>Whether there may have been a run of a verb; where there was none, all is to be done.</summary>
    public static bool IsThere(SiteRun run, string verb) => File.Exists(PathOf(run, verb));

    /// <summary>The last run of a verb; null where there was none, or none that can be used.</summary>
    public static RunMemory? Last(SiteRun run, string verb) =>
        CheckedFile.Read(PathOf(run, verb)) is { } content ? RunMemoryFile.Read(content, Build) : null;

    /// <summary>Whether this run would do what that one did.</summary>
    /// <param name="listing">What lies in the site's folder now.</param>
    public bool IsAsNow(SiteRun run, string verb, SiteListing listing)
    {
        try
        {
            return Digest == DigestOnDisk(run, verb, listing) && Stands(run.Folder.Output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Remembers a run that found no errors.</summary>
    public static void Keep(
        SiteRun run, string verb, ImportPlan plan, SiteCounts counts,
        IReadOnlyDictionary<string, FileStamp> made, IReadOnlyDictionary<string, MadePage> pages)
    {
        if (run.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return;
        var read = run.Folder.Ledger.Files.ToDictionary(file => file.Key, file => file.Value.Stamp, StringComparer.Ordinal);
        var memory = new RunMemory(run.Folder.Ledger.Digest(Circumstances(run, verb)), counts, plan.Kept, run.Diagnostics, read, made, pages);
        CheckedFile.Write(PathOf(run, verb), writer => RunMemoryFile.Write(memory, Build, writer));
    }

    /// <summary>What decides a site besides its pages: the build of the tool, the settings' files, the theme's, and the options.</summary>
    public static string CircumstancesOfPages(SiteRun run)
    {
        var text = new StringBuilder($"{Build} {run.Configuration.Site.Url}\n");
        var settings = new List<string>();
        foreach (var (path, file) in run.Folder.Ledger.Files)
        {
            if (!path.StartsWith("input/", StringComparison.Ordinal) && !path.StartsWith("seeds/", StringComparison.Ordinal))
                settings.Add($"{path} {file.Hash}");
        }
        settings.Sort(StringComparer.Ordinal);
        foreach (var line in settings)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string Build => typeof(RunMemory).Module.ModuleVersionId.ToString();

    private static string PathOf(SiteRun run, string verb) =>
        Path.Combine(run.Folder.State, $"last-{verb}-{ShortHash.Of(run.Folder.Output)}.bin");

    // The build of the tool, and what options and environment may add to the settings' files.
    private static string Circumstances(SiteRun run, string verb) => $"{Build} {verb} {run.Configuration.Site.Url}";

    /// <summary>The digest of what a run would read now; null where something cannot be read, or was written since.</summary>
    private string? DigestOnDisk(SiteRun run, string verb, SiteListing listing)
    {
        var folder = run.Folder with { Ledger = new() };
        var faults = new List<Diagnostic>(listing.Diagnostics);
        (string Name, IReadOnlyList<FileTree.Entry> Files)[] trees = [("seeds", listing.Seeds), ("input", listing.Pages)];
        // A file that was written since is most likely another: the run itself reads it then, and only once.
        foreach (var (name, files) in trees)
        {
            foreach (var file in files)
            {
                if (!Read.TryGetValue($"{name}/{file.RelativePath}", out var stamp) || stamp != file.Stamp)
                    return null;
            }
        }
        foreach (var name in new[] { SettingsReader.SiteFile, SettingsReader.TopicsFile, SettingsReader.SourcesFile })
            folder.ReadText(name, faults);
        if (verb == BuildCommand.Verb)
        {
            folder.ReadText(SiteRun.CorrectionsFile, faults);
            ThemeFolder.Read(folder, faults);
        }
        foreach (var (name, files) in trees)
        {
            Parallel.ForEach(files, () => new byte[MostFiles], (file, _, room) =>
            {
                var unread = new List<Diagnostic>();
                FileTree.Read(file, name, PageFolder.LargestPage, folder.Ledger, unread, room);
                lock (faults)
                    faults.AddRange(unread);
                return room;
            }, _ => { });
        }
        return faults.Count > 0 ? null : folder.Ledger.Digest(Circumstances(run, verb));
    }

    private bool Stands(string output) => Parallel.ForEach(Made, (file, loop) =>
    {
        if (FileStamp.Of(Path.Combine(output, file.Key)) != file.Value)
            loop.Stop();
    }).IsCompleted;
}
