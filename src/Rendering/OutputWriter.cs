using Briefing.Files;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>What writing a site did.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left as they are.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
/// <param name="Diagnostics">What failed; where anything is listed, the old site still stands.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Files in the output folder that no build wrote, and that stay: paths below it, in ordinal order.</summary>
    public IReadOnlyList<string> Foreign { get; init; } = [];

    /// <summary>The site's files as they stand, by path.</summary>
    public IReadOnlyDictionary<string, FileStamp> Files { get; init; } = new Dictionary<string, FileStamp>();
}

/// <summary>
/// Puts a site in place: only what changed, each file whole, and nothing before all of it lies ready on the disk. Files
/// that no build wrote stay; those of earlier builds that are no longer part of the site go last.
/// </summary>
public static class OutputWriter
{
    /// <param name="outputFolder">Absolute; made where it is missing.</param>
    /// <param name="manifestFolder">Absolute; keeps the list of what was written.</param>
    /// <param name="make">
    /// Makes the site and hands over each of its files, from any thread, each path once. It runs, and runs to its end,
    /// also where the files cannot be written.
    /// </param>
    /// <param name="patience">How long to wait for another build; some seconds where it is not given.</param>
    public static WriteReport Write(string outputFolder, string manifestFolder, Action<Action<OutputFile>> make, TimeSpan? patience = null) =>
        Write(outputFolder, manifestFolder, (add, _) => make(add), patience);

    /// <param name="outputFolder">Absolute; made where it is missing.</param>
    /// <param name="manifestFolder">Absolute; keeps the list of what was written.</param>
    /// <param name="make">
    /// As above. Its second argument keeps a file, by path, that is known to stand as it should: true where the file has the stamp
    /// given, and need not be made again.
    /// </param>
    /// <param name="patience">How long to wait for another build; some seconds where it is not given.</param>
    public static WriteReport Write(
        string outputFolder, string manifestFolder, Action<Action<OutputFile>, Func<string, FileStamp, bool>> make, TimeSpan? patience = null)
    {
        var made = false;
        try
        {
            using var turn = SiteLock.Take(manifestFolder, patience);
            using var staged = new StagedSite(outputFolder);
            made = true;
            make(staged.Add, staged.Keep);
            return staged.PutInPlace(new Manifest(manifestFolder, outputFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!made)
                make(_ => { }, (_, _) => false);
            return new(0, 0, 0, [Diagnostic.Error("BRF091", "", 0, 0, $"The site could not be written; the old one still stands. {StagedSite.Sentence(exception)}")]);
        }
    }
}
