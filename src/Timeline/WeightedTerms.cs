using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>The terms of a telling with their weights.</summary>
internal sealed class WeightedTerms
{
    private const int RarePlaceLimit = 6;
    private const int RarestKept = 10;

    /// <summary>The id of a term that counts for nothing; below all others.</summary>
    private const int Unknown = -1;

    /// <summary>A word that one telling has weighs no more than this, however many tellings there are: with them grows the chance of sharing it.</summary>
    private const float RarestOfFew = 4.8f;

    private readonly int[] ids;
    private readonly float[] weights;
    private readonly TermRole[] roles;

    private WeightedTerms(int[] ids, float[] weights, TermRole[] roles, List<int> counts)
    {
        (this.ids, this.weights, this.roles) = (ids, weights, roles);
        for (var i = 0; i < ids.Length; i++)
        {
            if ((roles[i] & TermRole.Context) != 0)
                continue;
            Total += weights[i];
            if ((roles[i] & TermRole.Shared) != 0)
                TotalShared += weights[i];
        }
        Places = Having(TermRole.Place, TermRole.Place);
        Actions = Having(TermRole.Action | TermRole.Context, TermRole.Action);
        Subjects = Having(TermRole.Subject | TermRole.Context, TermRole.Subject);
        RarePlaces = Array.FindAll(Places, id => counts[id] <= Math.Max(RarePlaceLimit, counts.Count / 1000));
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
    /// <returns>The number of a term and how rare it is, in nats; null where no telling has it.</returns>
    public static Func<ulong, (int Id, float Rarity)?> Weigh(IReadOnlyList<Telling> tellings)
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
        var known = new int[tellings.Count][];
        for (var i = 0; i < tellings.Count; i++)
        {
            var terms = tellings[i].Terms;
            known[i] = new int[terms.Length];
            for (var j = 0; j < terms.Length; j++)
            {
                var term = terms[j];
                if (term.Kind == TermKind.PossiblePlace && !places.Contains(term.Key))
                {
                    known[i][j] = Unknown;
                    continue;
                }
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term.Key, out var exists);
                if (!exists)
                {
                    id = counts.Count;
                    counts.Add(0);
                }
                counts[id]++;
                known[i][j] = id;
            }
        }
        var scale = Math.Min(1, RarestOfFew / MathF.Log((tellings.Count + 30) / 1.5f));
        var rarity = counts.Select(count => scale * MathF.Log((tellings.Count + 30) / (count + 0.5f))).ToArray();
        Parallel.For(0, tellings.Count, i => tellings[i].Weigh(Of(known[i], tellings[i].Terms, counts, rarity)));
        return key => numbers.TryGetValue(key, out var id) ? (id, rarity[id]) : null;
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
        return [.. CollectionsMarshal.AsSpan(rare)[..Math.Min(rare.Count, RarestKept)]];
    }

    /// <summary>The ids of the terms that have a role, of those looked at.</summary>
    private int[] Having(TermRole looked, TermRole wanted)
    {
        var count = 0;
        foreach (var role in roles)
            count += (role & looked) == wanted ? 1 : 0;
        if (count == 0)
            return [];
        var found = new int[count];
        for (int i = 0, at = 0; at < count; i++)
        {
            if ((roles[i] & looked) == wanted)
                found[at++] = ids[i];
        }
        return found;
    }

    private static WeightedTerms Of(int[] known, Term[] terms, List<int> counts, float[] rarity)
    {
        Array.Sort(known, terms);
        var first = Array.LastIndexOf(known, Unknown) + 1;
        var ids = known[first..];
        var weights = new float[ids.Length];
        var roles = new TermRole[ids.Length];
        for (var i = 0; i < ids.Length; i++)
            (weights[i], roles[i]) = (rarity[ids[i]] * terms[first + i].Factor, RoleOf(terms[first + i]));
        return new(ids, weights, roles, counts);
    }

    private static TermRole RoleOf(Term term) =>
        (term.IsContext ? TermRole.Context : TermRole.None) | (term.IsSubject ? TermRole.Subject : TermRole.None) | term.Kind switch
        {
            TermKind.Place or TermKind.PossiblePlace => TermRole.Place,
            // What only says on what occasion something happened is not what was done.
            TermKind.Action => term.Factor < 1 ? TermRole.Shared : TermRole.Action | TermRole.Shared,
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
