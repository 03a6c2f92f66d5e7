using System.Collections.Concurrent;
using Briefing.Files;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>
/// The files of a site beside the old ones: a disk that fills up leaves the old site whole, and no file's bytes are kept
/// in memory. Where there is no old site, all of the new one lies in a folder of its own, which is put in place at once. What was
/// not put in place goes when this is disposed.
/// </summary>
internal sealed class StagedSite : IDisposable
{
    private readonly string root;
    private readonly string staging;
    private readonly bool isNew;
    private readonly OutputFolder folder;
    private readonly Gathered<FileStamp> unchanged = new();
    private readonly Gathered<FileStamp> changed = new();
    private readonly ConcurrentBag<Diagnostic> faults = [];
    private bool isInPlace;

    /// <param name="root">The output folder, absolute.</param>
    /// <exception cref="IOException">What a build that was cut off has left cannot be removed.</exception>
    public StagedSite(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(root);
        staging = this.root + AtomicFile.TemporarySuffix;
        isNew = !Path.Exists(this.root) && !Links.IsLink(this.root) && Directory.Exists(Path.GetDirectoryName(this.root));
        RemoveStaging();
        folder = new(isNew ? staging : this.root);
    }

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
            if (isNew)
                changed.Set(file.Path, AtomicFile.Create(folder.PathOf(file.Path), file.Content.Span));
            else if (folder.StampIfHeld(file) is { } stamp)
                unchanged.Set(file.Path, stamp);
            else
            {
                // It is known before it is written: what is written half is taken away.
                changed.Set(file.Path, FileStamp.None);
                changed.Set(file.Path, AtomicFile.WriteBeside(folder.PathOf(file.Path), file.Content.Span));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(Diagnostic.Error("BRF091", file.Path, 0, 0, $"This file could not be written; the old site still stands. {Sentence(exception)}"));
        }
    }

    /// <summary>Leaves a file as it stands, where it has a stamp; safe to call from several threads.</summary>
    public bool Keep(string path, FileStamp stamp)
    {
        if (isNew || !OutputFolder.IsInside(path) || FileStamp.Of(folder.PathOf(path)) != stamp)
            return false;
        unchanged.Set(path, stamp);
        return true;
    }

    /// <exception cref="IOException">A file could not be put in place.</exception>
    public WriteReport PutInPlace(Manifest manifest)
    {
        if (!faults.IsEmpty)
            return new(0, 0, 0, [faults.Min()!]);
        var before = manifest.Read();
        // Were this run cut off from here on, the next one would still know every file as its own.
        var now = new HashSet<string>(unchanged.All.Count + changed.All.Count, StringComparer.Ordinal);
        now.UnionWith(unchanged.All.Keys);
        now.UnionWith(changed.All.Keys);
        var isSame = before.SetEquals(now);
        if (!isSame)
            manifest.Write(before.Count == 0 ? now : before.Union(now));
        Move();
        var removed = isNew ? 0 : before.Except(now).Count(folder.Remove);
        if (!isSame && before.Count > 0)
            manifest.Write(now);
        return new(changed.All.Count, unchanged.All.Count, removed, [])
        {
            Foreign = isNew ? [] : folder.RemoveLeftovers(now), Files = Stamps(),
        };
    }

    public static string Sentence(Exception exception) => exception.Message.ReplaceLineEndings(" ");

    public void Dispose()
    {
        if (isInPlace)
            return;
        if (isNew)
            Try(RemoveStaging);
        else
        {
            foreach (var path in changed.All.Keys)
                Try(() => AtomicFile.Discard(folder.PathOf(path)));
        }
    }

    private static void Try(Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What kept it from being written keeps it from being removed; the fault is reported already.
        }
    }

    private IReadOnlyDictionary<string, FileStamp> Stamps()
    {
        if (unchanged.All.Count == 0)
            return changed.All;
        var stamps = new Dictionary<string, FileStamp>(unchanged.All, StringComparer.Ordinal);
        foreach (var (path, stamp) in changed.All)
            stamps[path] = stamp;
        return stamps;
    }

    private void RemoveStaging()
    {
        if (Links.IsLink(staging))
            File.Delete(staging);
        else if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }

    private void Move()
    {
        try
        {
            if (!isNew)
                Parallel.ForEach(changed.All.Keys, path => AtomicFile.PutInPlace(folder.PathOf(path)));
            else if (Directory.Exists(staging))
                Directory.Move(staging, root);
            isInPlace = true;
        }
        catch (AggregateException exception)
        {
            throw new IOException(exception.InnerExceptions[0].Message, exception);
        }
    }
}
