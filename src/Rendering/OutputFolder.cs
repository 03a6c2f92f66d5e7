namespace Briefing.Rendering;

/// <summary>The folder that a site is written to; never anything outside it.</summary>
internal sealed class OutputFolder(string root)
{
    private const int CompareBuffer = 64 * 1024;

    /// <summary>Whether a path names a file below the folder: plain names between slashes.</summary>
    public static bool IsInside(string path) => path.Length > 0
        && path.Split('/').All(name => name is not ("" or "." or "..") && name.AsSpan().IndexOfAny("\\:\0") < 0);

    public string PathOf(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <exception cref="IOException">A folder on the way is a link, or cannot be made.</exception>
    public void MakeFolders(IEnumerable<string> paths)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var path in paths)
            Make(FolderOf(path), known);
    }

    /// <summary>Whether a file already has these very bytes.</summary>
    public bool Holds(OutputFile file)
    {
        var info = new FileInfo(PathOf(file.Path));
        if (!info.Exists || info.LinkTarget is not null || info.Length != file.Content.Length)
            return false;
        using var handle = File.OpenHandle(info.FullName);
        var buffer = new byte[Math.Min(CompareBuffer, Math.Max(file.Content.Length, 1))];
        for (var at = 0; at < file.Content.Length;)
        {
            var read = RandomAccess.Read(handle, buffer, at);
            if (read == 0 || !buffer.AsSpan(0, read).SequenceEqual(file.Content.Span.Slice(at, Math.Min(read, file.Content.Length - at))))
                return false;
            at += read;
        }
        return true;
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

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private void Make(string folder, HashSet<string> known)
    {
        if (!known.Add(folder))
            return;
        Make(FolderOf(folder), known);
        var info = Directory.CreateDirectory(PathOf(folder));
        if (info.LinkTarget is not null)
            throw new IOException($"'{folder}' is a link; the site is not written through links. Remove it, or choose another output folder.");
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
