using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>What a document is about: the rare terms of all that it tells. Two documents of one matter are likelier to tell one thing.</summary>
internal sealed class Matter
{
    /// <summary>How many terms stand for a document: enough for its names, and a bound on the work.</summary>
    private const int Kept = 24;

    /// <summary>A shared weight of this many nats says that two documents are of one matter.</summary>
    private const float Plenty = 16;

    private readonly (int Id, float Weight)[] terms;

    private Matter((int Id, float Weight)[] terms) => this.terms = terms;

    public static Matter None { get; } = new([]);

    /// <summary>Sets each telling's <see cref="Telling.Matter"/>; their terms must have been weighed.</summary>
    public static void Find(IReadOnlyList<Telling> tellings)
    {
        var ofPage = new Dictionary<object, Dictionary<int, float>>(ReferenceEqualityComparer.Instance);
        foreach (var telling in tellings)
        {
            ref var terms = ref CollectionsMarshal.GetValueRefOrAddDefault(ofPage, telling.Mention.Page, out _);
            terms ??= [];
            foreach (var (id, weight) in telling.Weights.Rarest)
                terms[id] = Math.Max(weight, terms.GetValueOrDefault(id));
        }
        var matters = new Dictionary<object, Matter>(ofPage.Count, ReferenceEqualityComparer.Instance);
        foreach (var (page, terms) in ofPage)
            matters.Add(page, new([.. terms.OrderByDescending(term => term.Value).ThenBy(term => term.Key).Take(Kept).Select(term => (term.Key, term.Value)).OrderBy(term => term.Key)]));
        foreach (var telling in tellings)
            telling.Matter = matters[telling.Mention.Page];
    }

    /// <summary>0 to 1: how sure it is that the documents of two tellings are of one matter.</summary>
    /// <param name="a">One telling.</param>
    /// <param name="b">A telling of another document.</param>
    /// <param name="own">The weight, in nats, of what the two tellings share themselves, which says nothing more here.</param>
    public static float Shared(Telling a, Telling b, float own) => Math.Clamp((Shared(a.Matter, b.Matter) - own) / Plenty, 0, 1);

    private static float Shared(Matter a, Matter b)
    {
        var shared = 0f;
        for (int i = 0, j = 0; i < a.terms.Length && j < b.terms.Length;)
        {
            var order = a.terms[i].Id.CompareTo(b.terms[j].Id);
            if (order == 0)
                shared += Math.Min(a.terms[i].Weight, b.terms[j].Weight);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
