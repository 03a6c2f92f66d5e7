namespace Briefing.Files;

/// <summary>Keeps reading and writing inside a site's own folders: links of the file system are not followed.</summary>
public static class Links
{
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <exception cref="IOException">A link stands there.</exception>
    public static void RefuseAt(string path)
    {
        if (IsLink(path))
            throw new IOException($"'{Path.GetFileName(path)}' is a link, and links are not followed; put a folder or file of its own there.");
    }

    /// <summary>The folders from a root down to a file, made where they are missing.</summary>
    /// <param name="root">Absolute.</param>
    /// <param name="path">Below the root, with forward slashes.</param>
    /// <exception cref="IOException">The root or a folder on the way is a link.</exception>
    public static void MakeFolders(string root, string path)
    {
        RefuseAt(root);
        Directory.CreateDirectory(root);
        var folder = root;
        foreach (var name in path.Split('/')[..^1])
        {
            folder = Path.Combine(folder, name);
            RefuseAt(folder);
            Directory.CreateDirectory(folder);
        }
    }
}
