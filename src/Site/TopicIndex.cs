using Briefing.Settings;

namespace Briefing.Site;

/// <summary>What stands under each topic.</summary>
internal static class TopicIndex
{
    private const int MaxRelated = 6;

    public static IReadOnlyList<SiteTopic> Build(
        SiteDocument[] documents, SiteEvent[] events, List<Telling>[] tellings, IReadOnlyList<Topic> vocabulary,
        string language)
    {
        var under = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        IReadOnlyList<string>[] topics = [.. documents.Select(document => DistinctTexts.Of(document.Page.Topics))];
        foreach (var document in documents)
        {
            foreach (var id in topics[document.Index])
            {
                if (!under.TryGetValue(id, out var list))
                    under[id] = list = [];
                list.Add(document.Index);
            }
        }
        var known = vocabulary.Where(topic => under.ContainsKey(topic.Id)).DistinctBy(topic => topic.Id).ToArray();
        var unknown = under.Keys.Except(known.Select(topic => topic.Id)).Order(StringComparer.Ordinal);
        TopicName[] all =
            [.. known.Select(topic => new TopicName(topic.Id, topic.Label(PrimaryTag(language)))), .. unknown.Select(id => new TopicName(id, id))];
        var names = new UniqueNames();
        return
        [
            .. all.Select(topic => new SiteTopic(
                topic.Id, topic.Label, $"topics/{names.Next(Slug.Of(topic.Id))}.html", under[topic.Id],
                EventsOf(under[topic.Id], tellings, events), RelatedTo(topic.Id, under[topic.Id], topics))),
        ];
    }

    private static string PrimaryTag(string language) => language.Split('-')[0];

    private static int[] EventsOf(List<int> documents, List<Telling>[] tellings, SiteEvent[] events)
    {
        var told = new HashSet<int>();
        foreach (var document in documents)
        {
            foreach (var telling in tellings[document])
                told.Add(events[telling.Event].Index);
        }
        return [.. told.Order()];
    }

    private static RelatedTopic[] RelatedTo(string id, List<int> under, IReadOnlyList<string>[] topics)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in under)
        {
            foreach (var other in topics[document])
            {
                if (other != id)
                    counts[other] = counts.GetValueOrDefault(other) + 1;
            }
        }
        var related = new List<RelatedTopic>(counts.Count);
        foreach (var (other, count) in counts)
            related.Add(new(other, count));
        return [.. related.OrderByDescending(topic => topic.Count).ThenBy(topic => topic.Id, StringComparer.Ordinal).Take(MaxRelated)];
    }

    private sealed record TopicName(string Id, string Label);
}
