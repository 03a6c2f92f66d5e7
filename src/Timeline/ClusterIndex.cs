using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>
/// Finds the clusters that share a rare term and a day, a month, a year or a decade with a telling. What it returns is bounded,
/// so that the cost of a telling does not grow with the collection.
/// </summary>
internal sealed class ClusterIndex
{
    private const int TermsPosted = 12;
    private const int ChainLimit = 32;
    private const int CandidateLimit = 48;

    private readonly Dictionary<long, int> heads = [];
    private readonly Dictionary<(DateUnit Unit, int Bucket), int> begun = [];
    private readonly List<(int Cluster, int Next)> chain = [];

    /// <summary>A telling is found by any telling whose date is as coarse as its own or coarser.</summary>
    public void Post(int cluster, Telling telling)
    {
        for (var unit = UnitOf(telling.First, telling.Last); unit <= DateUnit.Decade; unit++)
        {
            var (from, to) = Buckets(unit, telling.First, telling.Last);
            foreach (var term in telling.Weights.Rarest.AsSpan(0, Math.Min(TermsPosted, telling.Weights.Rarest.Length)))
            {
                for (var bucket = from; bucket <= to; bucket++)
                    Post(Key(term, unit, bucket), cluster);
            }
        }
    }

    /// <summary>Numbers of clusters, each once, those that share the rarest terms first.</summary>
    public List<int> Find(Telling telling, int first, int last)
    {
        var found = new List<int>();
        var unit = UnitOf(first, last);
        var (from, to) = Buckets(unit, first, last);
        foreach (var term in telling.Weights.Rarest.AsSpan(0, Math.Min(TermsPosted, telling.Weights.Rarest.Length)))
        {
            for (var bucket = from; bucket <= to && found.Count < CandidateLimit; bucket++)
                Collect(Key(term, unit, bucket), found);
        }
        return found;
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

    private void Collect(long key, List<int> found)
    {
        var next = heads.TryGetValue(key, out var head) ? head : -1;
        for (var steps = 0; next >= 0 && steps < ChainLimit; steps++)
        {
            var (cluster, following) = chain[next];
            if (!found.Contains(cluster))
                found.Add(cluster);
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
