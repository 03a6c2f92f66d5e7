using System.IO.Enumeration;
using Briefing.Text;

namespace Briefing.Files;

/// <summary>The files below a folder of the site, in an order that no file system decides.</summary>
public static class FileTree
{
    /// <summary>A file found.</summary>
    /// <param name="RelativePath">Below the folder, with forward slashes.</param>
    /// <param name="Length">In bytes.</param>
    public sealed record Entry(string RelativePath, string FullPath, long Length);

    /// <summary>
    /// The regular files below a folder, by ordinal order of their relative paths. Names that begin with a dot are passed
    /// over; links are not followed, so that nothing outside the folder is ever read, and are reported.
    /// </summary>
    /// <param name="folder">Absolute; a folder that is missing has no files.</param>
    /// <param name="name">The folder's name in diagnostics, <c>seeds</c>.</param>
    public static IReadOnlyList<Entry> Files(string folder, string name, ICollection<Diagnostic> diagnostics)
    {
        if (!Directory.Exists(folder))
            return [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, MaxRecursionDepth = 64,
        };
        var files = new List<Entry>();
        var found = new FileSystemEnumerable<Found>(folder, Look, options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
        };
        foreach (var file in found)
        {
            var relative = Path.GetRelativePath(folder, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
            if (!file.IsLink)
                files.Add(new(relative, file.FullPath, file.Length));
            else
                diagnostics.Add(Diagnostic.Warning("BRF050", $"{name}/{relative}", 0, 0, "This is a link and is passed over; put a copy of the file here instead."));
        }
        files.Sort((a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return files;
    }

    /// <summary>
    /// The bytes of a file found, or null with a diagnostic where it cannot be read. A file of length 0 is not opened: a
    /// FIFO or a device, which could block for ever, has that length too.
    /// </summary>
    /// <param name="limit">The largest length in bytes that is read.</param>
    /// <param name="ledger">Learns what was read.</param>
    public static byte[]? Read(Entry file, string name, long limit, ReadLedger ledger, ICollection<Diagnostic> diagnostics)
    {
        var path = $"{name}/{file.RelativePath}";
        var content = Read(file, path, limit, diagnostics);
        if (content is not null)
            ledger.Add(path, content);
        return content;
    }

    private static byte[]? Read(Entry file, string path, long limit, ICollection<Diagnostic> diagnostics)
    {
        if (file.Length > limit)
        {
            diagnostics.Add(Diagnostic.Error("BRF051", path, 0, 0, $"The file is larger than {limit / (1024 * 1024)} MB and is passed over; split it."));
            return null;
        }
        if (file.Length == 0)
            return [];
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error("BRF052", path, 0, 0, "The file cannot be read; check that it exists and that you may read it."));
            return null;
        }
    }

    private static Found Look(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), IsLink(ref entry), entry.IsDirectory ? 0 : entry.Length);

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith(".", StringComparison.Ordinal);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private readonly record struct Found(string FullPath, bool IsLink, long Length);
}
