using System.Text;

namespace Briefing.Rendering;

/// <summary>Takes a page's text and gives it as UTF-8, in memory that the next page uses again.</summary>
internal sealed class HtmlBuffer : TextWriter
{
    // What one long page needed is not kept for all that follow.
    private const int LargestKept = 1024 * 1024;

    private char[] text = new char[32 * 1024];
    private byte[] bytes = new byte[64 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == text.Length)
            Grow(1);
        text[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > text.Length - length)
            Grow(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>What was written since the last call; the bytes are good until the next.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var most = Encoding.UTF8.GetMaxByteCount(length);
        if (bytes.Length < most)
            bytes = new byte[most];
        var count = Encoding.UTF8.GetBytes(text.AsSpan(0, length), bytes);
        length = 0;
        if (text.Length > LargestKept)
            text = new char[32 * 1024];
        var taken = bytes.AsMemory(0, count);
        if (bytes.Length > 3 * LargestKept)
            bytes = new byte[64 * 1024];
        return taken;
    }

    private void Grow(int by) => Array.Resize(ref text, Math.Max(text.Length * 2, length + by));
}
