namespace Briefing.Timeline;

/// <summary>The clusters of all times, by the units of time that their tellings mean and by coarser ones.</summary>
internal sealed class ClusterIndex
{
    private readonly Dictionary<DateBucket, BucketIndex> buckets = [];

    /// <summary>The clusters of a time; null where it has none.</summary>
    public BucketIndex? this[DateBucket bucket] => buckets.GetValueOrDefault(bucket);

    /// <summary>A telling is found by any telling whose date is as coarse as its own or coarser.</summary>
    public void Post(int cluster, Telling telling)
    {
        for (var unit = DateBucket.UnitOf(telling.Span); unit <= DateUnit.Decade; unit++)
        {
            for (var number = DateBucket.Of(unit, telling.First).Number; number <= DateBucket.Of(unit, telling.Last).Number; number++)
            {
                if (!buckets.TryGetValue(new(unit, number), out var bucket))
                    buckets.Add(new(unit, number), bucket = new());
                bucket.Post(cluster, telling);
            }
        }
    }

    /// <summary>Takes over the clusters of single days: each day's index as it is, those of months, years and decades made from them.</summary>
    /// <param name="days">Days in order, each with its clusters in theirs.</param>
    public void Take(IReadOnlyList<(int Day, BucketIndex Index, List<EventCluster> Clusters)> days)
    {
        foreach (var (day, index, _) in days)
            buckets.Add(new(DateUnit.Day, day), index);
        var coarse = new[] { DateUnit.Month, DateUnit.Year, DateUnit.Decade }
            .SelectMany(unit => days.GroupBy(day => DateBucket.Of(unit, day.Day)))
            .Select(group => (Bucket: group.Key, Clusters: group.SelectMany(day => day.Clusters).ToList(), Index: new BucketIndex()))
            .ToList();
        Parallel.ForEach(coarse, time =>
        {
            foreach (var cluster in time.Clusters)
            {
                for (var i = 0; i < cluster.RepresentativeCount; i++)
                    time.Index.Post(cluster.Number, cluster.Members[i]);
            }
        });
        foreach (var (bucket, _, index) in coarse)
            buckets.Add(bucket, index);
    }
}
