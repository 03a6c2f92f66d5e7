using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Briefing.Text;

namespace Briefing.Files;

/// <summary>What a run has read: the SHA-256 of each file and its stamp, by its path. Safe to use from several threads.</summary>
public sealed class ReadLedger
{
    private readonly ConcurrentDictionary<string, ReadFile> files = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, ReadFile>> Files => files;

    /// <summary>The hash of a file that was read; null where it was not.</summary>
    public string? HashOf(string path) => files.GetValueOrDefault(path)?.Hash;

    /// <param name="hash">As <see cref="HashOf(ReadOnlySpan{byte})"/> gives it.</param>
    public void Add(string path, string hash, FileStamp stamp) => files[path] = new(hash, stamp);

    public void Remove(string path) => files.TryRemove(path, out _);

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
        hash.AppendData(Encoding.UTF8.GetBytes(circumstances + "\n"));
        string[] paths = [.. files.Keys];
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var line = new LentUtf8(files[path].Hash, " ", path, "\n");
            hash.AppendData(line.Span);
        }
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}

/// <param name="Hash">SHA-256 in base 64.</param>
/// <param name="Stamp">As it was before the file was read.</param>
public sealed record ReadFile(string Hash, FileStamp Stamp);
