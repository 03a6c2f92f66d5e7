using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefing.Rendering;

/// <summary>Values one after another, each with its length, as one SHA-256. One thread at a time.</summary>
internal sealed class DigestWriter
{
    // What is longer is hashed on the way; the hash then stands for it.
    private const int LongestKept = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    public void Text(string? value)
    {
        Number(value?.Length ?? -1);
        Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Text(value);
    }

    public void Number(int value) => Bytes(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Bytes(ReadOnlySpan<byte> value)
    {
        buffer.Write(value);
        if (buffer.WrittenCount < LongestKept)
            return;
        var hash = Take();
        buffer.Write(hash);
    }

    /// <summary>The hash of what was written since the last call.</summary>
    public byte[] Take()
    {
        var hash = SHA256.HashData(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return hash;
    }
}
