namespace Briefing.Timeline;

/// <summary>
/// Gathers tellings into events: leader clustering in an order that depends on the tellings alone, the finest dates first,
/// so that a coarse date finds the fine one that it means.
/// </summary>
internal sealed class TellingClusterer(Action<PairDecision>? explain)
{
    /// <summary>Below this likelihood two tellings of different acts are different things.</summary>
    private const double Unlike = 0.2;

    private readonly ClusterIndex index = new();

    public List<EventCluster> Run(List<Telling> tellings)
    {
        if (tellings.Count == 0)
            return [];
        tellings.Sort(Telling.Compare);
        var rarityOf = WeightedTerms.Weigh(tellings);
        Crowds.Count(tellings);
        Matter.Find(tellings, rarityOf);
        // A cluster's number is the place of its first telling: the same in whatever order the days are done.
        var clusters = new EventCluster?[tellings.Count];
        var single = tellings.FindIndex(telling => telling.Span > 0);
        single = single < 0 ? tellings.Count : single;
        PlaceDays(tellings, single, clusters);
        var search = new ClusterSearch(tellings.Count);
        for (var i = single; i < tellings.Count; i++)
        {
            var telling = tellings[i];
            var home = Closest(telling, search.Find(index, telling, telling.First, telling.Last), clusters, explain) ?? (clusters[i] = new(i));
            if (home.HasRoomForRepresentative)
                index.Post(home.Number, telling);
            home.Add(telling);
        }
        var joined = new HashSet<int>();
        new YearConflicts(index, search, clusters, explain).Run(joined);
        new NeighbourDays(index, search, clusters, explain).Run(joined);
        return [.. clusters.OfType<EventCluster>().Where(cluster => !joined.Contains(cluster.Number))];
    }

    /// <summary>Single days know nothing of each other, so they are done side by side.</summary>
    private void PlaceDays(List<Telling> tellings, int count, EventCluster?[] clusters)
    {
        var starts = Enumerable.Range(0, count).Where(i => i == 0 || tellings[i].First != tellings[i - 1].First).ToArray();
        var days = new (int Day, BucketIndex Index, List<EventCluster> Clusters)[starts.Length];
        var decisions = new List<PairDecision>[starts.Length];
        Parallel.For(0, starts.Length, () => new ClusterSearch(tellings.Count), (day, _, search) =>
        {
            var end = day + 1 < starts.Length ? starts[day + 1] : count;
            List<PairDecision> said = [];
            var bucket = new BucketIndex();
            var begun = new List<EventCluster>();
            for (var i = starts[day]; i < end; i++)
            {
                var telling = tellings[i];
                var home = Closest(telling, search.Find(bucket, telling), clusters, explain is null ? null : said.Add);
                if (home is null)
                    begun.Add(home = clusters[i] = new(i));
                if (home.HasRoomForRepresentative)
                    bucket.Post(home.Number, telling);
                home.Add(telling);
            }
            days[day] = (tellings[starts[day]].First, bucket, begun);
            decisions[day] = said;
            return search;
        }, _ => { });
        foreach (var decision in decisions.SelectMany(said => said))
            explain!(decision);
        index.Take(days);
    }

    private static EventCluster? Closest(Telling telling, List<int> candidates, EventCluster?[] clusters, Action<PairDecision>? explain)
    {
        EventCluster? best = null;
        var bestScore = 0.0;
        var decisions = explain is null ? null : new List<(EventCluster Cluster, PairDecision Decision)>();
        foreach (var number in candidates)
        {
            var cluster = clusters[number]!;
            var (member, score) = MostAlike(telling, cluster, TellingMatcher.Score);
            var verdict = score < TellingMatcher.Threshold ? PairVerdict.ContentDiffers
                : !cluster.CanBe(telling.First, telling.Last) ? PairVerdict.DatesDiffer
                : cluster.Tells(telling) ? PairVerdict.OneSentence
                : IsOtherAct(telling, cluster) ? PairVerdict.ActDiffers
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

    /// <summary>
    /// Whether a telling is unlike one of a cluster and of another act, or of the same document: who only met is not who only signed, even
    /// where somebody says that they met and signed, and a document tells two things of a day in two sentences.
    /// </summary>
    private static bool IsOtherAct(Telling telling, EventCluster cluster)
    {
        for (var i = 0; i < cluster.RepresentativeCount; i++)
        {
            var member = cluster.Members[i];
            if ((telling.Span == 0 && member.Span == 0 && ReferenceEquals(telling.Mention.Page, member.Mention.Page) || TellingMatcher.IsOtherAct(telling, member)) && TellingMatcher.OwnScore(telling, member) < Unlike)
                return true;
        }
        return false;
    }

    /// <summary>The member of a cluster that is most like a telling; the score is 0 where none comes into question.</summary>
    internal static (Telling Member, double Score) MostAlike(
        Telling telling, EventCluster cluster, Func<Telling, Telling, double> scoreOf, Func<Telling, Telling, bool>? comesIntoQuestion = null)
    {
        var best = (Member: cluster.Members[0], Score: 0.0);
        for (var i = 0; i < cluster.RepresentativeCount; i++)
        {
            var member = cluster.Members[i];
            if (comesIntoQuestion is not null && !comesIntoQuestion(telling, member))
                continue;
            var score = scoreOf(telling, member);
            if (score > best.Score)
                best = (member, score);
        }
        return best;
    }
}
