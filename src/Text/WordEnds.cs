namespace Briefing.Text;

/// <summary>Finds which of some words a text begins or ends with, as it is written; without a delegate for each question.</summary>
internal static class WordEnds
{
    /// <summary>The first of the words that ends the text; null where none does.</summary>
    /// <param name="words">None of them empty.</param>
    public static string? AtEnd(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty)
            return null;
        foreach (var word in words)
        {
            if (word[^1] == text[^1] && text.EndsWith(word))
                return word;
        }
        return null;
    }

    /// <summary>The first of the words that begins the text; null where none does.</summary>
    /// <param name="words">None of them empty.</param>
    public static string? AtStart(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty)
            return null;
        foreach (var word in words)
        {
            if (word[0] == text[0] && text.StartsWith(word))
                return word;
        }
        return null;
    }
}
