using System.Collections.Concurrent;
using System.Numerics;

namespace Briefing.Site;

/// <summary>A document akin to another, and why.</summary>
/// <param name="Document">Its index.</param>
/// <param name="SharedEvents">How many events both tell.</param>
/// <param name="SharedTopics">The ids of the topics that both have, strongest first.</param>
public sealed record RelatedDocument(int Document, int SharedEvents, IReadOnlyList<string> SharedTopics);

/// <summary>Finds the documents that tell the same events or have the same topics; safe to ask from several threads.</summary>
public sealed class RelatedDocuments(SiteModel site)
{
    private const int MaxRelated = 5;

    // What hundreds of documents share says little; the nearest by date are looked at.
    private const int MaxCandidatesEach = 24;

    private const int MostTopics = 64;

    private readonly Dictionary<string, SiteTopic> topics = site.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal);
    private readonly ConcurrentBag<Candidates> pool = [];

    /// <summary>At most five, most akin first.</summary>
    public IReadOnlyList<RelatedDocument> Of(SiteDocument document)
    {
        if (!pool.TryTake(out var akin))
            akin = new(site.Documents.Count);
        if (site.Tellings[document.Index] is { Count: > 0 } tellings)
        {
            foreach (var index in tellings.Select(telling => telling.Event).Distinct())
                akin.Add(site.Events[index].Documents, document.Index, events: 1, topics: 0);
        }
        var ids = DistinctTexts.Of(document.Page.Topics);
        for (var i = 0; i < Math.Min(ids.Count, MostTopics); i++)
            akin.Add(topics[ids[i]].Documents, document.Index, events: 0, topics: 1UL << i);
        var related = akin.Best(document.Index, ids);
        akin.Clear();
        pool.Add(akin);
        return related;
    }

    /// <summary>Documents with what they share with one, found again by their numbers.</summary>
    private sealed class Candidates(int documents)
    {
        // By document: its place among the candidates, from 1 on.
        private readonly int[] places = new int[documents];
        private Candidate[] found = new Candidate[64];
        private int count;

        public void Add(IReadOnlyList<int> sorted, int self, int events, ulong topics)
        {
            var (from, to) = (0, sorted.Count);
            if (to > MaxCandidatesEach)
            {
                from = Math.Clamp(IndexOf(sorted, self) - (MaxCandidatesEach / 2), 0, to - MaxCandidatesEach);
                to = from + MaxCandidatesEach;
            }
            for (var i = from; i < to; i++)
            {
                if (sorted[i] == self)
                    continue;
                ref var candidate = ref Of(sorted[i]);
                candidate.Events += events;
                candidate.Topics |= topics;
            }
        }

        public RelatedDocument[] Best(int self, IReadOnlyList<string> ids)
        {
            Span<int> best = stackalloc int[MaxRelated];
            var taken = 0;
            for (var i = 0; i < count; i++)
            {
                var at = taken;
                while (at > 0 && IsMoreAkin(found[i], found[best[at - 1]], self))
                    at--;
                if (at == MaxRelated)
                    continue;
                taken = Math.Min(taken + 1, MaxRelated);
                best[at..(taken - 1)].CopyTo(best[(at + 1)..taken]);
                best[at] = i;
            }
            var related = new RelatedDocument[taken];
            for (var i = 0; i < taken; i++)
            {
                var candidate = found[best[i]];
                related[i] = new(candidate.Document, candidate.Events, Shared(candidate.Topics, ids));
            }
            return related;
        }

        public void Clear()
        {
            for (var i = 0; i < count; i++)
                places[found[i].Document] = 0;
            count = 0;
        }

        private ref Candidate Of(int document)
        {
            ref var place = ref places[document];
            if (place == 0)
            {
                if (count == found.Length)
                    Array.Resize(ref found, count * 2);
                found[count] = new() { Document = document };
                place = ++count;
            }
            return ref found[place - 1];
        }

        private static string[] Shared(ulong topics, IReadOnlyList<string> ids)
        {
            var shared = new string[BitOperations.PopCount(topics)];
            for (int i = 0, at = 0; at < shared.Length; i++)
            {
                if ((topics >> i & 1) == 1)
                    shared[at++] = ids[i];
            }
            return shared;
        }

        private static bool IsMoreAkin(in Candidate left, in Candidate right, int self)
        {
            var order = right.Weight.CompareTo(left.Weight);
            if (order == 0)
                order = Math.Abs(left.Document - self).CompareTo(Math.Abs(right.Document - self));
            return order != 0 ? order < 0 : left.Document < right.Document;
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

    private struct Candidate
    {
        public int Document;
        public int Events;
        public ulong Topics;

        public readonly int Weight => (Events * 3) + BitOperations.PopCount(Topics);
    }
}
