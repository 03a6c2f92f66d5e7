using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>The words of furniture in Japanese and English, by rule: <c>Tables/furniture.tsv</c>.</summary>
internal static class Vocabulary
{
    private static readonly ILookup<string, string> Table =
        EmbeddedTable.Rows("Blocks/Tables/furniture.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static string[] Words(string rule) => [.. Table[rule]];

    public static Beginnings<bool> Beginnings(string rule) => new(Table[rule].Select(word => (word, true)));

    public static bool HasAny(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            // Kana and kanji have no case: most words are told apart by their last character.
            if (!text.IsEmpty && text[^1] is >= '\u2E80' and < '\uA640' && text[^1] != word[^1])
                continue;
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>A label without the ornaments, counts and arrows around it, in lower case: what the table's labels are compared with.</summary>
    public static string Fold(string text)
    {
        var bare = Bare(text);
        var word = bare.Length == text.Length ? text : bare.ToString();
        return HasCase(bare) ? word.ToLowerInvariant() : word;
    }

    // Most labels are Japanese, and the culture's tables need not be asked about them.
    private static bool HasCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is (>= 'A' and <= 'Z') or (>= '\u0080' and < '\u2E80') or >= '\uA640')
                return true;
        }
        return false;
    }

    /// <summary>The same in its own case.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        var folded = text.Trim();
        var start = 0;
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
            start++;
        var end = folded.Length;
        while (end > start && !char.IsLetter(folded[end - 1]))
            end--;
        if (end - 1 > start && folded[end - 1] is '件' or '人' or '回' && char.IsDigit(folded[end - 2]))
        {
            end--;
            while (end > start && !char.IsLetter(folded[end - 1]))
                end--;
        }
        return folded[start..Math.Max(start, end)];
    }
}
