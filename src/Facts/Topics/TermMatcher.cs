using Briefing.Text;

namespace Briefing.Facts.Topics;

/// <summary>
/// Finds a term as a word of its own. A word of an alphabet has no letter on either side; katakana has no katakana; of
/// kanji, what remains of the compound on either side is a word too (two kanji or more) or a known affix, so that
/// 京都 is not found in 東京都, and 制裁 is in 経済制裁.
/// </summary>
internal static class TermMatcher
{
    private static readonly ILookup<string, string> Affixes =
        EmbeddedTable.Rows("Facts/Tables/affixes.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<char> Prefixes = [.. Affixes["prefix"].SelectMany(text => text)];
    private static readonly HashSet<char> Suffixes = [.. Affixes["suffix"].SelectMany(text => text)];

    /// <summary>How often a term stands in a text.</summary>
    public static int Count(string text, string term)
    {
        if (term.Length == 0)
            return 0;
        var count = 0;
        var isAscii = !term.AsSpan().ContainsAnyExceptInRange('\0', '\u007F');
        var comparison = isAscii && HasLowerCase(term) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = 0; (at = text.IndexOf(term, at, comparison)) >= 0; at += term.Length)
        {
            if (StartsWord(text, at) && EndsWord(text, at + term.Length))
                count++;
        }
        return count;
    }

    /// <summary>A term without small letters is an abbreviation: US is not us.</summary>
    private static bool HasLowerCase(string term) => term.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool StartsWord(string text, int at)
    {
        if (at == 0)
            return true;
        var script = Scripts.Of(text[at]);
        if (Scripts.Of(text[at - 1]) != script)
            return script is not Script.Latin || Scripts.Of(text[at - 1]) is not Script.Digit;
        if (script is Script.Latin or Script.Katakana or Script.Hangul)
            return false;
        return script != Script.Han || (at >= 2 && Scripts.Of(text[at - 2]) == Script.Han) || Prefixes.Contains(text[at - 1]);
    }

    private static bool EndsWord(string text, int end)
    {
        if (end >= text.Length)
            return true;
        var script = Scripts.Of(text[end - 1]);
        if (Scripts.Of(text[end]) != script)
            return true;
        if (script == Script.Latin)
            return IsPlural(text, end);
        if (script is Script.Katakana or Script.Hangul)
            return false;
        return script != Script.Han || (end + 1 < text.Length && Scripts.Of(text[end + 1]) == Script.Han) || Suffixes.Contains(text[end]);
    }

    private static bool IsPlural(string text, int end) =>
        text[end] == 's' && (end + 1 == text.Length || Scripts.Of(text[end + 1]) != Script.Latin);
}
