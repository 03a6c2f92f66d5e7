using System.Buffers;
using System.Text;

namespace Briefing.Seeds;

/// <param name="Text">Without a byte order mark; bytes that mean nothing are U+FFFD.</param>
/// <param name="Encoding">Its IANA name.</param>
/// <param name="BadBytes">How many replacements there are.</param>
/// <param name="FirstBadLine">1-based line of the first; 0 where there is none.</param>
internal sealed record DecodedText(string Text, string Encoding, int BadBytes, int FirstBadLine);

/// <summary>Tells the encodings of Japanese and English text apart by evidence in the bytes.</summary>
internal static class EncodingDetector
{
    private const int SampleBytes = 64 * 1024;

    // Code pages come from the provider itself: registering it would change the whole process.
    private static readonly Encoding ShiftJis = CodePage(932);
    private static readonly Encoding EucJp = CodePage(51932);
    private static readonly Encoding Iso2022Jp = CodePage(50220);
    private static readonly Encoding Windows1252 = CodePage(1252);
    private static readonly SearchValues<byte> DeclarationEnd = SearchValues.Create("\"'>; \t\r\n/"u8);

    // Left to themselves, some of them read bytes that mean nothing as a middle dot.
    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <returns>Null where the bytes are no text in any encoding.</returns>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        var (encoding, skip) = Detect(bytes, isHtml);
        if (encoding is null)
            return null;
        var text = encoding.GetString(bytes[skip..]);
        var bad = text.AsSpan().Count('\uFFFD');
        var line = bad == 0 ? 0 : text.AsSpan(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)).Count('\n') + 1;
        return IsMostlyControls(text) ? null : new(text, encoding.WebName, bad, line);
    }

    private static (Encoding? Encoding, int Skip) Detect(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, 2);

        var hasNul = bytes.Contains((byte)0);
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        if (isUtf8 && !hasNul)
            return (HasJisEscape(bytes) ? Iso2022Jp : Encoding.UTF8, 0);
        if (Utf16Of(bytes) is { } utf16)
            return (utf16, 0);
        if (hasNul && bytes.Count((byte)0) * 100 > bytes.Length)
            return (null, 0);
        return (isUtf8 ? Encoding.UTF8 : Likeliest(bytes, isHtml), 0);
    }

    private static bool HasJisEscape(ReadOnlySpan<byte> bytes) =>
        (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0) && !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleBytes)];
        if (sample.Length < 2 || bytes.Length % 2 != 0)
            return null;
        var little = PlausibleShare(Encoding.Unicode.GetString(sample));
        var big = PlausibleShare(Encoding.BigEndianUnicode.GetString(sample));
        return Math.Max(little, big) < 0.9 ? null
            : (UnicodeEncoding)(little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode);
    }

    // The share of characters that Japanese or English prose is made of; 0 where there are so few kana, letters and marks
    // among them that any bytes, read in pairs, would give the rest.
    private static double PlausibleShare(string text)
    {
        var (plausible, kanji) = (0, 0);
        foreach (var c in text)
        {
            if (c is (>= ' ' and <= '~') or '\r' or '\n' or '\t' or (>= '\u2010' and <= '\u2026') or (>= '\u3000' and <= '\u30FF')
                or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E'))
                plausible++;
            kanji += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }
        return kanji * 4 > plausible * 3 ? 0 : (double)plausible / text.Length;
    }

    private static Encoding Likeliest(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var declared = isHtml ? Declared(sample) : null;
        var best = Encoding.UTF8;
        var bestScore = double.NegativeInfinity;
        foreach (var candidate in (ReadOnlySpan<Encoding>)[Encoding.UTF8, ShiftJis, EucJp, Windows1252])
        {
            var score = Score(candidate.GetString(sample), candidate == Windows1252);
            if (candidate == declared)
                score += 0.2;
            if (score <= bestScore)
                continue;
            best = candidate;
            bestScore = score;
        }
        return best;
    }

    // Per character outside ASCII: kana speak for a reading more than kanji, which any two bytes can make; half-width
    // kana and replacements speak against it.
    private static double Score(string text, bool isLatin)
    {
        double score = 0;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
                continue;
            count++;
            score += c switch
            {
                '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and <= '\u009F') => -4,
                >= '\u3040' and <= '\u30FF' => 1.5,
                >= '\u3000' and <= '\u303F' => 1.5,
                >= '\u4E00' and <= '\u9FFF' => 0.8,
                >= '\uFF01' and <= '\uFF5E' => 0.8,
                >= '\uFF61' and <= '\uFF9F' => -0.5,
                // A lone accented letter or quotation mark among ASCII is Latin text; two in a row are half a kanji each.
                _ when isLatin => i + 1 < text.Length && text[i + 1] >= '\u0080' ? -2 : 1,
                _ => 0,
            };
        }
        return count == 0 ? 0 : score / count;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var at = head[..Math.Min(head.Length, 4096)].IndexOf("charset="u8);
        if (at < 0)
            return null;
        var name = head[(at + 8)..].TrimStart("\"' "u8);
        var end = name.IndexOfAny(DeclarationEnd);
        return Encoding.ASCII.GetString(end < 0 ? name : name[..end]).ToLowerInvariant() switch
        {
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "windows-31j" or "cp932" => ShiftJis,
            "euc-jp" or "x-euc-jp" => EucJp,
            "utf-8" or "utf8" => Encoding.UTF8,
            "iso-8859-1" or "windows-1252" => Windows1252,
            _ => null,
        };
    }

    private static bool IsMostlyControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if ((c < ' ' && c is not ('\t' or '\r' or '\n' or '\f' or '\e')) || c == '\uFFFD')
                controls++;
        }
        return controls > 4 && controls * 10 > text.Length;
    }
}
