using System.Buffers;
using Briefing.Files;

namespace Briefing.Rendering;

/// <summary>The folder that a site is written to; never anything outside it.</summary>
internal sealed class OutputFolder(string root)
{
    private const int CompareBuffer = 64 * 1024;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Whether a path names a file below the folder: plain names between slashes.</summary>
    public static bool IsInside(string path)
    {
        if (path.AsSpan().ContainsAny("\\:\0"))
            return false;
        foreach (var name in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(name) is "" or "." or "..")
                return false;
        }
        return true;
    }

    public string PathOf(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Makes the folder that a file goes into; safe to call from several threads.</summary>
    /// <exception cref="IOException">A folder on the way is a link, or cannot be made.</exception>
    public void MakeFolderOf(string path)
    {
        var folder = path.AsSpan(0, Math.Max(path.LastIndexOf('/'), 0));
        lock (known)
        {
            if (!known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folder))
                Make(folder.ToString());
        }
    }

    /// <summary>The stamp of a file that already has these very bytes; null where there is none.</summary>
    public FileStamp? StampIfHeld(OutputFile file) =>
        FileStamp.Of(PathOf(file.Path)) is { } stamp && stamp.Length == file.Content.Length && Holds(file) ? stamp : null;

    private bool Holds(OutputFile file)
    {
        using var handle = File.OpenHandle(PathOf(file.Path));
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(file.Content.Length, 1, CompareBuffer));
        try
        {
            for (var at = 0; at < file.Content.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || !buffer.AsSpan(0, read).SequenceEqual(file.Content.Span.Slice(at, Math.Min(read, file.Content.Length - at))))
                    return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Removes a file of an earlier build, and the folders that it leaves empty.</summary>
    public bool Remove(string path)
    {
        if (!IsInside(path) || HasLink(FolderOf(path)) || !File.Exists(PathOf(path)))
            return false;
        File.Delete(PathOf(path));
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            if (Directory.EnumerateFileSystemEntries(PathOf(folder)).Any())
                break;
            Directory.Delete(PathOf(folder));
        }
        return true;
    }

    /// <summary>Takes away what builds that were cut off left half-written; files that are not the site's are named.</summary>
    /// <param name="own">The site's files.</param>
    public IReadOnlyList<string> RemoveLeftovers(HashSet<string> own)
    {
        var foreign = new List<string>();
        foreach (var path in FileTree.Names(root))
        {
            if (own.Contains(path))
                continue;
            if (path.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal))
                File.Delete(PathOf(path));
            else
                foreign.Add(path);
        }
        foreign.Sort(StringComparer.Ordinal);
        return foreign;
    }

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private void Make(string folder)
    {
        if (known.Contains(folder))
            return;
        if (folder.Length > 0)
            Make(FolderOf(folder));
        var info = Directory.CreateDirectory(PathOf(folder));
        // The output folder itself may be one.
        if (folder.Length > 0 && info.LinkTarget is not null)
            throw new IOException($"'{folder}' is a link; the site is not written through links. Remove it, or choose another output folder.");
        known.Add(folder);
    }

    private bool HasLink(string folder)
    {
        for (; folder.Length > 0; folder = FolderOf(folder))
        {
            if (new DirectoryInfo(PathOf(folder)).LinkTarget is not null)
                return true;
        }
        return false;
    }
}
