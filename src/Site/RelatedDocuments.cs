namespace Briefing.Site;

/// <summary>A document akin to another, and why.</summary>
/// <param name="Document">Its index.</param>
/// <param name="SharedEvents">How many events both tell.</param>
/// <param name="SharedTopics">The ids of the topics that both have, strongest first.</param>
public sealed record RelatedDocument(int Document, int SharedEvents, IReadOnlyList<string> SharedTopics);

/// <summary>Finds the documents that tell the same events or have the same topics.</summary>
public sealed class RelatedDocuments(SiteModel site)
{
    private const int MaxRelated = 5;

    // What hundreds of documents share says little; the nearest by date are looked at.
    private const int MaxCandidatesEach = 24;

    private readonly Dictionary<string, SiteTopic> topics = site.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal);

    /// <summary>At most five, most akin first.</summary>
    public IReadOnlyList<RelatedDocument> Of(SiteDocument document)
    {
        var events = new Dictionary<int, int>();
        foreach (var index in site.Tellings[document.Index].Select(telling => telling.Event).Distinct())
        {
            foreach (var other in Near(site.Events[index].Documents, document.Index))
                events[other] = events.GetValueOrDefault(other) + 1;
        }
        var shared = new Dictionary<int, List<string>>();
        foreach (var id in document.Page.Topics.Distinct(StringComparer.Ordinal))
        {
            foreach (var other in Near(topics[id].Documents, document.Index))
            {
                if (!shared.TryGetValue(other, out var list))
                    shared[other] = list = [];
                list.Add(id);
            }
        }
        return
        [
            .. events.Keys.Union(shared.Keys)
                .Select(other => new RelatedDocument(
                    other, events.GetValueOrDefault(other), shared.GetValueOrDefault(other) ?? []))
                .OrderByDescending(related => (related.SharedEvents * 3) + related.SharedTopics.Count)
                .ThenBy(related => Math.Abs(related.Document - document.Index))
                .ThenBy(related => related.Document)
                .Take(MaxRelated),
        ];
    }

    private static IEnumerable<int> Near(IReadOnlyList<int> sorted, int self)
    {
        var from = 0;
        var to = sorted.Count;
        if (to > MaxCandidatesEach)
        {
            var at = IndexOf(sorted, self);
            from = Math.Clamp(at - (MaxCandidatesEach / 2), 0, to - MaxCandidatesEach);
            to = from + MaxCandidatesEach;
        }
        for (var i = from; i < to; i++)
        {
            if (sorted[i] != self)
                yield return sorted[i];
        }
    }

    private static int IndexOf(IReadOnlyList<int> sorted, int value)
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
