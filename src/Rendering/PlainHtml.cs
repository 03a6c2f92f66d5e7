using System.Buffers;
using System.Text;

namespace Briefing.Rendering;

/// <summary>
/// Escapes what HTML gives a meaning, and shows control characters by their pictures (U+2400 and on), because HTML
/// has neither a place nor a reference for them. All else, of any script or plane, stays as it is.
/// </summary>
internal static class PlainHtml
{
    private const string Pictures =
        "\u2400\u2401\u2402\u2403\u2404\u2405\u2406\u2407\u2408\u2409\u240A\u240B\u240C\u240D\u240E\u240F"
        + "\u2410\u2411\u2412\u2413\u2414\u2415\u2416\u2417\u2418\u2419\u241A\u241B\u241C\u241D\u241E\u241F";

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            '&', '<', '>', '"', '\'', '\u007F', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')),
            .. Enumerable.Range(0x80, 0x20).Select(c => (char)c),
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        ]);

    /// <summary>A text as HTML shows it, also within an attribute.</summary>
    public static string Encode(string text)
    {
        if (FindFirst(text) < 0)
            return text;
        var html = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (int at; (at = FindFirst(rest)) >= 0; rest = rest[(at + 1)..])
            html.Append(rest[..at]).Append(Replacement(rest[at]));
        return html.Append(rest).ToString();
    }

    /// <summary>The index of the first character that <see cref="Replacement"/> stands for; -1 where there is none.</summary>
    public static int FindFirst(ReadOnlySpan<char> text)
    {
        // Surrogates that belong together pass; those that do not are replaced.
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

    /// <summary>What stands for a character that cannot stand for itself.</summary>
    public static ReadOnlySpan<char> Replacement(char c) => c switch
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
}
