using System.Security.Cryptography;

namespace Briefing.Files;

/// <summary>
/// A file of what is remembered, after a hash of it: what was cut off or changed reads as if there were none. Links are not followed.
/// </summary>
public static class CheckedFile
{
    private const int Buffer = 64 * 1024;

    /// <returns>Null where there is no such file, or none that was written whole.</returns>
    public static BinaryReader? Read(string path)
    {
        try
        {
            if (!File.Exists(path) || Links.IsLink(path) || Links.IsLink(FolderOf(path)) || File.ReadAllBytes(path) is not { Length: > SHA256.HashSizeInBytes } bytes)
                return null;
            return SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? new(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes, writable: false)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Where it cannot be written, the next run does all of its work.</summary>
    /// <param name="write">Writes the content, of which no more than a part is held in memory.</param>
    public static void Write(string path, Action<BinaryWriter> write)
    {
        try
        {
            Links.RefuseAt(FolderOf(path));
            Directory.CreateDirectory(FolderOf(path));
            AtomicFile.Write(path, stream => WriteHashed(stream, write));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is remembered only spares work.
        }
    }

    private static void WriteHashed(Stream stream, Action<BinaryWriter> write)
    {
        using var hash = SHA256.Create();
        stream.Position = SHA256.HashSizeInBytes;
        using (var content = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
        using (var writer = new BinaryWriter(new BufferedStream(content, Buffer)))
            write(writer);
        stream.Position = 0;
        stream.Write(hash.Hash);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!;
}
