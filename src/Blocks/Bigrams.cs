using System.Numerics;

namespace Briefing.Blocks;

/// <summary>The pairs of kanji, katakana and figures and the longer Latin words that a text begins with: what it is about.</summary>
internal sealed class Bigrams
{
    private const int MaxText = 1200;
    private const int MinWord = 4;
    private const int MinTerms = 6;

    // Of the text and of what its last unit has beyond.
    private const int MaxPairs = 2 * MaxText;

    // A pair of characters without case as one number, at least a third more places than pairs; a longer word by itself.
    private readonly int[] pairs;
    private readonly int shift;
    private readonly HashSet<string> words;

    private Bigrams(ReadOnlySpan<int> found, HashSet<string> words)
    {
        var places = BitOperations.RoundUpToPowerOf2((uint)(found.Length * 4 / 3) + 2);
        (pairs, shift, this.words) = (new int[places], 32 - BitOperations.Log2(places), words);
        foreach (var pair in found)
            pairs[SlotOf(pair)] = pair;
    }

    /// <summary>Of the running text from a unit on, furniture left out.</summary>
    public static Bigrams Of(Draft draft, int start) => Of(draft, start, draft.Count);

    /// <summary>Of the running text up to a unit.</summary>
    public static Bigrams Of(Draft draft, int start, int end)
    {
        Span<int> found = stackalloc int[MaxPairs];
        var (count, words) = (0, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (int i = start, length = 0; i < end && length < MaxText; i++)
        {
            if (!draft.Units[i].IsProse || !draft.IsKept(i))
                continue;
            foreach (var term in new Terms(draft.Units[i].Text))
            {
                if (term.Length != 2)
                    words.Add(term.ToString());
                else if (count < MaxPairs)
                    found[count++] = Pair(term);
            }
            length += draft.Units[i].Text.Length;
        }
        return new(found[..count], words);
    }

    /// <summary>The share of a text's terms that are among these; a text of few terms, as a name is, counts as one of more.</summary>
    public double Share(string text)
    {
        var (all, shared) = (0, 0);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var term in new Terms(text))
        {
            all++;
            shared += (term.Length == 2 ? pairs[SlotOf(Pair(term))] != 0 : lookup.Contains(term)) ? 1 : 0;
        }
        return (double)shared / Math.Max(all, MinTerms);
    }

    // Where a pair is, or where it would go.
    private int SlotOf(int pair)
    {
        var slot = (int)((uint)pair * 2654435769 >> shift);
        while (pairs[slot] != 0 && pairs[slot] != pair)
            slot = (slot + 1) & (pairs.Length - 1);
        return slot;
    }

    private static int Pair(ReadOnlySpan<char> term) => (term[0] << 16) | term[1];

    /// <summary>The terms of a text in order: pairs of two characters, words of at least four.</summary>
    private ref struct Terms(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly int last = Math.Min(text.Length, MaxText);
        private int at = -1;
        private int word = -1;
        private bool isPairDue;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Terms GetEnumerator() => this;

        public bool MoveNext()
        {
            if (isPairDue && TakePair())
                return true;
            while (++at <= last)
            {
                var isLatin = at < text.Length && text[at] < '\u3000' && char.IsLetter(text[at]);
                var (start, isWordsEnd) = (word, word >= 0 && !isLatin);
                word = isWordsEnd ? -1 : word < 0 && isLatin ? at : word;
                isPairDue = true;
                if (isWordsEnd && at - start >= MinWord)
                {
                    Current = text[start..at];
                    return true;
                }
                if (TakePair())
                    return true;
            }
            return false;
        }

        private bool TakePair()
        {
            isPairDue = false;
            if (at is 0 || at >= text.Length || !IsContent(text[at - 1]) || !IsContent(text[at]))
                return false;
            Current = text.Slice(at - 1, 2);
            return true;
        }
    }

    private static bool IsContent(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A1' and <= '\u30FC') || c < '\u3000' && char.IsDigit(c);
}
