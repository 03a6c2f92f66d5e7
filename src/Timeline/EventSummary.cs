using Briefing.Pages;

namespace Briefing.Timeline;

/// <summary>What a cluster says as a whole.</summary>
internal static class EventSummary
{
    /// <summary>A telling of this many characters reads well in a list.</summary>
    private const int IdealLength = 60;

    public static TimelineEvent Of(EventCluster cluster, EventCorrection? correction)
    {
        var members = cluster.AllMembers.ToList();
        var (side, reason) = Winner(cluster);
        var witness = MostPrecise(side);
        var date = correction?.Date ?? witness.Event.Date;
        var text = correction?.Text ?? Clearest(side, witness);
        var (first, last) = DayRange.Of(date);
        return new(
            EventIdentity.Of(EventIdentity.Founder(members.Select(member => member.Mention))),
            date, text, StatusOf(side), TopicsOf(members),
            [.. members.Select(member => member.Mention)
                .OrderBy(mention => mention.Page.Path, StringComparer.Ordinal).ThenBy(mention => mention.Index)],
            [.. members.Where(member => member.First > last || member.Last < first)
                .OrderBy(member => member.Mention.Page.Path, StringComparer.Ordinal).ThenBy(member => member.Mention.Index)
                .Select(member => new Conflict(member.Mention, date,
                    correction?.Date is not null ? ConflictReason.Correction : IsByOtherClock(cluster, member, witness) ? ConflictReason.OtherClock : reason,
                    correction?.Date is null ? witness.Mention : null))]);
    }

    /// <summary>Whether a telling and the one believed differ by a day, and one of them is there as told by another clock.</summary>
    private static bool IsByOtherClock(EventCluster cluster, Telling member, Telling witness) =>
        Math.Abs(member.First - witness.First) == 1
        && cluster.Rivals.Any(rival => rival.IsByOtherClock && (rival.Members.Contains(member) || rival.Members.Contains(witness)));

    /// <summary>The side of a contradiction that is believed, and why.</summary>
    private static (IReadOnlyList<Telling> Side, ConflictReason Reason) Winner(EventCluster cluster)
    {
        if (cluster.Rivals.Count == 0)
            return (cluster.Members, ConflictReason.Precision);
        IReadOnlyList<Telling>[] sides = [cluster.Members, .. cluster.Rivals.Select(rival => rival.Members)];
        (ConflictReason Reason, Func<IReadOnlyList<Telling>, long> Strength)[] witnesses =
        [
            (ConflictReason.CitedArticle, side => side.Any(member => !member.IsDisputed) ? 1 : 0),
            (ConflictReason.Majority, side => side.Select(member => member.Mention.Page.Path).Distinct(StringComparer.Ordinal).Count()),
            (ConflictReason.Precision, side => -side.Min(member => member.Span)),
        ];
        foreach (var (reason, strength) in witnesses)
        {
            var best = sides.Max(strength);
            var left = sides.Where(side => strength(side) == best).ToArray();
            if (left.Length == 1)
                return (left[0], reason);
            sides = left;
        }
        var first = EventIdentity.Founder(sides.SelectMany(side => side).Select(member => member.Mention));
        return (sides.First(side => side.Any(member => ReferenceEquals(member.Mention, first))), ConflictReason.FirstTold);
    }

    /// <summary>The shortest date; of equals the one that most tell, then the one told first.</summary>
    private static Telling MostPrecise(IReadOnlyList<Telling> side)
    {
        if (side.Count == 1)
            return side[0];
        var span = side.Min(member => member.Span);
        var finest = side.Where(member => member.Span == span).GroupBy(member => member.Event.Date)
            .OrderByDescending(group => group.Count(member => member.Event.IsStated))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .First();
        var founder = EventIdentity.Founder(finest.Select(member => member.Mention));
        return finest.First(member => ReferenceEquals(member.Mention, founder));
    }

    /// <summary>The telling that says most of what the others say, in the length of a line or two, in the language that most tell it in.</summary>
    private static string Clearest(IReadOnlyList<Telling> side, Telling witness)
    {
        if (side.Count == 1)
            return witness.Event.Text;
        var compared = side.Take(8).ToList();
        var japanese = 2 * side.Count(member => member.IsJapanese);
        var isJapanese = japanese == side.Count ? witness.IsJapanese : japanese > side.Count;
        return side
            .Where(member => member.IsJapanese == isJapanese)
            .Select(member => (Member: member, Clarity: Clarity(member, compared) + (member.Span == witness.Span ? 0.1 : 0)))
            .OrderByDescending(pair => pair.Clarity)
            .ThenBy(pair => pair.Member.Mention.Page.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.Member.Mention.Index)
            .First().Member.Event.Text;
    }

    private static double Clarity(Telling member, IReadOnlyList<Telling> others)
    {
        var covered = others.Average(other =>
            other.Weights.Total > 0 ? WeightedTerms.Shared(member.Weights, other.Weights).All / other.Weights.Total : 0);
        var length = member.Event.Text.Length;
        return covered - (Math.Abs(length - IdealLength) / (length > IdealLength ? 300.0 : 120.0));
    }

    private static EventStatus StatusOf(IReadOnlyList<Telling> side) =>
        side.Any(member => member.Event.Status == EventStatus.Past) ? EventStatus.Past
        : side.Any(member => member.Event.Status == EventStatus.Ongoing) ? EventStatus.Ongoing
        : EventStatus.Planned;

    private static List<string> TopicsOf(IReadOnlyList<Telling> members) =>
    [
        .. members.Select(member => member.Mention.Page).Distinct(ReferenceEqualityComparer.Instance).Cast<Page>()
            .SelectMany(page => page.Topics)
            .GroupBy(topic => topic, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key),
    ];
}
