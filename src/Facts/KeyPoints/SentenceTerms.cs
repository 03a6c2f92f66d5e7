using System.Runtime.InteropServices;

namespace Briefing.Facts.KeyPoints;

/// <summary>The terms of a text's sentences as numbers, and what they weigh.</summary>
internal sealed class SentenceTerms
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> sentences = [];
    private readonly List<double> weights = [];

    /// <param name="texts">The sentences in order.</param>
    /// <param name="title">The text's title, whose terms weigh double.</param>
    public SentenceTerms(IEnumerable<string> texts, string title)
    {
        foreach (var text in texts)
            sentences.Add(Read(text));
        var counts = new int[numbers.Count];
        foreach (var term in sentences.SelectMany(terms => terms))
            counts[term]++;
        // A term weighs as much as the sentences that share it.
        foreach (var count in counts)
            weights.Add(Math.Max(0, Math.Log(count + 0.2)));
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

    private int[] Read(string text)
    {
        var terms = new HashSet<int>();
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[64];
        foreach (var term in Terms.In(text))
        {
            var word = text.AsSpan(term.Start, term.Length);
            if (!Terms.HasCase(word))
                terms.Add(Number(lookup, word));
            else if (word.Length <= folded.Length)
                terms.Add(Number(lookup, folded[..word.ToLowerInvariant(folded)]));
            else
                terms.Add(Number(lookup, word.ToString().ToLowerInvariant()));
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
