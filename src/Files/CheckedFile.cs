using System.Security.Cryptography;

namespace Briefing.Files;

/// <summary>
/// A file of what is remembered, after a hash of it: what was cut off or changed reads as if there were none. Links are not followed.
/// </summary>
public static class CheckedFile
{
    /// <returns>Null where there is no such file, or none that was written whole.</returns>
    public static ReadOnlyMemory<byte>? Read(string path)
    {
        try
        {
            if (!File.Exists(path) || Links.IsLink(path) || Links.IsLink(FolderOf(path)) || File.ReadAllBytes(path) is not { Length: > SHA256.HashSizeInBytes } bytes)
                return null;
            var content = bytes.AsMemory(SHA256.HashSizeInBytes);
            return SHA256.HashData(content.Span).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)) ? content : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Where it cannot be written, the next run does all of its work.</summary>
    public static void Write(string path, byte[] content)
    {
        try
        {
            Links.RefuseAt(FolderOf(path));
            Directory.CreateDirectory(FolderOf(path));
            AtomicFile.Write(path, [.. SHA256.HashData(content), .. content]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is remembered only spares work.
        }
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!;
}
