namespace Briefing.Timeline;

/// <summary>The terms of a telling with their weights.</summary>
internal sealed class WeightedTerms
{
    private const int RarePlaceLimit = 6;
    private const int RarestKept = 10;

    private WeightedTerms(int[] ids, float[] weights, (int Id, float Weight)[] rarest, int[] places, int[] rarePlaces, int[] actions, float total)
    {
        Ids = ids;
        Weights = weights;
        Rarest = rarest;
        Places = places;
        RarePlaces = rarePlaces;
        Actions = actions;
        Total = total;
    }

    public static WeightedTerms Empty { get; } = new([], [], [], [], [], [], 0);

    /// <summary>Ascending.</summary>
    public int[] Ids { get; }

    public float[] Weights { get; }

    /// <summary>The weightiest terms, weightiest first, those that only this telling has left out.</summary>
    public (int Id, float Weight)[] Rarest { get; }

    public int[] Places { get; }

    /// <summary>Those of <see cref="Places"/> that few tellings name: a city, not the country that all is about.</summary>
    public int[] RarePlaces { get; }

    public int[] Actions { get; }

    /// <summary>The weight of the telling's own terms; those of its context are not in it.</summary>
    public float Total { get; }

    /// <summary>
    /// Weighs the terms of all tellings by their rarity among them: ln((N + 30) / (n + 0.5)), as if thirty tellings of other
    /// things stood beside them, so that in a small collection a word of every telling still counts.
    /// </summary>
    public static void Weigh(IReadOnlyList<Telling> tellings)
    {
        var places = tellings.SelectMany(telling => telling.Terms).Where(term => term.Kind == TermKind.Place)
            .Select(term => term.Key).ToHashSet();
        var ids = new Dictionary<ulong, int>();
        var counts = new List<int>();
        foreach (var telling in tellings)
        {
            foreach (var term in telling.Terms)
            {
                if (term.Kind == TermKind.PossiblePlace && !places.Contains(term.Key))
                    continue;
                if (ids.TryAdd(term.Key, counts.Count))
                    counts.Add(1);
                else
                    counts[ids[term.Key]]++;
            }
        }
        var rarity = counts.Select(count => MathF.Log((tellings.Count + 30) / (count + 0.5f))).ToArray();
        Parallel.ForEach(tellings, telling => telling.Weights = Of(telling.Terms, ids, counts, rarity));
    }

    private static (int Id, float Weight)[] Rare(int[] ids, float[] weights, List<int> counts)
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

    /// <summary>The weight that two tellings share.</summary>
    public static float Shared(WeightedTerms a, WeightedTerms b)
    {
        var sum = 0f;
        int i = 0, j = 0;
        while (i < a.Ids.Length && j < b.Ids.Length)
        {
            if (a.Ids[i] == b.Ids[j])
                sum += Math.Min(a.Weights[i++], b.Weights[j++]);
            else if (a.Ids[i] < b.Ids[j])
                i++;
            else
                j++;
        }
        return sum;
    }

    private static WeightedTerms Of(IReadOnlyList<Term> terms, Dictionary<ulong, int> ids, List<int> counts, float[] rarity)
    {
        var known = terms.Where(term => ids.ContainsKey(term.Key)).ToArray();
        var order = new int[known.Length];
        var weights = new float[known.Length];
        var places = new List<int>();
        var actions = new List<int>();
        var total = 0f;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ids[known[i].Key];
            weights[i] = rarity[order[i]] * known[i].Factor;
            total += known[i].IsContext ? 0 : weights[i];
            if (known[i].Kind is TermKind.Place or TermKind.PossiblePlace)
                places.Add(order[i]);
            if (known[i].Kind == TermKind.Action && !known[i].IsContext)
                actions.Add(order[i]);
        }
        Array.Sort(order, weights);
        return new(order, weights, Rare(order, weights, counts), [.. places], [.. places.Where(id => counts[id] <= Math.Max(RarePlaceLimit, ids.Count / 1000))], [.. actions], total);
    }
}
