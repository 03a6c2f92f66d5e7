using System.Collections.Frozen;

namespace Briefing.Text;

/// <summary>Words that a text may begin with, each with what it means: only those with the text's first character are looked at.</summary>
/// <param name="entries">In the order in which they are tried; words are not empty.</param>
internal sealed class Beginnings<T>(IEnumerable<(string Word, T Meaning)> entries)
{
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> byFirst = entries
        .GroupBy(entry => char.ToUpperInvariant(entry.Word[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Those that begin as the text does, in upper or lower case; a text may well go on otherwise.</summary>
    public ReadOnlySpan<(string Word, T Meaning)> Like(ReadOnlySpan<char> text) =>
        !text.IsEmpty && byFirst.TryGetValue(char.ToUpperInvariant(text[0]), out var alike) ? alike : default;

    /// <summary>What the first word means that the text begins with, in upper or lower case; the default where there is none.</summary>
    public T? Find(ReadOnlySpan<char> text)
    {
        foreach (var (word, meaning) in Like(text))
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return meaning;
        }
        return default;
    }
}
