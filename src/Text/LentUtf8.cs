using System.Buffers;
using System.Text;

namespace Briefing.Text;

/// <summary>A text as UTF-8, in memory that is lent until this is disposed.</summary>
internal readonly struct LentUtf8 : IDisposable
{
    private readonly byte[] bytes;
    private readonly int length;

    /// <param name="parts">Of the text, one after another; no surrogate pair is parted.</param>
    public LentUtf8(params ReadOnlySpan<string> parts)
    {
        var letters = 0;
        foreach (var part in parts)
            letters += part.Length;
        bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(letters));
        foreach (var part in parts)
            length += Encoding.UTF8.GetBytes(part, bytes.AsSpan(length));
    }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
