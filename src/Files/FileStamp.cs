namespace Briefing.Files;

/// <summary>By what a file is taken for the same as before without being read: its length and when it was last written.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">UTC, in ticks of <see cref="DateTime"/>; 0 where it is not known.</param>
public sealed record FileStamp(long Length, long Written)
{
    /// <summary>Of a file that is not whole.</summary>
    public static FileStamp None { get; } = new(0, 0);

    /// <summary>Null where there is no file, or a link.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? new(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
