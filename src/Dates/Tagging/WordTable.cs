using System.Collections.Frozen;

namespace Briefing.Dates.Tagging;

/// <summary>Words of a table, found at a place of a text; the longest wins.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, Entry[]> byFirst;
    private readonly bool isAlphabetic;

    private readonly record struct Entry(string Word, T Value);

    /// <param name="words">Lower case where the words are alphabetic.</param>
    /// <param name="isAlphabetic">Whether case does not matter and words must end where the text's words do.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words, bool isAlphabetic)
    {
        this.isAlphabetic = isAlphabetic;
        byFirst = words.GroupBy(word => word.Key[0]).ToFrozenDictionary(
            group => group.Key,
            group => group.Select(word => new Entry(word.Key, word.Value)).OrderByDescending(entry => entry.Word.Length).ToArray());
    }

    public IEnumerable<char> FirstCharacters => byFirst.Keys;

    public IEnumerable<string> Words => byFirst.Values.SelectMany(entries => entries.Select(entry => entry.Word));

    /// <param name="text">Any text.</param>
    /// <param name="at">Where the word begins; moved behind it when found.</param>
    /// <param name="value">Its value.</param>
    public bool TryRead(ReadOnlySpan<char> text, ref int at, out T value)
    {
        value = default!;
        if (at >= text.Length || !byFirst.TryGetValue(isAlphabetic ? Scan.ToLower(text[at]) : text[at], out var entries))
            return false;
        foreach (var entry in entries)
        {
            if (!Matches(text[at..], entry.Word))
                continue;
            at += entry.Word.Length;
            value = entry.Value;
            return true;
        }
        return false;
    }

    private bool Matches(ReadOnlySpan<char> text, string word) => isAlphabetic
        ? text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !Scan.IsLetterOrDigit(text[word.Length]) || !Scan.IsLetterOrDigit(word[^1]))
        : text.StartsWith(word, StringComparison.Ordinal);
}
