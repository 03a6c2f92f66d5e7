using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Files;

/// <summary>What a run has read, or made: the SHA-256 of each file, by its path. Safe to use from several threads.</summary>
public sealed class ReadLedger
{
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Hashes => hashes;

    public void Add(string path, ReadOnlySpan<byte> content) => hashes[path] = HashOf(content);

    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public void Remove(string path) => hashes.TryRemove(path, out _);

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
        foreach (var (path, content) in hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{content} {path}\n"));
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
