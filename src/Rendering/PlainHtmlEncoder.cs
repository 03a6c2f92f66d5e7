using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Briefing.Rendering;

/// <summary>
/// Escapes what HTML gives a meaning, and shows control characters by their pictures (U+2400 and on), because HTML
/// has neither a place nor a reference for them. All else, of any script or plane, stays as it is.
/// </summary>
public sealed class PlainHtmlEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            '&', '<', '>', '"', '\'', '\u007F', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')),
            .. Enumerable.Range(0x80, 0x20).Select(c => (char)c),
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        ]);

    public static PlainHtmlEncoder Instance { get; } = new();

    /// <summary>The longest is <c>&amp;quot;</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar < 0x10000 && Special.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        FindFirst(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (unicodeScalar >= 0x10000)
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        var replacement = Replacement((char)unicodeScalar);
        numberOfCharactersWritten = replacement.Length;
        return replacement.TryCopyTo(target) || (numberOfCharactersWritten = 0) > 0;
    }

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, value.AsSpan(startIndex, characterCount));
    }

    public override string Encode(string value)
    {
        if (FindFirst(value) < 0)
            return value;
        using var writer = new StringWriter();
        Write(writer, value);
        return writer.ToString();
    }

    /// <summary>Writes a text as HTML shows it.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> rest)
    {
        for (int at; (at = FindFirst(rest)) >= 0; rest = rest[(at + 1)..])
        {
            output.Write(rest[..at]);
            output.Write(Replacement(rest[at]));
        }
        output.Write(rest);
    }

    // Surrogates that belong together pass; those that do not are replaced.
    private static int FindFirst(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOfAny(Special);
            if (at < 0)
                return -1;
            at += from;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return at;
            from = at + 2;
        }
    }

    private static ReadOnlySpan<char> Replacement(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "\n",
        < '\u0020' => Pictures.AsSpan(c, 1),
        '\u007F' => "\u2421",
        _ => "\uFFFD",
    };

    private const string Pictures =
        "\u2400\u2401\u2402\u2403\u2404\u2405\u2406\u2407\u2408\u2409\u240A\u240B\u240C\u240D\u240E\u240F"
        + "\u2410\u2411\u2412\u2413\u2414\u2415\u2416\u2417\u2418\u2419\u241A\u241B\u241C\u241D\u241E\u241F";
}
