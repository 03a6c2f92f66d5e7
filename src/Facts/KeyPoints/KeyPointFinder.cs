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
        var sentences = clipping.Prose.SelectMany(Sentence.In).ToList();
        var terms = new SentenceTerms(sentences, clipping.Document.Headline?.Text ?? "");
        var scores = sentences.Select((_, index) => Score(terms.Weight(index), terms.Of(index).Length, index, sentences.Count)).ToArray();
        var chosen = new List<int>();
        foreach (var index in Enumerable.Range(0, sentences.Count).OrderByDescending(index => scores[index]))
        {
            // Those that lose are looked at only for a person who asks why.
            if (chosen.Count == BestSentences && !clipping.IsExplained)
                break;
            var sentence = sentences[index];
            if (!sentence.IsComplete || !IsFit(clipping, sentence) || IsBridge(sentence.Text))
                continue;
            var isChosen = chosen.Count < BestSentences && chosen.TrueForAll(other => terms.Overlap(other, index) <= LargestOverlap);
            if (isChosen)
                chosen.Add(index);
            if (clipping.IsExplained)
                considered.Add(new("summary", sentence.Text, FormattableString.Invariant($"central-sentence {scores[index]:0.00}"), sentence.Line, null, isChosen));
        }
        return [.. chosen.Order().Select(index => Dateline.Without(sentences[index].Text))];
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

    private static double Score(double weight, int count, int index, int sentences)
    {
        var central = weight / Math.Sqrt(count + 4);
        var place = 1.5 - (0.5 * index / Math.Max(1, sentences));
        return central * (index == 0 ? 2 : place);
    }

    /// <summary>A sentence about the text itself, a question, or one that leans on the sentence before it.</summary>
    private static bool IsBridge(string sentence) =>
        sentence.AsSpan().TrimEnd("」』").EndsWith("？") || sentence.EndsWith('?') || sentence.EndsWith("か。", StringComparison.Ordinal)
        || Openings.Any(cue => sentence.StartsWith(cue, StringComparison.Ordinal))
        || Anywhere.IsIn(sentence);
}
