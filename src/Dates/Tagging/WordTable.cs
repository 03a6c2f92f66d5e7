namespace Briefing.Dates.Tagging;

/// <summary>Words of a table, found at a place of a text; the longest wins.</summary>
internal sealed class WordTable<T>
{
    // By the first character, the longest first.
    private readonly Dictionary<char, List<Entry>> entries = [];
    private readonly bool isAlphabetic;

    private sealed record Entry(string Word, T Value);

    /// <param name="rows">Of a table.</param>
    /// <param name="column">Where the words stand; in lower case where they are alphabetic.</param>
    /// <param name="value">What a row's word means.</param>
    /// <param name="isAlphabetic">Whether case does not matter and words must end where the text's words do.</param>
    public WordTable(IEnumerable<string[]> rows, int column, Func<string[], T> value, bool isAlphabetic)
    {
        this.isAlphabetic = isAlphabetic;
        foreach (var row in rows)
        {
            var word = row[column];
            if (!entries.TryGetValue(word[0], out var alike))
                entries[word[0]] = alike = [];
            var shorter = alike.FindIndex(entry => entry.Word.Length < word.Length);
            alike.Insert(shorter < 0 ? alike.Count : shorter, new(word, value(row)));
        }
    }

    public IEnumerable<char> FirstCharacters => entries.Keys;

    public IEnumerable<string> Words => entries.Values.SelectMany(alike => alike.Select(entry => entry.Word));

    /// <param name="text">Any text.</param>
    /// <param name="at">Where the word begins; moved behind it when found.</param>
    /// <param name="value">Its value.</param>
    public bool TryRead(ReadOnlySpan<char> text, ref int at, out T value)
    {
        value = default!;
        if (at >= text.Length || !entries.TryGetValue(isAlphabetic ? Scan.ToLower(text[at]) : text[at], out var alike))
            return false;
        foreach (var entry in alike)
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
