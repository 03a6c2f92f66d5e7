using System.Collections.Concurrent;
using Briefing.Files;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>What writing a site did.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left as they are.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
/// <param name="Diagnostics">What failed; where anything is listed, the old site still stands.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Puts a site in place: only what changed, each file whole, and nothing before all of it lies ready on the disk. Files
/// that no build wrote stay; those of earlier builds that are no longer part of the site go last.
/// </summary>
public static class OutputWriter
{
    /// <param name="site">The whole site.</param>
    /// <param name="outputFolder">Absolute; made where it is missing.</param>
    /// <param name="manifestFolder">Absolute; keeps the list of what was written.</param>
    public static WriteReport Write(GeneratedSite site, string outputFolder, string manifestFolder)
    {
        var diagnostics = new List<Diagnostic>();
        var folder = new OutputFolder(outputFolder);
        foreach (var file in site.Files.Where(file => !OutputFolder.IsInside(file.Path)))
            diagnostics.Add(Diagnostic.Error("BRF090", file.Path, 0, 0, "This path leads out of the output folder; nothing was written."));
        if (diagnostics.Count > 0)
            return new(0, 0, 0, diagnostics);
        try
        {
            Directory.CreateDirectory(outputFolder);
            Directory.CreateDirectory(manifestFolder);
            using var turn = OpenLock(manifestFolder);
            return Write(site.Files, folder, new Manifest(manifestFolder, outputFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(0, 0, 0, [Diagnostic.Error("BRF091", "", 0, 0, $"The site could not be written; the old one still stands. {Sentence(exception)}")]);
        }
    }

    private static WriteReport Write(IReadOnlyList<OutputFile> files, OutputFolder folder, Manifest manifest)
    {
        var before = manifest.Read();
        folder.MakeFolders(files.Select(file => file.Path));
        var changed = Changed(files, folder);
        if (Stage(changed, folder) is { } fault)
            return new(0, 0, 0, [fault]);
        // Were this run cut off from here on, the next one would still know every file as its own.
        var now = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (!before.SetEquals(now))
            manifest.Write(before.Union(now));
        foreach (var file in changed)
            File.Move(Temporary(folder.PathOf(file.Path)), folder.PathOf(file.Path), overwrite: true);
        var removed = before.Except(now).Count(folder.Remove);
        if (!before.SetEquals(now))
            manifest.Write(now);
        return new(changed.Count, files.Count - changed.Count, removed, []);
    }

    private static List<OutputFile> Changed(IReadOnlyList<OutputFile> files, OutputFolder folder)
    {
        var differs = new bool[files.Count];
        Parallel.For(0, files.Count, i => differs[i] = !folder.Holds(files[i]));
        return [.. files.Where((_, i) => differs[i])];
    }

    // All new bytes first go beside the old ones: a disk that fills up leaves the old site whole.
    private static Diagnostic? Stage(List<OutputFile> changed, OutputFolder folder)
    {
        var faults = new ConcurrentBag<(string Path, Exception Exception)>();
        Parallel.ForEach(changed, (file, loop) =>
        {
            try
            {
                using var handle = File.OpenHandle(
                    Temporary(folder.PathOf(file.Path)), FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, file.Content.Length);
                RandomAccess.Write(handle, file.Content.Span, 0);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                faults.Add((file.Path, exception));
                loop.Stop();
            }
        });
        if (faults.IsEmpty)
            return null;
        foreach (var file in changed)
            File.Delete(Temporary(folder.PathOf(file.Path)));
        var (path, first) = faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).First();
        return Diagnostic.Error("BRF091", path, 0, 0, $"This file could not be written; the old site still stands. {Sentence(first)}");
    }

    private static FileStream OpenLock(string manifestFolder)
    {
        try
        {
            return new(Path.Combine(manifestFolder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(Path.Combine(manifestFolder, "lock")))
        {
            throw new IOException("Another build is writing it; run this one again when that is done.", exception);
        }
    }

    private static string Temporary(string path) => path + AtomicFile.TemporarySuffix;

    private static string Sentence(Exception exception) => exception.Message.ReplaceLineEndings(" ");
}
