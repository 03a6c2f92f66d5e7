using System.Security.Cryptography;
using Briefing.Text;

namespace Briefing.Pages;

/// <summary>
/// Tells a page that import wrote from one that a person has edited since: SHA-256 over the page's LF text without
/// its own <c>fingerprint:</c> line.
/// </summary>
public static class PageFingerprint
{
    private const string Key = "\nfingerprint: ";

    /// <summary>Lower-case hexadecimal.</summary>
    /// <param name="text">The page's file; its line ends may be LF or CRLF, its fingerprint line may be missing.</param>
    public static string Compute(string text)
    {
        using var bytes = new LentUtf8(Without(text.ReplaceLineEndings("\n")));
        return Of(bytes);
    }

    /// <summary>The same of a page that is being written: its file, without a fingerprint's line, in three parts that end with lines.</summary>
    internal static string Compute(string front, string fence, string body)
    {
        using var bytes = new LentUtf8(front.ReplaceLineEndings("\n"), fence, body.ReplaceLineEndings("\n"));
        return Of(bytes);
    }

    private static string Of(LentUtf8 bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>Whether the page still is what import wrote.</summary>
    /// <param name="text">The page's file.</param>
    /// <param name="fingerprint">The one that the page carries; null where it carries none.</param>
    public static bool Matches(string text, string? fingerprint) =>
        fingerprint is not null && string.Equals(Compute(text), fingerprint, StringComparison.Ordinal);

    private static string Without(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var start = text.IndexOf(Key, StringComparison.Ordinal);
        if (start < 0 || start > end)
            return text;
        return text.Remove(start, text.IndexOf('\n', start + 1) - start);
    }
}
