using Briefing.Text;

namespace Briefing.Dates.Tagging.English;

/// <summary>The words beside a place in a text.</summary>
internal static class EnglishSurroundings
{
    private static readonly ILookup<string, string> Kinds =
        EmbeddedTable.Rows("Dates/Tables/around-en.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly WordSet Prepositions = Words("preposition");

    /// <summary>The words of a kind in the table.</summary>
    public static WordSet Words(string kind) => WordSet.Of(Kinds[kind]);

    public static bool HasLeadingPreposition(ReadOnlySpan<char> text, int at) =>
        PrecededByAny(text, at, Prepositions)
        || (at > 0 && text[at - 1] is '-' or '–');

    /// <summary>Whether one of the words stands before the place, a space between.</summary>
    public static bool PrecededByAny(ReadOnlySpan<char> text, int at, WordSet words) => words.Contains(WordBefore(text, at));

    public static bool PrecededBy(ReadOnlySpan<char> text, int at, string word) => WordBefore(text, at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '-')
            end--;
        var start = end;
        while (start > 0 && Scan.IsAsciiLetter(text[start - 1]))
            start--;
        return text[start..end];
    }

    /// <summary>The letters and digits from a place on.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && Scan.IsLetterOrDigit(text[end]))
            end++;
        return text[at..end];
    }
}
