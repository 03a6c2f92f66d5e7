using System.Collections.Concurrent;
using Briefing.Files;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>
/// The files of a site beside the old ones: a disk that fills up leaves the old site whole, and no file's bytes are kept
/// in memory. What was not put in place goes when this is disposed.
/// </summary>
internal sealed class StagedSite(OutputFolder folder) : IDisposable
{
    private readonly ConcurrentQueue<string> unchanged = [];
    private readonly ConcurrentQueue<string> changed = [];
    private readonly ConcurrentBag<Diagnostic> faults = [];

    /// <summary>Lays a file down beside its old one, unless that has the same bytes; safe to call from several threads.</summary>
    public void Add(OutputFile file)
    {
        if (!faults.IsEmpty)
            return;
        if (!OutputFolder.IsInside(file.Path))
        {
            faults.Add(Diagnostic.Error("BRF090", file.Path, 0, 0, "This path leads out of the output folder; nothing was written."));
            return;
        }
        try
        {
            folder.MakeFolderOf(file.Path);
            if (folder.Holds(file))
            {
                unchanged.Enqueue(file.Path);
                return;
            }
            changed.Enqueue(file.Path);
            AtomicFile.WriteBeside(folder.PathOf(file.Path), file.Content.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(Diagnostic.Error("BRF091", file.Path, 0, 0, $"This file could not be written; the old site still stands. {Sentence(exception)}"));
        }
    }

    /// <exception cref="IOException">A file could not be put in place.</exception>
    public WriteReport PutInPlace(Manifest manifest)
    {
        if (!faults.IsEmpty)
            return new(0, 0, 0, [faults.Min()!]);
        var before = manifest.Read();
        // Were this run cut off from here on, the next one would still know every file as its own.
        var now = unchanged.Concat(changed).ToHashSet(StringComparer.Ordinal);
        if (!before.SetEquals(now))
            manifest.Write(before.Union(now));
        var written = changed.Count;
        Move();
        var removed = before.Except(now).Count(folder.Remove);
        if (!before.SetEquals(now))
            manifest.Write(now);
        return new(written, unchanged.Count, removed, []) { Foreign = folder.RemoveLeftovers(now) };
    }

    public static string Sentence(Exception exception) => exception.Message.ReplaceLineEndings(" ");

    public void Dispose()
    {
        foreach (var path in changed)
        {
            try
            {
                AtomicFile.Discard(folder.PathOf(path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What kept it from being written keeps it from being removed; the fault is reported already.
            }
        }
    }

    private void Move()
    {
        try
        {
            Parallel.ForEach(changed, path => AtomicFile.PutInPlace(folder.PathOf(path)));
            changed.Clear();
        }
        catch (AggregateException exception)
        {
            throw new IOException(exception.InnerExceptions[0].Message, exception);
        }
    }
}
