using System.Buffers;

namespace Briefing.Blocks;

/// <summary>Finds where two titles of one article stand on one line without anything between them.</summary>
internal static class GluedTitles
{
    private const int MinTitle = 8;
    private const int MinShared = 3;
    private static readonly SearchValues<char> Ends = SearchValues.Create("?？!！」』）)】…");

    /// <summary>The 0-based offset at which the second begins; 0 where there is one title only.</summary>
    /// <remarks>A title ends at a mark that ends one, and the next takes up at once a term of the first.</remarks>
    public static int Cut(string text)
    {
        for (var at = MinTitle; at <= text.Length - MinTitle; at++)
        {
            if (Ends.Contains(text[at - 1]) && !Ends.Contains(text[at]) && TakesUp(text, at))
                return at;
        }
        return 0;
    }

    private static bool TakesUp(string text, int at)
    {
        var length = TermLength(text.AsSpan(at));
        return length >= MinShared && text.AsSpan(0, at).IndexOf(text.AsSpan(at, length), StringComparison.Ordinal) >= 0;
    }

    // Kanji, katakana, letters and figures from the beginning on.
    private static int TermLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 8 && (text[length] is (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A0' and <= '\u30FF') or '々'
            || char.IsAsciiLetterOrDigit(text[length])))
            length++;
        return length;
    }
}
