using System.Text;

namespace Briefing.Pages;

/// <summary>Parts the bytes of a plain page at the fences of its front matter.</summary>
internal static class PageBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string Text(ReadOnlySpan<byte> utf8) => Strict.GetString(utf8);

    /// <summary>
    /// The front matter and the body, as <see cref="PageReader"/> parts a text. A line of 0 where that is to do it: where there is no
    /// front matter, a line end other than LF, or a fault.
    /// </summary>
    public static Parts Split(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.StartsWith("---\n"u8) || !IsPlain(utf8))
            return default;
        for (int start = 4, line = 2; start < utf8.Length; line++)
        {
            var length = utf8[start..].IndexOf((byte)'\n');
            var end = length < 0 ? utf8.Length : start + length;
            var row = utf8[start..end];
            // White space other than ASCII's may end it.
            if (MayBeFence(row) && row[^1] > 0x7F)
                return default;
            if (MayBeFence(row) && row[3..].Trim(" \t\v"u8).IsEmpty)
            {
                var rest = utf8[Math.Min(end + 1, utf8.Length)..];
                var body = rest.TrimStart((byte)'\n');
                return new(utf8[4..start], body, line + 1 + rest.Length - body.Length);
            }
            start = end + 1;
        }
        return default;
    }

    private static bool MayBeFence(ReadOnlySpan<byte> row) => row.StartsWith("---"u8) || row.StartsWith("..."u8);

    // Every line ends with LF, and the bytes are UTF-8.
    private static bool IsPlain(ReadOnlySpan<byte> utf8) =>
        !utf8.ContainsAny((byte)'\r', (byte)'\f') && utf8.IndexOf("\u0085"u8) < 0 && utf8.IndexOf("\u2028"u8) < 0 && utf8.IndexOf("\u2029"u8) < 0
        && System.Text.Unicode.Utf8.IsValid(utf8);

    /// <param name="yaml">The front matter between its fences.</param>
    /// <param name="body">Without the blank lines above it.</param>
    /// <param name="bodyLine">The 1-based line on which the body begins.</param>
    public readonly ref struct Parts(ReadOnlySpan<byte> yaml, ReadOnlySpan<byte> body, int bodyLine)
    {
        public ReadOnlySpan<byte> Yaml { get; } = yaml;

        public ReadOnlySpan<byte> Body { get; } = body;

        public int BodyLine { get; } = bodyLine;
    }
}
