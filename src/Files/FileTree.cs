using System.IO.Enumeration;
using Briefing.Text;

namespace Briefing.Files;

/// <summary>The files below a folder of the site, in an order that no file system decides.</summary>
public static class FileTree
{
    private const int DeepestFolder = 64;

    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private static readonly EnumerationOptions EveryFolder =
        new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder };

    /// <summary>A file found.</summary>
    /// <param name="Folder">Absolute.</param>
    /// <param name="RelativePath">Below the folder, with forward slashes.</param>
    /// <param name="Stamp">As it was found.</param>
    public sealed record Entry(string Folder, string RelativePath, FileStamp Stamp)
    {
        public string FullPath => Path.Combine(Folder, RelativePath);

        /// <summary>In bytes.</summary>
        public long Length => Stamp.Length;
    }

    /// <summary>
    /// The regular files below a folder, by ordinal order of their relative paths. Names that begin with a dot are passed
    /// over; links are not followed, so that nothing outside the folder is ever read, and are reported; so are folders
    /// that may not be read or lie too deep.
    /// </summary>
    /// <param name="folder">Absolute; a folder that is missing has no files.</param>
    /// <param name="name">The folder's name in diagnostics, <c>seeds</c>.</param>
    public static IReadOnlyList<Entry> Files(string folder, string name, ICollection<Diagnostic> diagnostics)
    {
        if (!Directory.Exists(folder))
            return [];
        var files = new List<Entry>();
        if (Links.IsLink(folder))
            diagnostics.Add(IsLink(name));
        else
            Gather(folder, name, files, diagnostics);
        files.Sort((a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return files;
    }

    /// <summary>
    /// The bytes of a file found, or null with a diagnostic where it cannot be read. A file of length 0 is not opened: a
    /// FIFO or a device, which could block for ever, has that length too.
    /// </summary>
    /// <param name="name">The folder's name in diagnostics; empty for a file at the site's root.</param>
    /// <param name="limit">The largest length in bytes that is read.</param>
    /// <param name="ledger">Learns what was read.</param>
    /// <param name="room">Where its bytes go if they fit; they stand in an array of their own else.</param>
    public static ReadOnlyMemory<byte>? Read(
        Entry file, string name, long limit, ReadLedger ledger, ICollection<Diagnostic> diagnostics, Memory<byte> room = default)
    {
        var path = name.Length == 0 ? file.RelativePath : $"{name}/{file.RelativePath}";
        if (Read(file, path, limit, diagnostics, room) is not { } content)
            return null;
        ledger.Add(path, ReadLedger.HashOf(content.Span), file.Stamp);
        return content;
    }

    /// <summary>
    /// The paths of all files below a folder, in no order. Only names are asked for, which is far less than what <see cref="Files"/>
    /// tells: links to files are among them. Names that begin with a dot, linked folders and what may not be read are passed over.
    /// </summary>
    public static IEnumerable<string> Names(string folder)
    {
        var start = Path.TrimEndingDirectorySeparator(folder).Length + 1;
        return !Directory.Exists(folder) || Links.IsLink(folder) ? [] : new FileSystemEnumerable<string>(folder, Relative, EveryFolder)
        {
            ShouldIncludePredicate = (ref entry) => IsVisible(ref entry) && !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => IsVisible(ref entry) && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

        string Relative(ref FileSystemEntry entry) => entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/');
    }

    private static ReadOnlyMemory<byte>? Read(Entry file, string path, long limit, ICollection<Diagnostic> diagnostics, Memory<byte> room)
    {
        if (file.Length == 0)
            return ReadOnlyMemory<byte>.Empty;
        try
        {
            using var handle = File.OpenHandle(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (Math.Max(file.Length, length) <= limit)
                return ReadAll(handle, length <= room.Length ? room[..(int)length] : new byte[length]);
            diagnostics.Add(Diagnostic.Error("BRF051", path, 0, 0, $"The file is larger than {limit / (1024 * 1024)} MB and is passed over; split it."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error("BRF052", path, 0, 0, "The file cannot be read; check that it exists and that you may read it."));
        }
        return null;
    }

    /// <param name="bytes">As long as the file was when it was opened; it may grow or shrink meanwhile.</param>
    private static Memory<byte> ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Memory<byte> bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(handle, bytes.Span[filled..], filled) is var read and > 0)
            filled += read;
        return bytes[..filled];
    }

    private static void Gather(string folder, string name, List<Entry> files, ICollection<Diagnostic> diagnostics)
    {
        var pending = new Stack<(string Path, string Relative, int Depth)>([(folder, "", 0)]);
        while (pending.TryPop(out var next))
        {
            var place = next.Relative.Length == 0 ? name : $"{name}/{next.Relative.TrimEnd('/')}";
            if (next.Depth > DeepestFolder)
            {
                diagnostics.Add(Diagnostic.Error("BRF057", place, 0, 0, $"Folders are nested more than {DeepestFolder} deep here and are passed over; move the files up."));
                continue;
            }
            try
            {
                foreach (var found in new FileSystemEnumerable<Found>(next.Path, Look, OneFolder) { ShouldIncludePredicate = IsVisible })
                {
                    var relative = next.Relative + found.Name;
                    if (found.IsLink)
                        diagnostics.Add(IsLink($"{name}/{relative}"));
                    else if (found.IsFolder)
                        pending.Push((Path.Combine(next.Path, found.Name), relative + "/", next.Depth + 1));
                    else
                        files.Add(new(folder, relative, found.Stamp!));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Diagnostic.Error("BRF052", place, 0, 0, "The folder cannot be read; check that it exists and that you may read it."));
            }
        }
    }

    private static Diagnostic IsLink(string path) =>
        Diagnostic.Warning("BRF050", path, 0, 0, "This is a link and is passed over; put a copy of the file here instead.");

    private static Found Look(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(), (entry.Attributes & FileAttributes.ReparsePoint) != 0, entry.IsDirectory ? null : new(entry.Length, entry.LastWriteTimeUtc.Ticks));

    private static bool IsVisible(ref FileSystemEntry entry) => !entry.FileName.StartsWith(".", StringComparison.Ordinal);

    /// <param name="Stamp">Null of a folder.</param>
    private sealed record Found(string Name, bool IsLink, FileStamp? Stamp)
    {
        public bool IsFolder => Stamp is null;
    }
}
