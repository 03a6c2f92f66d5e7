using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>
/// Finds the clusters that share a rare term and a day, a month, a year or a decade with a telling. What it returns is bounded,
/// so that the cost of a telling does not grow with the collection.
/// </summary>
internal sealed class ClusterIndex
{
    private const int ChainLimit = 24;
    private const int CandidateLimit = 6;

    private readonly Dictionary<long, int> heads = [];
    private readonly Dictionary<(DateUnit Unit, int Bucket), int> begun = [];
    private readonly List<(int Cluster, int Next)> chain = [];

    /// <summary>By cluster: the weight shared with the telling that is being looked up, and the term that it was last counted for.</summary>
    private readonly List<float> shared = [];
    private readonly List<int> counted = [];
    private readonly List<int> touched = [];
    private int query;

    /// <summary>A telling is found by any telling whose date is as coarse as its own or coarser, up to a year; decades find decades.</summary>
    public void Post(int cluster, Telling telling)
    {
        while (shared.Count <= cluster)
        {
            shared.Add(0);
            counted.Add(0);
        }
        var own = UnitOf(telling.First, telling.Last);
        for (var unit = own; unit <= DateUnit.Year || unit == own; unit++)
        {
            var (from, to) = Buckets(unit, telling.First, telling.Last);
            foreach (var term in telling.Weights.Rarest)
            {
                for (var bucket = from; bucket <= to; bucket++)
                    Post(Key(term.Id, unit, bucket), cluster);
            }
        }
    }

    /// <summary>The numbers of the few clusters that share most with a telling, by their rare terms; the likeliest first.</summary>
    public List<int> Find(Telling telling, int first, int last)
    {
        touched.Clear();
        var unit = UnitOf(first, last);
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
        return [.. touched.Take(CandidateLimit)];
    }

    /// <summary>Remembers that an event begins.</summary>
    public void Count(Telling telling)
    {
        for (var unit = DateUnit.Day; unit <= DateUnit.Decade; unit++)
        {
            var key = (unit, Bucket(unit, telling.First));
            begun[key] = begun.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>How many events begin in the unit of time that a date means.</summary>
    public int EventsIn(int first, int last)
    {
        var unit = UnitOf(first, last);
        return begun.GetValueOrDefault((unit, Bucket(unit, first)));
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

    private enum DateUnit
    {
        Day,
        Month,
        Year,
        Decade,
    }

    private static DateUnit UnitOf(int first, int last) => (last - first) switch
    {
        < 10 => DateUnit.Day,
        < 100 => DateUnit.Month,
        < 1100 => DateUnit.Year,
        _ => DateUnit.Decade,
    };

    private static (int From, int To) Buckets(DateUnit unit, int first, int last) => unit == DateUnit.Day
        ? (first, last)
        : (Bucket(unit, first), Bucket(unit, last));

    private static int Bucket(DateUnit unit, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return unit switch
        {
            DateUnit.Day => day,
            DateUnit.Month => (date.Year * 12) + date.Month,
            DateUnit.Year => date.Year,
            // Open ranges reach to the ends of the calendar; beyond three centuries either way they all meet.
            _ => Math.Clamp(date.Year / 10, 170, 230),
        };
    }

    private static long Key(int term, DateUnit unit, int bucket) => ((long)term << 26) | ((long)unit << 24) | (uint)bucket;
}
