namespace Briefing.Timeline;

/// <summary>
/// Gathers tellings into events: leader clustering in an order that depends on the tellings alone, the finest dates first,
/// so that a coarse date finds the fine one that it means.
/// </summary>
internal sealed class TellingClusterer(Action<PairDecision>? explain)
{
    private readonly ClusterIndex index = new();
    private readonly List<EventCluster> clusters = [];

    public List<EventCluster> Run(List<Telling> tellings)
    {
        tellings.Sort(Telling.Compare);
        WeightedTerms.Weigh(tellings);
        foreach (var telling in tellings)
            Place(telling);
        return new YearConflicts(index, clusters, explain).Run();
    }

    private void Place(Telling telling)
    {
        var home = Closest(telling);
        if (home is null)
        {
            home = new(clusters.Count);
            clusters.Add(home);
            index.Count(telling);
        }
        if (home.HasRoomForRepresentative)
            index.Post(home.Number, telling);
        home.Add(telling);
    }

    private EventCluster? Closest(Telling telling)
    {
        EventCluster? best = null;
        var bestMargin = 0.0;
        var rivals = index.EventsIn(telling.First, telling.Last);
        var decisions = explain is null ? null : new List<(EventCluster Cluster, PairDecision Decision)>();
        foreach (var number in index.Find(telling, telling.First, telling.Last))
        {
            var cluster = clusters[number];
            var (member, score, threshold) = MostAlike(telling, cluster, rivals);
            var margin = score - threshold;
            var verdict = margin < 0 ? PairVerdict.ContentDiffers
                : !cluster.CanBe(telling.First, telling.Last) ? PairVerdict.DatesDiffer
                : cluster.Tells(telling) ? PairVerdict.OneSentence
                : PairVerdict.OtherCloser;
            decisions?.Add((cluster, Explanation.Of(telling, member, score, threshold, verdict)));
            if (verdict != PairVerdict.OtherCloser || (best is not null && margin <= bestMargin))
                continue;
            best = cluster;
            bestMargin = margin;
        }
        foreach (var (cluster, decision) in decisions ?? [])
            explain!(ReferenceEquals(cluster, best) ? decision with { Verdict = PairVerdict.Same } : decision);
        return best;
    }

    internal static (Telling Member, double Score, double Threshold) MostAlike(Telling telling, EventCluster cluster, int rivals)
    {
        var best = (Member: cluster.Members[0], Score: 0.0, Threshold: double.MaxValue);
        foreach (var member in cluster.Representatives)
        {
            var score = TellingMatcher.Score(telling, member);
            var threshold = TellingMatcher.Threshold(telling, member, rivals);
            if (score - threshold > best.Score - best.Threshold)
                best = (member, score, threshold);
        }
        return best;
    }
}
