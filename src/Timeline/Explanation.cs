using System.Text;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>Why two tellings became one event or did not.</summary>
internal static class Explanation
{
    public static PairDecision Of(Telling a, Telling b, double score, double threshold, PairVerdict verdict) =>
        new(a.Mention, b.Mention, score, threshold, SharedTerms(a, b), verdict);

    private static List<string> SharedTerms(Telling a, Telling b)
    {
        var inA = Named(a);
        var inB = Named(b);
        return [.. inA.Where(pair => inB.ContainsKey(pair.Key)).Select(pair => pair.Value).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    private static Dictionary<ulong, string> Named(Telling telling)
    {
        var terms = new List<Term>();
        var names = new List<string>();
        TermExtractor.Extract(Normalizer.Of(telling.Event.Text, NormalizationForm.FormKC), isContext: false, telling.ShortForms, terms, names);
        var named = new Dictionary<ulong, string>();
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Kind != TermKind.PossiblePlace)
                named.TryAdd(terms[i].Key, names[i]);
        }
        return named;
    }
}
