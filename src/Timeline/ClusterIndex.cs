using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>
/// Finds the clusters that a telling may belong to: all of its time while they are few, else those that share a rare term with it
/// in it. What it returns is bounded, so that the cost of a telling does not grow with the collection.
/// </summary>
internal sealed class ClusterIndex
{
    private const int ChainLimit = 24;
    private const int CandidateLimit = 8;

    /// <summary>So many clusters of one time are all compared.</summary>
    private const int Few = 12;

    private readonly Dictionary<long, int> heads = [];
    private readonly Dictionary<DateBucket, List<int>> begun = [];
    private readonly List<(int Cluster, int Next)> chain = [];

    /// <summary>By cluster: the weight shared with the telling that is being looked up, and the term that it was last counted for.</summary>
    private readonly List<float> shared = [];
    private readonly List<int> counted = [];
    private readonly List<int> touched = [];
    private int query;

    /// <summary>A telling is found by any telling whose date is as coarse as its own or coarser.</summary>
    public void Post(int cluster, Telling telling)
    {
        while (shared.Count <= cluster)
        {
            shared.Add(0);
            counted.Add(0);
        }
        for (var unit = DateBucket.UnitOf(telling.Span); unit <= DateUnit.Decade; unit++)
        {
            var (from, to) = Buckets(unit, telling.First, telling.Last);
            for (var bucket = from; bucket <= to; bucket++)
            {
                Begin(new(unit, bucket), cluster);
                foreach (var term in telling.Weights.Rarest)
                    Post(Key(term.Id, unit, bucket), cluster);
            }
        }
    }

    /// <summary>The numbers of the few clusters that share most with a telling; the likeliest first.</summary>
    public List<int> Find(Telling telling, int first, int last)
    {
        touched.Clear();
        var unit = DateBucket.UnitOf((long)last - first);
        var (from, to) = Buckets(unit, first, last);
        foreach (var (term, weight) in telling.Weights.Rarest)
        {
            query++;
            for (var bucket = from; bucket <= to; bucket++)
                Collect(Key(term, unit, bucket), weight);
        }
        touched.Sort((a, b) => shared[a] != shared[b] ? shared[b].CompareTo(shared[a]) : a.CompareTo(b));
        foreach (var cluster in touched)
            shared[cluster] = 0;
        var found = touched.Take(CandidateLimit).ToList();
        for (var bucket = from; bucket <= to; bucket++)
        {
            if (begun.TryGetValue(new(unit, bucket), out var few) && few.Count <= Few)
                found.AddRange(few.Where(cluster => !found.Contains(cluster)));
        }
        return found;
    }

    private void Begin(DateBucket bucket, int cluster)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(begun, bucket, out _);
        list ??= [];
        if (list.Count <= Few && !list.Contains(cluster))
            list.Add(cluster);
    }

    private void Collect(long key, float weight)
    {
        var next = heads.TryGetValue(key, out var head) ? head : -1;
        for (var steps = 0; next >= 0 && steps < ChainLimit; steps++)
        {
            var (cluster, following) = chain[next];
            if (shared[cluster] == 0)
                touched.Add(cluster);
            if (counted[cluster] != query)
                shared[cluster] += weight;
            counted[cluster] = query;
            next = following;
        }
    }

    private void Post(long key, int cluster)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, key, out var exists);
        if (exists && chain[head].Cluster == cluster)
            return;
        chain.Add((cluster, exists ? head : -1));
        head = chain.Count - 1;
    }

    private static (int From, int To) Buckets(DateUnit unit, int first, int last) =>
        (DateBucket.Of(unit, first).Number, DateBucket.Of(unit, last).Number);

    private static long Key(int term, DateUnit unit, int bucket) => ((long)term << 26) | ((long)unit << 24) | (uint)bucket;
}
