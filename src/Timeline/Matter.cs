using System.Runtime.InteropServices;
using System.Text;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>What a document is about: the rare terms of all that it tells and of its title. Two documents of one matter are likelier to tell one thing.</summary>
internal sealed class Matter
{
    /// <summary>How many terms stand for a document: enough for its names, and a bound on the work.</summary>
    private const int Kept = 24;

    private const int LongestTitle = 200;

    /// <summary>A shared weight of this many nats says that two documents are of one matter.</summary>
    private const float Plenty = 16;

    private readonly (int Id, float Weight)[] terms;

    private Matter((int Id, float Weight)[] terms) => this.terms = terms;

    public static Matter None { get; } = new([]);

    /// <summary>Sets each telling's <see cref="Telling.Matter"/>.</summary>
    /// <param name="tellings">With their terms weighed.</param>
    /// <param name="rarityOf">The number and the rarity of a term; null where no telling has it.</param>
    public static void Find(IReadOnlyList<Telling> tellings, Func<ulong, (int Id, float Rarity)?> rarityOf)
    {
        var ofPage = new Dictionary<Page, List<Telling>>(ReferenceEqualityComparer.Instance);
        foreach (var telling in tellings)
        {
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(ofPage, telling.Mention.Page, out _);
            (told ??= []).Add(telling);
        }
        Parallel.ForEach(ofPage, page =>
        {
            var matter = Of(page.Key, page.Value, rarityOf);
            foreach (var telling in page.Value)
                telling.Matter = matter;
        });
    }

    /// <summary>The rarest terms of a document's tellings and of its title.</summary>
    private static Matter Of(Page page, List<Telling> told, Func<ulong, (int Id, float Rarity)?> rarityOf)
    {
        var found = new Dictionary<int, float>();
        foreach (var (id, weight) in told.SelectMany(telling => telling.Weights.Rarest))
            found[id] = Math.Max(weight, found.GetValueOrDefault(id));
        if (page.Title is { Length: > 0 } title)
        {
            var terms = new List<Term>();
            TermExtractor.Extract(Normalizer.Of(title[..Math.Min(title.Length, LongestTitle)], NormalizationForm.FormKC), isContext: false, told[0].ShortForms, terms);
            foreach (var term in terms)
            {
                if (term.Kind is not (TermKind.Place or TermKind.PossiblePlace) && rarityOf(term.Key) is var (id, rarity))
                    found[id] = Math.Max(rarity * term.Factor, found.GetValueOrDefault(id));
            }
        }
        return new([.. found.OrderByDescending(term => term.Value).ThenBy(term => term.Key).Take(Kept).OrderBy(term => term.Key).Select(term => (term.Key, term.Value))]);
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
