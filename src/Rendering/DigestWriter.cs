using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefing.Rendering;

/// <summary>Values one after another, each with its length, as one SHA-256. One thread at a time; ends with the hash.</summary>
internal sealed class DigestWriter
{
    private const int FirstLength = 1024;

    // What is longer is hashed on the way; the hash then stands for it.
    private const int LongestKept = 64 * 1024;

    // Lent: there is a digest for every page.
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int length;

    public void Text(string? value)
    {
        Number(value?.Length ?? -1);
        Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        for (var i = 0; i < values.Count; i++)
            Text(values[i]);
    }

    public void Number(int value) => Bytes(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Bytes(ReadOnlySpan<byte> value)
    {
        if (value.Length > buffer.Length - length)
            Grow(value.Length);
        value.CopyTo(buffer.AsSpan(length));
        length += value.Length;
        if (length < LongestKept)
            return;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, length), hash);
        hash.CopyTo(buffer);
        length = hash.Length;
    }

    /// <summary>The hash of what was written; nothing can be written any more.</summary>
    public byte[] Take()
    {
        var hash = SHA256.HashData(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, length) = ([], 0);
        return hash;
    }

    private void Grow(int by)
    {
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + by));
        buffer.AsSpan(0, length).CopyTo(longer);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = longer;
    }
}
