using System.Text.Json;
using System.Text.Json.Serialization;
using Briefing.Files;
using Briefing.Import;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>
/// What a run read, made and said, kept in <c>.briefing/</c>: a run that would read the same bytes with the same build of the
/// tool says the same, once it has seen that what was made still stands, byte for byte. Safe to delete at any time.
/// </summary>
/// <param name="Digest">Of all that was read, and of the circumstances.</param>
/// <param name="Counts">For the summary.</param>
/// <param name="Kept">As in <see cref="ImportPlan"/>.</param>
/// <param name="Diagnostics">All of the run's.</param>
/// <param name="Made">The hash of each file of the site, by path.</param>
internal sealed record RunMemory(
    string Digest, SiteCounts Counts, IReadOnlyList<string> Kept, IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, string> Made)
{
    /// <summary>What the last run of a verb did, where this one would do the same; else null.</summary>
    public static RunMemory? Recall(SiteRun run, string verb)
    {
        try
        {
            var path = PathOf(run, verb);
            if (!File.Exists(path) || JsonSerializer.Deserialize(File.ReadAllBytes(path), RunMemoryJson.Default.RunMemory) is not { } memory)
                return null;
            return memory.Digest == DigestOnDisk(run, verb) && memory.Stands(run.Folder.Output) ? memory : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Remembers a run that found no errors.</summary>
    public static void Keep(SiteRun run, string verb, ImportPlan plan, SiteCounts counts, IReadOnlyDictionary<string, string> made)
    {
        if (run.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return;
        var memory = new RunMemory(run.Folder.Ledger.Digest(Circumstances(run, verb)), counts, plan.Kept, run.Diagnostics, made);
        try
        {
            Directory.CreateDirectory(run.Folder.State);
            AtomicFile.Write(PathOf(run, verb), JsonSerializer.SerializeToUtf8Bytes(memory, RunMemoryJson.Default.RunMemory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then the next run does all of its work.
        }
    }

    private static string PathOf(SiteRun run, string verb) =>
        Path.Combine(run.Folder.State, $"last-{verb}-{ShortHash.Of(run.Folder.Output)}.json");

    // The build of the tool, and what options and environment may add to the settings' files.
    private static string Circumstances(SiteRun run, string verb) =>
        $"{typeof(RunMemory).Module.ModuleVersionId} {verb} {run.Configuration.Site.Url}";

    /// <summary>The digest of what a run would read now; null where something cannot be read.</summary>
    private static string? DigestOnDisk(SiteRun run, string verb)
    {
        var folder = run.Folder with { Ledger = new() };
        var faults = new List<Diagnostic>();
        foreach (var name in new[] { SettingsReader.SiteFile, SettingsReader.TopicsFile, SettingsReader.SourcesFile })
            folder.ReadText(name, faults);
        if (verb == BuildCommand.Verb)
        {
            folder.ReadText(SiteRun.CorrectionsFile, faults);
            ThemeFolder.Read(folder, faults);
        }
        Read("seeds", Importer.Files(folder, faults));
        Read("input", PageFolder.Files(folder, faults));
        return faults.Count > 0 ? null : folder.Ledger.Digest(Circumstances(run, verb));

        void Read(string name, IReadOnlyList<FileTree.Entry> files) => Parallel.ForEach(files, file =>
        {
            var unread = new List<Diagnostic>();
            FileTree.Read(file, name, PageFolder.LargestPage, folder.Ledger, unread);
            lock (faults)
                faults.AddRange(unread);
        });
    }

    private bool Stands(string output) => Parallel.ForEach(Made, (file, loop) =>
    {
        var found = new FileInfo(Path.Combine(output, file.Key));
        if (!found.Exists || found.LinkTarget is not null || ReadLedger.HashOf(File.ReadAllBytes(found.FullName)) != file.Value)
            loop.Stop();
    }).IsCompleted;
}

[JsonSerializable(typeof(RunMemory))]
internal sealed partial class RunMemoryJson : JsonSerializerContext;
