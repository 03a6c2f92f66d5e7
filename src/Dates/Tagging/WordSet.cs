using System.Collections.Frozen;

namespace Briefing.Dates.Tagging;

/// <summary>A set of words asked by spans of a text, whatever their case.</summary>
internal readonly struct WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordSet Of(params IEnumerable<string> words) => new(words);

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
