namespace Briefing.Files;

/// <summary>Puts a file in place whole: a reader, or a run that is cut off, sees the old bytes or the new ones.</summary>
public static class AtomicFile
{
    /// <summary>Ends the names of files that are still being written.</summary>
    public const string TemporarySuffix = ".briefing-tmp";

    /// <exception cref="IOException">The file cannot be written; the old one still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + TemporarySuffix;
        try
        {
            using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
                RandomAccess.Write(handle, content, 0);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
