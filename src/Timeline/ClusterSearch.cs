namespace Briefing.Timeline;

/// <summary>
/// Finds the clusters that a telling may belong to: all of its time while they are few, else those that share a rare term with it
/// in it. What it returns is bounded, so that the cost of a telling does not grow with the collection.
/// </summary>
/// <param name="tellings">How many there are: no cluster has a higher number.</param>
internal sealed class ClusterSearch(int tellings)
{
    private const int ChainLimit = 24;
    private const int CandidateLimit = 8;

    /// <summary>By cluster: the weight shared with the telling that is being looked up, and the term that it was last counted for.</summary>
    private readonly float[] shared = new float[tellings];
    private readonly int[] counted = new int[tellings];
    private readonly List<int> touched = [];
    private int query;

    /// <summary>The numbers of the few clusters that share most with a telling; the likeliest first. Good until the next search.</summary>
    public List<int> Find(ClusterIndex index, Telling telling, int first, int last)
    {
        touched.Clear();
        var unit = DateBucket.UnitOf((long)last - first);
        var (from, to) = (DateBucket.Of(unit, first).Number, DateBucket.Of(unit, last).Number);
        foreach (var (term, weight) in telling.Weights.Rarest)
        {
            query++;
            for (var number = from; number <= to; number++)
                Collect(index[new(unit, number)], term, weight);
        }
        Rank();
        for (var number = from; number <= to; number++)
            AddFew(index[new(unit, number)]);
        return touched;
    }

    /// <summary>The same among the clusters of one time.</summary>
    public List<int> Find(BucketIndex bucket, Telling telling)
    {
        touched.Clear();
        foreach (var (term, weight) in telling.Weights.Rarest)
        {
            query++;
            Collect(bucket, term, weight);
        }
        Rank();
        AddFew(bucket);
        return touched;
    }

    private void Collect(BucketIndex? bucket, int term, float weight)
    {
        var next = bucket?.Find(term) ?? -1;
        for (var steps = 0; next >= 0 && steps < ChainLimit; steps++)
        {
            var (cluster, following) = bucket!.At(next);
            if (shared[cluster] == 0)
                touched.Add(cluster);
            if (counted[cluster] != query)
                shared[cluster] += weight;
            counted[cluster] = query;
            next = following;
        }
    }

    private void Rank()
    {
        touched.Sort((a, b) => shared[a] != shared[b] ? shared[b].CompareTo(shared[a]) : a.CompareTo(b));
        foreach (var cluster in touched)
            shared[cluster] = 0;
        if (touched.Count > CandidateLimit)
            touched.RemoveRange(CandidateLimit, touched.Count - CandidateLimit);
    }

    private void AddFew(BucketIndex? bucket)
    {
        foreach (var cluster in bucket is null ? default : bucket.WhileFew)
        {
            if (!touched.Contains(cluster))
                touched.Add(cluster);
        }
    }
}
