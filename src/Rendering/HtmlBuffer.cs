using System.Text;

namespace Briefing.Rendering;

/// <summary>Takes a page's markup and gives it as UTF-8, in memory that the next page uses again.</summary>
internal sealed class HtmlBuffer
{
    // What one long page needed is not kept for all that follow.
    private const int LargestKept = 2 * 1024 * 1024;
    private const int FirstLength = 64 * 1024;
    private const int MostBytesOfChar = 3;
    private const int LongestName = 16;

    private byte[] bytes = new byte[FirstLength];
    private int length;

    /// <summary>In bytes, of what was written since the last page.</summary>
    public int Length => length;

    /// <summary>What was written behind a length, good until more is.</summary>
    public ReadOnlySpan<byte> From(int start) => bytes.AsSpan(start..length);

    public void Write(ReadOnlySpan<byte> markup)
    {
        if (markup.Length > bytes.Length - length)
            Grow(markup.Length);
        markup.CopyTo(bytes.AsSpan(length));
        length += markup.Length;
    }

    public void Write(ReadOnlySpan<char> markup)
    {
        if (markup.Length * MostBytesOfChar > bytes.Length - length)
            Grow(markup.Length * MostBytesOfChar);
        // Names of elements and attributes, and what stands between them: to call the encoder takes longer than to copy them.
        if (markup.Length > LongestName || !TryWriteAscii(markup))
            length += Encoding.UTF8.GetBytes(markup, bytes.AsSpan(length));
    }

    private bool TryWriteAscii(ReadOnlySpan<char> markup)
    {
        var free = bytes.AsSpan(length, markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] > '\u007F')
                return false;
            free[i] = (byte)markup[i];
        }
        length += markup.Length;
        return true;
    }

    /// <summary>Writes a text as HTML shows it.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (int at; (at = PlainHtml.FindFirst(text)) >= 0; text = text[(at + 1)..])
        {
            Write(text[..at]);
            Write(PlainHtml.Replacement(text[at]));
        }
        Write(text);
    }

    /// <summary>What was written since the last call; the bytes are good until the next.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var taken = bytes.AsMemory(0, length);
        length = 0;
        if (bytes.Length > LargestKept)
            bytes = new byte[FirstLength];
        return taken;
    }

    private void Grow(int by) => Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + by));
}
