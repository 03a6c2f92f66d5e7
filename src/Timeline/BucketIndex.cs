using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>The clusters of one day, month, year or decade, by the rare terms of their tellings.</summary>
internal sealed class BucketIndex
{
    /// <summary>So many clusters of one time are all compared.</summary>
    private const int Few = 12;

    /// <summary>By term, where its chain of clusters begins; the cluster posted last comes first.</summary>
    private readonly Dictionary<int, int> heads = [];
    private readonly List<(int Cluster, int Next)> chain = [];
    private readonly List<int> begun = [];

    /// <summary>Its clusters, in the order in which they were begun, while they are few; else nothing.</summary>
    public ReadOnlySpan<int> WhileFew => begun.Count <= Few ? CollectionsMarshal.AsSpan(begun) : default;

    public void Post(int cluster, Telling telling)
    {
        if (begun.Count <= Few && !begun.Contains(cluster))
            begun.Add(cluster);
        foreach (var (term, _) in telling.Weights.Rarest)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, term, out var exists);
            if (exists && chain[head].Cluster == cluster)
                continue;
            chain.Add((cluster, exists ? head : -1));
            head = chain.Count - 1;
        }
    }

    /// <summary>The clusters that have a term, the latest first.</summary>
    /// <returns>Where to go on in <see cref="At"/>; negative where there is none.</returns>
    public int Find(int term) => heads.TryGetValue(term, out var head) ? head : -1;

    /// <summary>A cluster and where the next one stands; negative after the last.</summary>
    public (int Cluster, int Next) At(int place) => chain[place];
}
