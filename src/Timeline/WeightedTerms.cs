using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>The terms of a telling with their weights.</summary>
internal sealed class WeightedTerms
{
    private const int RarePlaceLimit = 6;
    private const int RarestKept = 10;

    /// <summary>A word that one telling has weighs no more than this, however many tellings there are: with them grows the chance of sharing it.</summary>
    private const float RarestOfFew = 4.8f;

    private readonly int[] ids;
    private readonly float[] weights;
    private readonly TermRole[] roles;

    private WeightedTerms(int[] ids, float[] weights, TermRole[] roles, List<int> counts)
    {
        (this.ids, this.weights, this.roles) = (ids, weights, roles);
        List<int> places = [], actions = [], subjects = [];
        for (var i = 0; i < ids.Length; i++)
        {
            var role = roles[i];
            var isOwn = (role & TermRole.Context) == 0;
            if (isOwn)
                Total += weights[i];
            if (isOwn && (role & TermRole.Shared) != 0)
                TotalShared += weights[i];
            if ((role & TermRole.Place) != 0)
                places.Add(ids[i]);
            if (isOwn && (role & TermRole.Action) != 0)
                actions.Add(ids[i]);
            if (isOwn && (role & TermRole.Subject) != 0)
                subjects.Add(ids[i]);
        }
        (Places, Actions, Subjects) = ([.. places], [.. actions], [.. subjects]);
        RarePlaces = [.. places.Where(id => counts[id] <= Math.Max(RarePlaceLimit, counts.Count / 1000))];
        Rarest = Rare(counts);
    }

    /// <summary>What a term is, beside a word.</summary>
    [Flags]
    private enum TermRole : byte
    {
        None = 0,
        Context = 1,

        /// <summary>A concept, a name by its sound or a number: other languages have it too.</summary>
        Shared = 2,
        Place = 4,
        Action = 8,
        Subject = 16,
    }

    public static WeightedTerms Empty { get; } = new([], [], [], []);

    /// <summary>The weightiest terms, weightiest first, those that only this telling has left out.</summary>
    public (int Id, float Weight)[] Rarest { get; }

    public int[] Places { get; }

    /// <summary>Those of <see cref="Places"/> that few tellings name: a city, not the country that all is about.</summary>
    public int[] RarePlaces { get; }

    public int[] Actions { get; }

    /// <summary>The terms of who or what it speaks about.</summary>
    public int[] Subjects { get; }

    /// <summary>The weight of the telling's own terms; those of its context are not in it.</summary>
    public float Total { get; }

    /// <summary>The same of those that other languages have too.</summary>
    public float TotalShared { get; }

    /// <summary>
    /// Weighs the terms of all tellings by their rarity among them: ln((N + 30) / (n + 0.5)), as if thirty tellings of other
    /// things stood beside them, so that in a small collection a word of every telling still counts.
    /// </summary>
    public static void Weigh(IReadOnlyList<Telling> tellings)
    {
        var places = new HashSet<ulong>();
        foreach (var telling in tellings)
        {
            foreach (var term in telling.Terms)
            {
                if (term.Kind == TermKind.Place)
                    places.Add(term.Key);
            }
        }
        var numbers = new Dictionary<ulong, int>();
        var counts = new List<int>();
        var known = new (int Id, Term Term)[tellings.Count][];
        var row = new List<(int, Term)>();
        for (var i = 0; i < tellings.Count; i++)
        {
            row.Clear();
            foreach (var term in tellings[i].Terms)
            {
                if (term.Kind == TermKind.PossiblePlace && !places.Contains(term.Key))
                    continue;
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term.Key, out var exists);
                if (!exists)
                {
                    id = counts.Count;
                    counts.Add(0);
                }
                counts[id]++;
                row.Add((id, term));
            }
            known[i] = [.. row];
        }
        var scale = Math.Min(1, RarestOfFew / MathF.Log((tellings.Count + 30) / 1.5f));
        var rarity = counts.Select(count => scale * MathF.Log((tellings.Count + 30) / (count + 0.5f))).ToArray();
        Parallel.For(0, tellings.Count, i => tellings[i].Weigh(Of(known[i], counts, rarity)));
    }

    /// <summary>What two tellings share.</summary>
    public static SharedWeight Shared(WeightedTerms a, WeightedTerms b)
    {
        var shared = new SharedWeight();
        int i = 0, j = 0;
        while (i < a.ids.Length && j < b.ids.Length)
        {
            if (a.ids[i] < b.ids[j])
            {
                i++;
            }
            else if (a.ids[i] > b.ids[j])
            {
                j++;
            }
            else
            {
                var weight = Math.Min(a.weights[i], b.weights[j]);
                if (((a.roles[i] | b.roles[j]) & TermRole.Context) != 0)
                    shared.WithContext += weight;
                else
                    shared.Own += weight;
                if (((a.roles[i] | b.roles[j]) & TermRole.Context) == 0 && (a.roles[i] & TermRole.Shared) != 0)
                    shared.OwnShared += weight;
                i++;
                j++;
            }
        }
        return shared;
    }

    private (int Id, float Weight)[] Rare(List<int> counts)
    {
        var rare = new List<(int Id, float Weight)>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            if (counts[ids[i]] > 1)
                rare.Add((ids[i], weights[i]));
        }
        rare.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Id.CompareTo(b.Id));
        return [.. rare.Take(RarestKept)];
    }

    private static WeightedTerms Of((int Id, Term Term)[] known, List<int> counts, float[] rarity)
    {
        Array.Sort(known, (a, b) => a.Id.CompareTo(b.Id));
        return new(
            Array.ConvertAll(known, item => item.Id),
            Array.ConvertAll(known, item => rarity[item.Id] * item.Term.Factor),
            Array.ConvertAll(known, item => RoleOf(item.Term)),
            counts);
    }

    private static TermRole RoleOf(Term term) =>
        (term.IsContext ? TermRole.Context : TermRole.None) | (term.IsSubject ? TermRole.Subject : TermRole.None) | term.Kind switch
        {
            TermKind.Place or TermKind.PossiblePlace => TermRole.Place,
            TermKind.Action => TermRole.Action | TermRole.Shared,
            TermKind.Name or TermKind.Thing => TermRole.Shared,
            _ => TermRole.None,
        };
}

/// <summary>The weight of the terms that two tellings share.</summary>
internal struct SharedWeight
{
    /// <summary>Of terms that both have as their own.</summary>
    public float Own;

    /// <summary>Of terms that one has in its context only.</summary>
    public float WithContext;

    /// <summary>The part of <see cref="Own"/> that does not depend on the language.</summary>
    public float OwnShared;

    /// <summary>All of it.</summary>
    public readonly float All => Own + WithContext;
}
