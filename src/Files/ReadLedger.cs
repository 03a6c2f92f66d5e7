using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Files;

/// <summary>What a run has read: the SHA-256 of each file and its stamp, by its path. Safe to use from several threads.</summary>
public sealed class ReadLedger
{
    // In bytes, of what is hashed at once: each call costs.
    private const int LongestKept = 16 * 1024;

    private readonly Gathered<ReadFile> files = new();

    /// <summary>By path; not to be asked for while files are read.</summary>
    public IReadOnlyDictionary<string, ReadFile> Files => files.All;

    /// <summary>The hash of a file that was read; null where it was not.</summary>
    public string? HashOf(string path) => files[path]?.Hash;

    /// <param name="hash">As <see cref="HashOf(ReadOnlySpan{byte})"/> gives it.</param>
    public void Add(string path, string hash, FileStamp stamp) => files.Set(path, new(hash, stamp));

    public void Remove(string path) => files.Remove(path);

    /// <summary>The hash by which a content is known: SHA-256 in base 64.</summary>
    public static string HashOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>One hash for all that was read, and for what else decides what comes of it.</summary>
    public string Digest(string circumstances)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = new ArrayBufferWriter<byte>(2 * LongestKept);
        Add(circumstances + "\n");
        string[] paths = [.. Files.Keys];
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            Add(Files[path].Hash);
            Add(" ");
            Add(path);
            Add("\n");
            if (lines.WrittenCount > LongestKept)
                Take();
        }
        Take();
        return Convert.ToBase64String(hash.GetHashAndReset());

        void Add(string text) => Encoding.UTF8.GetBytes(text, lines);

        void Take()
        {
            hash.AppendData(lines.WrittenSpan);
            lines.ResetWrittenCount();
        }
    }
}

/// <param name="Hash">SHA-256 in base 64.</param>
/// <param name="Stamp">As it was before the file was read.</param>
public sealed record ReadFile(string Hash, FileStamp Stamp);
