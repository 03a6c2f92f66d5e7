using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>English words as terms.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> Common = EmbeddedTable.Rows("Timeline/Tables/common-words.tsv", 1)
        .SelectMany(row => row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "ly"];

    /// <summary>Words that say nothing about what happened.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) =>
        word.Length < 2 || Common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The word without the endings by which its forms differ; at least three letters stay.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word[..^ending.Length];
        }
        return word;
    }
}
