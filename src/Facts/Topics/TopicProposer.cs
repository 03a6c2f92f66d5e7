using System.Globalization;
using System.Text;
using Briefing.Blocks;
using Briefing.Facts.Sources;
using Briefing.Settings;

namespace Briefing.Facts.Topics;

/// <summary>
/// A vocabulary from the clippings themselves: terms by their C-value, grouped by the words they share and by the
/// passages in which they stand together.
/// </summary>
/// <remarks>C-value after Frantzi, Ananiadou and Mima, Automatic recognition of multi-word terms (2000).</remarks>
public static class TopicProposer
{
    private const int MostTopics = 16;
    private const int MostTerms = 8;
    private const int LeastOccurrences = 3;

    /// <summary>Terms that keep this much company are one subject.</summary>
    private const double LeastCompany = 0.5;

    // Who tells something is not what is told.
    private static readonly OutletTable Outlets = OutletTable.Of([]);

    /// <summary>A <c>topics.yml</c> to edit.</summary>
    public static string Propose(IReadOnlyList<Document> documents)
    {
        var yaml = new StringBuilder("""
            # Topics proposed from the clippings. Give each a name that your readers know, join what belongs together,
            # delete what does not help, and add the terms that you miss.


            """);
        foreach (var topic in Find(documents))
        {
            var label = topic.Labels.First();
            yaml.Append(CultureInfo.InvariantCulture, $"{topic.Id}:\n  label: {{ {label.Key}: {Quoted(label.Value)} }}\n  terms:\n");
            foreach (var term in topic.Terms)
                yaml.Append(CultureInfo.InvariantCulture, $"    - {Quoted(term)}\n");
            yaml.Append('\n');
        }
        return yaml.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The same as settings, for a site that has no vocabulary yet. The order of the documents does not matter.</summary>
    public static IReadOnlyList<Topic> Find(IReadOnlyList<Document> documents)
    {
        var statistics = new TermStatistics();
        foreach (var document in documents)
            statistics.Add(document);
        var groups = new List<List<ScoredTerm>>();
        foreach (var term in statistics.Scored(Math.Min(LeastOccurrences, documents.Count + 1)).Where(term => Outlets.Named(term.Form) is null))
        {
            var group = groups.Find(group => IsSame(group[0], term));
            if (group is null && groups.Count < MostTopics)
                groups.Add([term]);
            else if (group is { Count: < MostTerms })
                group.Add(term);
        }
        return [.. groups.Select((group, i) => ToTopic(group, i + 1))];
    }

    private static bool IsSame(ScoredTerm topic, ScoredTerm term) =>
        SharesWord(topic.Text, term.Text) || TermStatistics.Company(topic, term) >= LeastCompany;

    /// <summary>Whether one holds the other, or both a compound of three characters (拉致問題, 拉致被害者 share two: not enough by itself).</summary>
    private static bool SharesWord(string left, string right)
    {
        if (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal))
            return true;
        for (var i = 0; i + 3 <= left.Length; i++)
        {
            if (Scripts.Of(left[i]) != Script.Latin && right.Contains(left.Substring(i, 3), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static Topic ToTopic(List<ScoredTerm> group, int number)
    {
        var label = group[0].Form;
        var isAscii = label.All(char.IsAscii);
        var id = isAscii ? new string([.. label.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-') : "";
        return new(
            id.Length > 0 ? id : string.Create(CultureInfo.InvariantCulture, $"topic-{number:00}"),
            new Dictionary<string, string>(StringComparer.Ordinal) { [isAscii ? "en" : "ja"] = label },
            [.. group.Select(term => term.Form)]);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
