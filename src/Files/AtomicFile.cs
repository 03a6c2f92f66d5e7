using Microsoft.Win32.SafeHandles;

namespace Briefing.Files;

/// <summary>Puts a file in place whole: a reader, or a run that is cut off, sees the old bytes or the new ones.</summary>
public static class AtomicFile
{
    /// <summary>Ends the names of files that are still being written.</summary>
    public const string TemporarySuffix = ".briefing-tmp";

    /// <param name="path">Absolute. A link that stands there is replaced, not followed.</param>
    /// <param name="content">All of the file.</param>
    /// <returns>When it was written, as in <see cref="FileStamp"/>.</returns>
    /// <exception cref="IOException">The file cannot be written; the old one still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var stamp = WriteBeside(path, content);
            PutInPlace(path);
            return stamp;
        }
        catch
        {
            Discard(path);
            throw;
        }
    }

    /// <summary>The same of a content that is written bit by bit.</summary>
    /// <param name="write">Takes a stream that is not buffered.</param>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            using (var stream = new FileStream(Open(path + TemporarySuffix), FileAccess.Write, bufferSize: 0))
                write(stream);
            PutInPlace(path);
        }
        catch
        {
            Discard(path);
            throw;
        }
    }

    /// <summary>Lays the new bytes beside the old file.</summary>
    /// <returns>When they were written, as in <see cref="FileStamp"/>.</returns>
    public static FileStamp WriteBeside(string path, ReadOnlySpan<byte> content) => Create(path + TemporarySuffix, content);

    /// <summary>Writes a file where none should be.</summary>
    /// <returns>When it was written, as in <see cref="FileStamp"/>.</returns>
    public static FileStamp Create(string path, ReadOnlySpan<byte> content)
    {
        using var handle = Open(path);
        RandomAccess.Write(handle, content, 0);
        return new(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    /// <summary>Makes what lies beside a file the file.</summary>
    public static void PutInPlace(string path) => File.Move(path + TemporarySuffix, path, overwrite: true);

    /// <summary>Removes what lies beside a file.</summary>
    public static void Discard(string path) => File.Delete(path + TemporarySuffix);

    // A file that is truncated, even at its birth, is flushed to the disk by ext4 when it is closed: a tenth of a build.
    private static SafeFileHandle Open(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path) || Links.IsLink(path))
        {
            // What a run that was cut off has left, or a link that somebody laid there: it is not written through.
            File.Delete(path);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }
}
