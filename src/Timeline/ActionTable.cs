using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>The table of actions: which words name one kind of happening.</summary>
internal static class ActionTable
{
    /// <summary>English words to their class.</summary>
    private static readonly FrozenDictionary<string, string> Words = Entries()
        .Where(entry => char.IsAscii(entry.Word[0]))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Class, StringComparer.OrdinalIgnoreCase);

    /// <summary>Japanese words by their first character, longest first.</summary>
    private static readonly FrozenDictionary<char, (string Word, string Class)[]> Japanese = Entries()
        .Where(entry => !char.IsAscii(entry.Word[0]))
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>The class of an English word; null where it has none.</summary>
    public static string? ClassOf(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>The class of the Japanese action word that begins at an offset; its length is 0 where there is none.</summary>
    public static (string Class, int Length) At(ReadOnlySpan<char> text, int offset)
    {
        if (Japanese.TryGetValue(text[offset], out var candidates))
        {
            foreach (var (word, name) in candidates)
            {
                if (text[offset..].StartsWith(word, StringComparison.Ordinal))
                    return (name, word.Length);
            }
        }
        return ("", 0);
    }

    private static IEnumerable<(string Word, string Class)> Entries() =>
        from row in EmbeddedTable.Rows("Timeline/Tables/actions.tsv", 2)
        from word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (word, row[0]);
}
