using System.Numerics;
using System.Runtime.InteropServices;

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

    private const int MostTopics = 64;

    private readonly Dictionary<string, SiteTopic> topics = site.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal);

    /// <summary>At most five, most akin first.</summary>
    public IReadOnlyList<RelatedDocument> Of(SiteDocument document)
    {
        var akin = new Dictionary<int, Kinship>();
        foreach (var index in site.Tellings[document.Index].Select(telling => telling.Event).Distinct())
        {
            foreach (var other in Near(site.Events[index].Documents, document.Index))
                CollectionsMarshal.GetValueRefOrAddDefault(akin, other, out _).Events++;
        }
        string[] ids = [.. document.Page.Topics.Distinct(StringComparer.Ordinal).Take(MostTopics)];
        for (var i = 0; i < ids.Length; i++)
        {
            foreach (var other in Near(topics[ids[i]].Documents, document.Index))
                CollectionsMarshal.GetValueRefOrAddDefault(akin, other, out _).Topics |= 1UL << i;
        }
        Span<int> best = stackalloc int[MaxRelated];
        var count = 0;
        foreach (var (other, kinship) in akin)
        {
            var at = count;
            while (at > 0 && IsMoreAkin(other, kinship, best[at - 1], akin[best[at - 1]], document.Index))
                at--;
            if (at == MaxRelated)
                continue;
            count = Math.Min(count + 1, MaxRelated);
            best[at..(count - 1)].CopyTo(best[(at + 1)..count]);
            best[at] = other;
        }
        var related = new RelatedDocument[count];
        for (var i = 0; i < count; i++)
        {
            var kinship = akin[best[i]];
            related[i] = new(best[i], kinship.Events, [.. ids.Where((_, n) => (kinship.Topics >> n & 1) == 1)]);
        }
        return related;
    }

    private static bool IsMoreAkin(int a, Kinship left, int b, Kinship right, int self)
    {
        var order = right.Weight.CompareTo(left.Weight);
        if (order == 0)
            order = Math.Abs(a - self).CompareTo(Math.Abs(b - self));
        return order != 0 ? order < 0 : a < b;
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

    private record struct Kinship(int Events, ulong Topics)
    {
        public readonly int Weight => (Events * 3) + BitOperations.PopCount(Topics);
    }
}
