using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>
/// Joins tellings of one event whose years contradict each other. A wrong year is a slip of the pen or of a summary; the same
/// people doing the same thing at the same place a year later is news of its own. So a year must be suspect: disputed by the article
/// that the telling rests on, or, for the same day of the year, told by a document that is not of that time.
/// </summary>
internal sealed class YearConflicts(ClusterIndex index, ClusterSearch search, EventCluster?[] clusters, Action<PairDecision>? explain)
{
    /// <summary>How likely two tellings of different years must be one thing.</summary>
    private const double LikelyForDisputed = TellingMatcher.Threshold;
    private const double LikelyForSuspect = 0.9;

    /// <summary>How many tellings of a suspect event are compared.</summary>
    private const int Compared = 3;

    /// <summary>A slip is by a year; one that is disputed may be by two.</summary>
    private static readonly int[] Slips = [1, -1];
    private static readonly int[] Disputes = [1, -1, 2, -2];

    /// <summary>Words of happenings that come round every year.</summary>
    private static readonly FrozenSet<string> Recurring =
        EmbeddedTable.Rows("Timeline/Tables/recurring.tsv", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="joined">The numbers of the clusters that are rivals of others; receives those that become so.</param>
    public void Run(HashSet<int> joined)
    {
        foreach (var cluster in clusters)
        {
            if (cluster is not null && cluster.Rivals.Count == 0 && !joined.Contains(cluster.Number) && IsSuspect(cluster) && Opposite(cluster, joined) is { } home)
            {
                home.Rivals.Add(cluster);
                joined.Add(cluster.Number);
            }
        }
    }

    private static bool IsSuspect(EventCluster cluster) =>
        cluster.Members.All(member => member.IsDisputed)
        || (cluster.Last == cluster.First && cluster.Members.All(member => !IsNewsOf(member) && !Recurs(member)));

    /// <summary>Whether the document was published within two months of what it tells, so that it would know the year.</summary>
    private static bool IsNewsOf(Telling telling) =>
        telling.Mention.Page.Date is { First: { } first } && Math.Abs(first.DayNumber - telling.First) <= 62;

    private static bool Recurs(Telling telling) =>
        Recurring.Any(word => (telling.Event.Quote ?? telling.Event.Text).Contains(word, StringComparison.Ordinal));

    private EventCluster? Opposite(EventCluster suspect, HashSet<int> joined)
    {
        EventCluster? best = null;
        PairDecision? why = null;
        var bestScore = 0.0;
        foreach (var telling in suspect.Members.Take(Compared))
        {
            foreach (var number in (telling.IsDisputed ? Disputes : Slips).SelectMany(years => Shifted(telling, years)).Distinct())
            {
                if (number == suspect.Number || joined.Contains(number) || clusters[number]!.Members.All(member => member.IsDisputed))
                    continue;
                var (member, score) = TellingClusterer.MostAlike(telling, clusters[number]!, TellingMatcher.OwnScore, telling.IsDisputed ? null : CanBeSlip);
                var needed = telling.IsDisputed ? LikelyForDisputed : LikelyForSuspect;
                if (score < needed || score <= bestScore)
                    continue;
                (best, bestScore) = (clusters[number], score);
                if (explain is not null)
                    why = Explanation.Of(telling, member, score, needed, PairVerdict.SameInConflict);
            }
        }
        if (why is not null)
            explain?.Invoke(why);
        return best;
    }

    /// <summary>Told by different documents, on the same day of different years.</summary>
    private static bool CanBeSlip(Telling a, Telling b) =>
        !ReferenceEquals(a.Mention.Page, b.Mention.Page) && b.Span == 0
        && DateOnly.FromDayNumber(a.First) is var one && DateOnly.FromDayNumber(b.First) is var other
        && one.Month == other.Month && one.Day == other.Day && one.Year != other.Year;

    private List<int> Shifted(Telling telling, int years) =>
        telling.First <= DateOnly.MinValue.DayNumber + 1000 || telling.Last >= DateOnly.MaxValue.DayNumber - 1000
            ? []
            : search.Find(index, telling,
                DateOnly.FromDayNumber(telling.First).AddYears(years).DayNumber,
                DateOnly.FromDayNumber(telling.Last).AddYears(years).DayNumber);
}
