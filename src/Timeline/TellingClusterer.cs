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
        Crowds.Count(tellings);
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
        }
        if (home.HasRoomForRepresentative)
            index.Post(home.Number, telling);
        home.Add(telling);
    }

    private EventCluster? Closest(Telling telling)
    {
        EventCluster? best = null;
        var bestScore = 0.0;
        var decisions = explain is null ? null : new List<(EventCluster Cluster, PairDecision Decision)>();
        foreach (var number in index.Find(telling, telling.First, telling.Last))
        {
            var cluster = clusters[number];
            var (member, score) = MostAlike(telling, cluster);
            var verdict = score < TellingMatcher.Threshold ? PairVerdict.ContentDiffers
                : !cluster.CanBe(telling.First, telling.Last) ? PairVerdict.DatesDiffer
                : cluster.Tells(telling) ? PairVerdict.OneSentence
                : PairVerdict.OtherCloser;
            decisions?.Add((cluster, Explanation.Of(telling, member, score, TellingMatcher.Threshold, verdict)));
            if (verdict != PairVerdict.OtherCloser || (best is not null && score <= bestScore))
                continue;
            best = cluster;
            bestScore = score;
        }
        foreach (var (cluster, decision) in decisions ?? [])
            explain!(ReferenceEquals(cluster, best) ? decision with { Verdict = PairVerdict.Same } : decision);
        return best;
    }

    /// <summary>The member of a cluster that is most like a telling; the score is 0 where none comes into question.</summary>
    internal static (Telling Member, double Score) MostAlike(Telling telling, EventCluster cluster, Func<Telling, Telling, bool>? comesIntoQuestion = null)
    {
        var best = (Member: cluster.Members[0], Score: 0.0);
        foreach (var member in cluster.Representatives)
        {
            if (comesIntoQuestion is not null && !comesIntoQuestion(telling, member))
                continue;
            var score = TellingMatcher.Score(telling, member);
            if (score > best.Score)
                best = (member, score);
        }
        return best;
    }
}
