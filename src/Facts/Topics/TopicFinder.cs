using System.Globalization;
using Briefing.Blocks;
using Briefing.Settings;

namespace Briefing.Facts.Topics;

/// <summary>The topics of the site's vocabulary that a text supports, by where and how often their terms stand in it.</summary>
internal static class TopicFinder
{
    private const int MostTopics = 5;

    /// <summary>What a topic needs: a term in the title, or one that the text comes back to.</summary>
    private const double LeastScore = 3;

    /// <summary>Of the strongest topic's score.</summary>
    private const double LeastShare = 0.2;

    public static IReadOnlyList<string> Find(Clipping clipping, List<Consideration> considered)
    {
        if (AreStated(clipping))
            return [.. clipping.Metadata.Of("topic").Select(entry => entry.Value).Distinct(StringComparer.Ordinal)];
        var zones = Zones(clipping).ToList();
        var scored = clipping.Config.Topics.Select(topic => Score(topic, zones, clipping.IsExplained))
            .Where(score => score.Value > 0).OrderByDescending(score => score.Value).ToList();
        var least = Math.Max(LeastScore, scored.Select(score => score.Value).FirstOrDefault() * LeastShare);
        var found = scored.Where(score => score.Value >= least).Take(MostTopics).ToList();
        foreach (var score in clipping.IsExplained ? scored : [])
        {
            var rule = string.Create(CultureInfo.InvariantCulture, $"score {score.Value:0.0}");
            considered.Add(new("topic", score.Topic.Id, rule, 0, score.Evidence, found.Contains(score)));
        }
        return [.. found.Select(score => score.Topic.Id)];
    }

    /// <summary>Whether the clipping's own front matter names its topics.</summary>
    public static bool AreStated(Clipping clipping) => clipping.Metadata.Of("topic").Any();

    private sealed record Scored(Topic Topic, double Value, string Evidence);

    private static Scored Score(Topic topic, List<(string Name, double Weight, string Text)> zones, bool isExplained)
    {
        var value = 0.0;
        foreach (var (_, weight, text) in zones)
        {
            var sum = 0;
            for (var i = 0; i < topic.Terms.Count; i++)
                sum += TermMatcher.Count(text, topic.Terms[i]);
            value += weight * Math.Log2(1 + sum);
        }
        return new(topic, value, isExplained && value > 0 ? Evidence(topic, zones) : "");
    }

    private static string Evidence(Topic topic, List<(string Name, double Weight, string Text)> zones)
    {
        var evidence = new List<string>();
        foreach (var (name, _, text) in zones)
        {
            var found = topic.Terms.Select(term => (Term: term, Count: TermMatcher.Count(text, term))).Where(term => term.Count > 0)
                .Select(term => term.Count == 1 ? term.Term : $"{term.Term} ×{term.Count}").ToList();
            if (found.Count > 0)
                evidence.Add($"{name}: {string.Join(", ", found)}");
        }
        return string.Join("; ", evidence);
    }

    private static IEnumerable<(string Name, double Weight, string Text)> Zones(Clipping clipping)
    {
        var document = clipping.Document;
        yield return ("title", 4, Join(new[] { document.Headline, document.AlternativeHeadline }.OfType<Passage>()));
        yield return ("lead", 1.5, Join(clipping.Prose.Take(1)));
        yield return ("headings", 2, TextOf(document.Blocks.Where(block => block is Block.Heading)));
        yield return ("key points", 1.5, TextOf(document.Blocks.Where(block => block.Role == BlockRole.KeyPoints)));
        yield return ("text", 1, TextOf(document.Blocks.Where(block => block is not Block.Heading
            && block.Role is BlockRole.Body or BlockRole.Lead or BlockRole.Caption)));
    }

    private static string TextOf(IEnumerable<Block> blocks) => Join(blocks.SelectMany(Clipping.PassagesOf));

    private static string Join(IEnumerable<Passage> passages) => string.Join('\n', passages.Select(passage => passage.Text));
}
