using System.Security.Cryptography;
using Briefing.Text;

namespace Briefing.Seeds;

/// <summary>Bytes of a clipping to its text.</summary>
public static class SeedReader
{
    /// <summary>Larger files are refused: no article is that long.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const string Folder = "seeds/";

    /// <param name="siteRelativePath">With forward slashes: <c>seeds/a/b.txt</c>.</param>
    /// <param name="bytes">The whole file.</param>
    public static SeedResult Read(string siteRelativePath, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return Refuse(TooLarge(siteRelativePath, bytes.Length));
        if (BinaryFormat.NameOf(bytes) is { } format)
            return Refuse(Binary(siteRelativePath, format));

        var kind = KindOf(siteRelativePath);
        var decoded = EncodingDetector.Decode(bytes, kind == SeedKind.Html);
        if (decoded is null)
            return Refuse(Binary(siteRelativePath, "a binary file"));

        var seed = Parse(siteRelativePath, kind, decoded) with { Sha256 = Sha256(bytes) };
        if (seed.Lines.All(line => string.IsNullOrWhiteSpace(line.Text)) && seed.FrontMatter is null)
            return Refuse(Empty(siteRelativePath));
        return new(seed, decoded.BadBytes == 0 ? [] : [Undecodable(siteRelativePath, decoded)]);
    }

    /// <summary>The hash by which an unchanged clipping is known, as <see cref="SeedText.Sha256"/> has it.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What to report where the file is larger than <see cref="MaxBytes"/>, without reading it.</summary>
    public static Diagnostic TooLarge(string siteRelativePath, long length) =>
        Diagnostic.Error("BRF013", siteRelativePath, 0, 0,
            FormattableString.Invariant(
                $"The clipping has {length / (1024 * 1024)} MB; at most {MaxBytes / (1024 * 1024)} MB are read. Cut the article out of it."));

    public static SeedKind KindOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => SeedKind.Markdown,
        ".html" or ".htm" or ".xhtml" => SeedKind.Html,
        _ => SeedKind.Text,
    };

    private static SeedText Parse(string path, SeedKind kind, DecodedText decoded)
    {
        var seed = new SeedText
        {
            Path = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path,
            Sha256 = "",
            Kind = kind,
            Encoding = decoded.Encoding,
            Lines = [],
        };
        return kind switch
        {
            SeedKind.Html => HtmlReader.Read(seed, decoded.Text),
            _ => FrontMatterReader.Split(seed with { Lines = LineCleaner.Lines(decoded.Text) }),
        };
    }

    private static SeedResult Refuse(Diagnostic diagnostic) => new(null, [diagnostic]);

    private static Diagnostic Empty(string path) =>
        Diagnostic.Error("BRF011", path, 0, 0, "The clipping holds no text. Save the article's text in it, or delete it.");

    private static Diagnostic Binary(string path, string format) =>
        Diagnostic.Error("BRF015", path, 0, 0,
            $"The clipping is {format}, not text. Save the article as .txt, .md or .html.");

    private static Diagnostic Undecodable(string path, DecodedText decoded) =>
        Diagnostic.Warning("BRF014", path, decoded.FirstBadLine, 0,
            FormattableString.Invariant(
                $"{decoded.BadBytes} bytes are no {decoded.Encoding} text and read as U+FFFD. Save the clipping again as UTF-8."));
}
