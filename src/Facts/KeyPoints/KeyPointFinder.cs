using Briefing.Blocks;
using Briefing.Text;

namespace Briefing.Facts.KeyPoints;

/// <summary>The text's own key points, else its best sentences.</summary>
internal static class KeyPointFinder
{
    private const int MostOwnPoints = 8;
    private const int BestSentences = 3;
    private const int Shortest = 15;
    private const int LongestJapanese = 160;
    private const int LongestOther = 320;

    /// <summary>Sentences that share more of their terms than this say the same.</summary>
    private const double LargestOverlap = 0.6;

    private static readonly ILookup<string, string> Cues =
        EmbeddedTable.Rows("Facts/Tables/sentence-cues.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly string[] Openings = [.. Cues["opening"]];
    private static readonly WordSearch Anywhere = new(Cues["anywhere"]);

    public static IReadOnlyList<string> Find(Clipping clipping, List<Consideration> considered)
    {
        var stated = clipping.Metadata.Of("summary").Select(entry => entry.Value).ToList();
        if (stated.Count > 0)
            return stated;
        var own = clipping.Document.Blocks.Where(block => block.Role == BlockRole.KeyPoints)
            .SelectMany(Clipping.PassagesOf).Where(passage => passage.Text.Trim().Length > 0).Take(MostOwnPoints).ToList();
        foreach (var point in own)
            considered.Add(new("summary", point.Text, "key-points", point.Line, point.Text, true));
        return own.Count > 0 ? [.. own.Select(point => point.Text)] : Best(clipping, considered);
    }

    private static List<string> Best(Clipping clipping, List<Consideration> considered)
    {
        var sentences = clipping.Prose.SelectMany(Sentence.In).Select((sentence, index) => (sentence, index, Terms: Terms.SetOf(sentence.Text))).ToList();
        var weights = Weights(clipping, sentences.Select(s => s.Terms));
        var ranked = sentences
            .Where(s => s.sentence.IsComplete && IsFit(clipping, s.sentence) && !IsBridge(s.sentence.Text))
            .Select(s => (s.sentence, s.index, s.Terms, Score: Score(s.Terms, weights, s.index, sentences.Count)))
            .OrderByDescending(s => s.Score).ThenBy(s => s.index).ToList();
        var chosen = new List<(Sentence Sentence, int Index, HashSet<string> Terms)>();
        foreach (var (sentence, index, terms, score) in ranked)
        {
            var isChosen = chosen.Count < BestSentences && chosen.TrueForAll(other => Overlap(other.Terms, terms) <= LargestOverlap);
            if (isChosen)
                chosen.Add((sentence, index, terms));
            if (isChosen || chosen.Count < BestSentences + 2)
                considered.Add(new("summary", sentence.Text, FormattableString.Invariant($"central-sentence {score:0.00}"), sentence.Line, null, isChosen));
        }
        return [.. chosen.OrderBy(s => s.Index).Select(s => Dateline.Without(s.Sentence.Text))];
    }

    private static bool IsFit(Clipping clipping, Sentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Length is < Shortest or > LongestOther || (sentence.Length > LongestJapanese && HasJapanese(text)))
            return false;
        var words = text.AsSpan();
        return words.Count('"') % 2 == 0 && words.Count('「') + words.Count('『') == words.Count('」') + words.Count('』') && Urls.Find(text).Length == 0
            && !clipping.Cites.Any(cite => cite is { Url: null, Title: { } title } && text.Contains(title, StringComparison.Ordinal));
    }

    private static bool HasJapanese(string text)
    {
        foreach (var c in text)
        {
            if (Scripts.Of(c) is Script.Hiragana or Script.Han)
                return true;
        }
        return false;
    }

    /// <summary>A term weighs as much as the sentences that share it; the title's weigh double.</summary>
    private static Dictionary<string, double> Weights(Clipping clipping, IEnumerable<HashSet<string>> sentences)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in sentences.SelectMany(terms => terms))
            weights[term] = weights.GetValueOrDefault(term) + 1;
        var title = Terms.SetOf(clipping.Document.Headline?.Text ?? "");
        foreach (var (term, count) in weights.ToList())
            weights[term] = Math.Log(count + 0.2) * (title.Contains(term) ? 2 : 1);
        return weights;
    }

    private static double Score(HashSet<string> terms, Dictionary<string, double> weights, int index, int count)
    {
        var central = terms.Sum(term => Math.Max(0, weights.GetValueOrDefault(term))) / Math.Sqrt(terms.Count + 4);
        var place = 1.5 - (0.5 * index / Math.Max(1, count));
        return central * (index == 0 ? 2 : place);
    }

    /// <summary>A sentence about the text itself, a question, or one that leans on the sentence before it.</summary>
    private static bool IsBridge(string sentence) =>
        sentence.AsSpan().TrimEnd("」』").EndsWith("？") || sentence.EndsWith('?') || sentence.EndsWith("か。", StringComparison.Ordinal)
        || Openings.Any(cue => sentence.StartsWith(cue, StringComparison.Ordinal))
        || Anywhere.IsIn(sentence);

    private static double Overlap(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0 ? 0 : (double)left.Count(right.Contains) / Math.Min(left.Count, right.Count);
}
