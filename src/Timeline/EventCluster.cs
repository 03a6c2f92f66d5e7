namespace Briefing.Timeline;

/// <summary>Tellings of one event while they are being gathered.</summary>
internal sealed class EventCluster(int number)
{
    /// <summary>How many members a newcomer is compared with: enough for every way of telling, and a bound on the work.</summary>
    private const int RepresentativeLimit = 6;

    private readonly List<Telling> members = [];
    private readonly HashSet<(string Page, string Quote)> sentences = [];

    /// <summary>Grows in the order in which clusters were begun.</summary>
    public int Number { get; } = number;

    public IReadOnlyList<Telling> Members => members;

    /// <summary>Clusters whose tellings are this event too, with a year that contradicts it.</summary>
    public List<EventCluster> Rivals { get; } = [];

    /// <summary>Whether, as a rival, it only tells the day by another clock.</summary>
    public bool IsByOtherClock { get; set; }

    /// <summary>The first day that all members can mean.</summary>
    public int First { get; private set; } = int.MinValue;

    /// <summary>The last day that all members can mean, inclusive.</summary>
    public int Last { get; private set; } = int.MaxValue;

    /// <summary>Its own members and those of its rivals.</summary>
    public IEnumerable<Telling> AllMembers => members.Concat(Rivals.SelectMany(rival => rival.AllMembers));

    /// <summary>How many of the first members stand for all.</summary>
    public int RepresentativeCount => Math.Min(members.Count, RepresentativeLimit);

    public bool HasRoomForRepresentative => members.Count < RepresentativeLimit;

    /// <summary>Tellings that a person put together.</summary>
    public static EventCluster Of(IReadOnlyList<Telling> tellings)
    {
        var cluster = new EventCluster(-1);
        foreach (var telling in tellings)
            cluster.Add(telling);
        return cluster;
    }

    public bool CanBe(int first, int last) => first <= Last && First <= last;

    /// <summary>Whether a member comes from the same sentence: what one sentence dates twice is two happenings.</summary>
    public bool Tells(Telling telling) =>
        telling.Event.Quote is { } quote && sentences.Contains((telling.Mention.Page.Path, quote));

    /// <summary>Whether one document tells of both: it would know whether they are one. Only the representatives are asked.</summary>
    public bool SharesPageWith(EventCluster other)
    {
        for (var i = 0; i < RepresentativeCount; i++)
        {
            for (var j = 0; j < other.RepresentativeCount; j++)
            {
                if (ReferenceEquals(members[i].Mention.Page, other.members[j].Mention.Page))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Takes over another cluster: as its own where they have a common day, else as a rival.</summary>
    public void Join(EventCluster other)
    {
        if (CanBe(other.First, other.Last))
        {
            foreach (var telling in other.members)
                Add(telling);
            Rivals.AddRange(other.Rivals);
        }
        else
        {
            Rivals.Add(other);
        }
    }

    public void Add(Telling telling)
    {
        members.Add(telling);
        if (telling.Event.Quote is { } quote)
            sentences.Add((telling.Mention.Page.Path, quote));
        First = Math.Max(First, telling.First);
        Last = Math.Min(Last, telling.Last);
    }
}
