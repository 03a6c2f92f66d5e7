using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>
/// Joins tellings of one event whose days are neighbours: told by two clocks, as what happens in the evening there is of the next morning here;
/// or told a day off, where documents of one matter tell of something that happens once. Else the next day's is news of its own.
/// </summary>
internal sealed class NeighbourDays(ClusterIndex index, ClusterSearch search, EventCluster?[] clusters, Action<PairDecision>? explain)
{
    /// <summary>How likely two tellings must be one thing, and where one of them gives the other's day itself.</summary>
    private const double Likely = 0.75;
    private const double LikelyWhereGiven = TellingMatcher.Threshold;

    /// <summary>How sure it must be that two documents are of one matter where a day is taken for a slip.</summary>
    private const float OneMatter = 0.6f;

    private static readonly FrozenSet<ulong> Once = EmbeddedTable.Rows("Timeline/Tables/once.tsv", 1)
        .Select(row => TermKey.OfWord(row[0], TermKind.Action)).ToFrozenSet();

    /// <summary>How many tellings of an event are compared.</summary>
    private const int Compared = 3;

    /// <summary>Whether the collection is told in two languages.</summary>
    private readonly bool isMixed = clusters.Any(cluster => cluster?.Members[0].IsJapanese == true) && clusters.Any(cluster => cluster?.Members[0].IsJapanese == false);

    /// <param name="joined">Receives the numbers of the clusters that became rivals of others.</param>
    public void Run(HashSet<int> joined)
    {
        foreach (var cluster in clusters)
        {
            if (cluster is null || cluster.First != cluster.Last || cluster.Rivals.Count > 0 || joined.Contains(cluster.Number) || Home(cluster, joined) is not var (home, isByClock))
                continue;
            cluster.IsByOtherClock = isByClock;
            home.Rivals.Add(cluster);
            joined.Add(cluster.Number);
        }
    }

    private (EventCluster Home, bool IsByClock)? Home(EventCluster cluster, HashSet<int> joined)
    {
        Candidate best = default;
        for (var i = 0; i < Math.Min(cluster.RepresentativeCount, Compared); i++)
        {
            var telling = cluster.Members[i];
            var clock = DayClock.Of(telling.Event, telling.First);
            // Most tellings name no clock and nothing that happens once, and that is all they are asked.
            if (!clock.IsNamed && !(isMixed && clock.Part != DayPart.None) && !Once.Contains(telling.Head))
                continue;
            foreach (var day in (int[])[1, -1])
            {
                if (telling.First + day <= DateOnly.MinValue.DayNumber || telling.First + day >= DateOnly.MaxValue.DayNumber)
                    continue;
                foreach (var number in search.Find(index, telling, telling.First + day, telling.First + day))
                    Compare(telling, clock, cluster, clusters[number]!, joined, ref best);
            }
        }
        if (best.Why is not null)
            explain?.Invoke(best.Why);
        return best.Cluster is { } home ? (home, best.IsByClock) : null;
    }

    private void Compare(
        Telling telling, DayClock clock, EventCluster own, EventCluster other, HashSet<int> joined, ref Candidate best)
    {
        if (other.First != other.Last || Math.Abs(other.First - telling.First) != 1 || joined.Contains(other.Number))
            return;
        for (var i = 0; i < Math.Min(other.RepresentativeCount, Compared); i++)
        {
            var member = other.Members[i];
            var there = DayClock.Of(member.Event, member.First);
            var (earlier, later) = telling.First < member.First ? (clock, there) : (there, clock);
            var isByClock = DayClock.MayBeOne(earlier, later, telling.IsJapanese != member.IsJapanese);
            if (!isByClock && !IsSlip(telling, member))
                continue;
            var needed = earlier.OtherDay == 1 || later.OtherDay == -1 ? LikelyWhereGiven : Likely;
            var score = TellingMatcher.Score(telling, member);
            if (score < needed || score <= best.Score || own.SharesPageWith(other))
                continue;
            var why = explain is null ? null : Explanation.Of(telling, member, score, needed, isByClock ? PairVerdict.SameByOtherClock : PairVerdict.SameInConflict);
            best = new(other, score, isByClock, why);
        }
    }

    /// <summary>Whether both tell in one matter of the same thing that happens once.</summary>
    private static bool IsSlip(Telling a, Telling b) =>
        a.Head == b.Head && Once.Contains(a.Head) && Matter.Shared(a, b, WeightedTerms.Shared(a.Weights, b.Weights).All) >= OneMatter;

    /// <summary>The likeliest event so far that a telling may belong to, and why.</summary>
    private readonly record struct Candidate(EventCluster? Cluster, double Score, bool IsByClock, PairDecision? Why);
}
