using System.Buffers;
using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>What kind of meaning a concept has.</summary>
internal enum ConceptKind : byte
{
    Act,
    Say,
    Thing,
    Country,
}

/// <summary>A class of words of one meaning.</summary>
/// <param name="Name">As the table has it.</param>
/// <param name="Kind">What kind of meaning.</param>
/// <param name="Key">The term's key.</param>
internal sealed record Concept(string Name, ConceptKind Kind, ulong Key);

/// <summary>The table of concepts: which words of Japanese and English mean one thing.</summary>
internal static class ConceptTable
{
    /// <summary>A shorter word in katakana counts only as a whole one: スト is not part of リスト.</summary>
    private const int ShortKatakana = 3;

    private static readonly FrozenDictionary<string, Concept> English = Entries()
        .Where(entry => char.IsAscii(entry.Word[0]))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Concept, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Concept>.AlternateLookup<ReadOnlySpan<char>> EnglishBySpan =
        English.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words of phrases of two: went down.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstOfTwo = English.Keys
        .Where(word => word.Contains('_', StringComparison.Ordinal)).Select(word => word[..word.IndexOf('_', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestPhrase = 24;

    /// <summary>Kanji by which the name of a happening becomes that of a thing: 建設費.</summary>
    private static readonly SearchValues<char> ThingEndings =
        SearchValues.Create([.. EmbeddedTable.Rows("Timeline/Tables/thing-endings.tsv", 1).Select(row => row[0][0])]);

    /// <summary>Japanese words of two characters and more by their first, longest first.</summary>
    private static readonly FrozenDictionary<char, (string Word, Concept Concept)[]> Japanese = Entries()
        .Where(entry => entry.Word.Length > 1 && !char.IsAscii(entry.Word[0]))
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>Countries by the one kanji that stands for them in 日米韓.</summary>
    private static readonly FrozenDictionary<char, Concept> Initials = Entries()
        .Where(entry => entry.Word.Length == 1)
        .ToFrozenDictionary(entry => entry.Word[0], entry => entry.Concept);

    /// <summary>The concept of an English word; null where it has none.</summary>
    public static Concept? Of(ReadOnlySpan<char> word) => EnglishBySpan.TryGetValue(word, out var found) ? found : null;

    /// <summary>The concept of two English words, of which the first is at an offset; null where they are none of the table.</summary>
    public static Concept? OfTwo(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !FirstOfTwo.Contains(text[start..end]))
            return null;
        var last = end + 1;
        while (last < text.Length && char.IsAsciiLetter(text[last]))
            last++;
        if (last - start > LongestPhrase)
            return null;
        Span<char> phrase = stackalloc char[LongestPhrase];
        text[start..last].CopyTo(phrase);
        phrase[end - start] = '_';
        return Of(phrase[..(last - start)]);
    }

    /// <summary>Whether what stands behind the name of a happening makes it that of a thing.</summary>
    private static bool IsThing(ReadOnlySpan<char> text, int end) => end < text.Length && ThingEndings.Contains(text[end]);

    /// <summary>The country that one kanji stands for; null where it stands for none.</summary>
    public static Concept? OfInitial(char kanji) => Initials.GetValueOrDefault(kanji);

    /// <summary>The Japanese word that begins at an offset; its length is 0 where there is none.</summary>
    public static (Concept? Concept, int Length) At(ReadOnlySpan<char> text, int offset)
    {
        if (!Japanese.TryGetValue(text[offset], out var candidates))
            return default;
        foreach (var (word, concept) in candidates)
        {
            if (text[offset..].StartsWith(word, StringComparison.Ordinal) && (word.Length > ShortKatakana || IsWhole(text, offset, word.Length))
                && (concept.Kind != ConceptKind.Act || !IsThing(text, offset + word.Length)))
                return (concept, word.Length);
        }
        return default;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        return (start == 0 || Scripts.Of(text[start]) != Script.Katakana || Scripts.Of(text[start - 1]) != Script.Katakana)
            && (end == text.Length || Scripts.Of(text[end - 1]) != Script.Katakana || Scripts.Of(text[end]) != Script.Katakana);
    }

    private static IEnumerable<(string Word, Concept Concept)> Entries() =>
        from row in EmbeddedTable.Rows("Timeline/Tables/concepts.tsv", 3)
        let concept = new Concept(row[1], Enum.Parse<ConceptKind>(row[0], ignoreCase: true), TermKey.OfWord(row[1], TermKind.Action))
        from word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (word, concept);
}
