using System.Runtime.InteropServices;

namespace Briefing.Facts.KeyPoints;

/// <summary>The terms of a text's sentences as numbers, and what they weigh.</summary>
internal sealed class SentenceTerms
{
    private const int LettersATerm = 6;

    private readonly Dictionary<string, int> numbers;
    // By term, the last sentence that holds it.
    private readonly List<int> holders = [];
    private readonly List<int> terms = [];
    private readonly int[][] sentences;
    private readonly double[] weights;

    /// <param name="texts">The sentences in order.</param>
    /// <param name="title">The text's title, whose terms weigh double.</param>
    public SentenceTerms(IReadOnlyList<Sentence> texts, string title)
    {
        numbers = new(texts.Sum(text => text.Length) / LettersATerm, StringComparer.Ordinal);
        sentences = new int[texts.Count][];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = Read(texts[i].Span, i);
        var counts = new int[numbers.Count];
        foreach (var sentence in sentences)
        {
            foreach (var term in sentence)
                counts[term]++;
        }
        // A term weighs as much as the sentences that share it.
        weights = new double[counts.Length];
        for (var term = 0; term < counts.Length; term++)
            weights[term] = Math.Max(0, Math.Log(counts[term] + 0.2));
        foreach (var term in Terms.SetOf(title))
        {
            if (numbers.TryGetValue(term, out var number))
                weights[number] *= 2;
        }
    }

    /// <summary>The distinct terms of a sentence.</summary>
    public ReadOnlySpan<int> Of(int sentence) => sentences[sentence];

    /// <summary>What the terms of a sentence weigh together.</summary>
    public double Weight(int sentence)
    {
        var sum = 0.0;
        foreach (var term in sentences[sentence])
            sum += weights[term];
        return sum;
    }

    /// <summary>The share of the terms of the shorter of two sentences that both have.</summary>
    public double Overlap(int left, int right)
    {
        var (some, others) = (sentences[left], sentences[right]);
        return some.Length == 0 || others.Length == 0 ? 0 : (double)some.Count(others.Contains) / Math.Min(some.Length, others.Length);
    }

    private int[] Read(ReadOnlySpan<char> text, int sentence)
    {
        terms.Clear();
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[64];
        for (var at = 0; Terms.TryRead(text, ref at, out var term);)
        {
            var word = text.Slice(term.Start, term.Length);
            var number = Number(lookup, !Terms.HasCase(word) ? word
                : word.Length <= folded.Length ? folded[..word.ToLowerInvariant(folded)] : word.ToString().ToLowerInvariant());
            if (number == holders.Count)
                holders.Add(-1);
            if (holders[number] == sentence)
                continue;
            holders[number] = sentence;
            terms.Add(number);
        }
        return [.. terms];
    }

    private static int Number(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var exists);
        if (!exists)
            number = lookup.Dictionary.Count - 1;
        return number;
    }
}
