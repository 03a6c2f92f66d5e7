using System.Buffers;

namespace Briefing.Text;

/// <summary>Looks for many words in a text at once, whatever their case.</summary>
/// <remarks>
/// The first two characters of the words, in one case, are marked in a table of bits: where a text has others, as almost everywhere,
/// no word begins.
/// </remarks>
public sealed class WordSearch
{
    private const int Bits = 1 << 16;

    // Words of one character, in both cases.
    private readonly SearchValues<char> characters;
    private readonly Dictionary<int, List<string>> byPair = [];
    private readonly ulong[] begins = new ulong[Bits / 64];

    public WordSearch(IEnumerable<string> words)
    {
        var single = new List<char>();
        foreach (var word in words)
        {
            if (word.Length == 1)
            {
                single.AddRange(char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]));
                continue;
            }
            var pair = Pair(Fold(word[0]), Fold(word[1]));
            if (!byPair.TryGetValue(pair, out var alike))
                byPair[pair] = alike = [];
            alike.Add(word);
            begins[BitOf(pair) >> 6] |= 1UL << BitOf(pair);
        }
        characters = SearchValues.Create([.. single]);
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(characters))
            return true;
        var first = text.IsEmpty ? default : Fold(text[0]);
        for (var i = 1; i < text.Length; i++)
        {
            var second = Fold(text[i]);
            var pair = Pair(first, second);
            if ((begins[BitOf(pair) >> 6] >> BitOf(pair) & 1) != 0 && StartsWithOne(text[(i - 1)..], pair))
                return true;
            first = second;
        }
        return false;
    }

    private bool StartsWithOne(ReadOnlySpan<char> text, int pair)
    {
        if (!byPair.TryGetValue(pair, out var words))
            return false;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int Pair(char first, char second) => (first << 16) | second;

    private static int BitOf(int pair) => ((pair >> 11) + pair) & (Bits - 1);

    // Neither punctuation nor Japanese has a case; asking the culture's tables about each character would take most of the time.
    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 0x20),
        < '\u0080' or (>= '\u2000' and < '\u2100') or (>= '\u2E80' and < '\uA640') => c,
        _ => char.ToUpperInvariant(c),
    };
}
