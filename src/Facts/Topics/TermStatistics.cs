using Briefing.Blocks;

namespace Briefing.Facts.Topics;

/// <param name="Text">The term, in lower case where it is a phrase of an alphabet.</param>
/// <param name="Form">As the texts have it most often.</param>
/// <param name="Score">Its C-value, raised by the number of documents that hold it.</param>
/// <param name="Passages">The numbers of the passages that hold it, ascending.</param>
internal sealed record ScoredTerm(string Text, string Form, double Score, IReadOnlyList<int> Passages);

/// <summary>How often and where the terms of a collection stand.</summary>
internal sealed class TermStatistics
{
    /// <summary>What a term keeps of its places; enough to see its company.</summary>
    private const int MostPassagesKept = 4096;

    /// <summary>A term that is one in so many times a quality names no subject.</summary>
    private const int LeastQualities = 5;

    private readonly Dictionary<string, Entry> terms = new(StringComparer.Ordinal);
    private int documents;
    private int passages;

    private sealed class Entry
    {
        public int Count { get; set; }

        /// <summary>How often it says what something is like.</summary>
        public int Qualities { get; set; }

        public Dictionary<string, int> Forms { get; } = new(1, StringComparer.Ordinal);

        public int Documents { get; set; }

        public int LastDocument { get; set; }

        public List<int> Passages { get; } = [];
    }

    public void Add(Document document)
    {
        documents++;
        var texts = document.Blocks.Where(block => block.Role is BlockRole.Body or BlockRole.Lead or BlockRole.KeyPoints)
            .SelectMany(Clipping.PassagesOf).Prepend(document.Headline).OfType<Passage>();
        foreach (var passage in texts)
        {
            passages++;
            foreach (var term in TermCandidates.In(passage.Text))
                Count(term);
        }
    }

    private void Count(TermCandidates.Candidate term)
    {
        if (!terms.TryGetValue(term.Key, out var entry))
            terms[term.Key] = entry = new();
        entry.Count++;
        entry.Qualities += term.IsQuality ? 1 : 0;
        entry.Forms[term.Form] = entry.Forms.GetValueOrDefault(term.Form) + 1;
        if (entry.LastDocument != documents)
            entry.Documents++;
        entry.LastDocument = documents;
        if (entry.Passages.Count < MostPassagesKept && (entry.Passages.Count == 0 || entry.Passages[^1] != passages))
            entry.Passages.Add(passages);
    }

    /// <summary>The terms of at least two words that occur often enough, best first.</summary>
    public IEnumerable<ScoredTerm> Scored(int leastOccurrences)
    {
        var nested = Nested();
        var scored = new List<ScoredTerm>();
        foreach (var (text, entry) in terms)
        {
            var words = TermCandidates.Words(text);
            var (within, longer) = nested.GetValueOrDefault(text);
            var count = entry.Count + within;
            if (words < 2 || count < leastOccurrences || entry.Qualities * LeastQualities > entry.Count)
                continue;
            var value = Math.Log2(words) + 0.5;
            value *= longer == 0 ? count : count - ((double)within / longer);
            scored.Add(new(text, FormOf(entry), value * Math.Log2(1 + entry.Documents), entry.Passages));
        }
        return scored.OrderByDescending(term => term.Score).ThenBy(term => term.Text, StringComparer.Ordinal);
    }

    private static string FormOf(Entry entry) => entry.Forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    /// <summary>For each term, how often it stands within longer terms and within how many.</summary>
    private Dictionary<string, (int Count, int Longer)> Nested()
    {
        var nested = new Dictionary<string, (int Count, int Longer)>(StringComparer.Ordinal);
        foreach (var (text, entry) in terms)
        {
            var inner = new HashSet<string>(StringComparer.Ordinal);
            for (var start = 0; start < text.Length; start++)
            {
                for (var length = 2; start + length <= text.Length && length < text.Length; length++)
                {
                    var part = text.Substring(start, length);
                    if (terms.ContainsKey(part) && TermMatcher.Count(text, part) > 0)
                        inner.Add(part);
                }
            }
            foreach (var part in inner)
            {
                var (count, longer) = nested.GetValueOrDefault(part);
                nested[part] = (count + entry.Count, longer + 1);
            }
        }
        return nested;
    }

    /// <summary>How far two terms keep company: Dice's coefficient of the passages that hold them.</summary>
    public static double Company(ScoredTerm left, ScoredTerm right)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < left.Passages.Count && j < right.Passages.Count)
        {
            var order = left.Passages[i].CompareTo(right.Passages[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (left.Passages.Count + right.Passages.Count);
    }
}
