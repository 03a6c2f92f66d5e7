namespace Briefing.Seeds;

/// <summary>Files that people save by mistake, by their first bytes.</summary>
internal static class BinaryFormat
{
    /// <summary>What the file is, with its article; null where nothing speaks against text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "a PDF"
        : bytes.StartsWith("PK\x03\x04"u8) ? "a ZIP archive (or an office document)"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "a PNG picture"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a JPEG picture"
        : bytes.StartsWith("GIF8"u8) ? "a GIF picture"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a gzip file"
        : bytes.StartsWith("bplist00"u8) ? "a binary property list (a Safari web archive)"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF document"
        : null;
}
