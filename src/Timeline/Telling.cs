using System.Text;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>A telling with what comparing it needs.</summary>
internal sealed class Telling
{
    private Telling(Mention mention, IReadOnlyList<Term> terms)
    {
        Mention = mention;
        Terms = terms;
        (First, Last) = DayRange.Of(mention.Event.Date);
        IsDisputed = mention.Page.Checks.Any(check =>
            check.Code is TimelineBuilder.YearDispute && check.Lines.Contains(mention.Event.Line));
    }

    public Mention Mention { get; }

    /// <summary>Each term once, by key.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The first day it can mean, as <see cref="DateOnly.DayNumber"/>, inclusive.</summary>
    public int First { get; }

    /// <summary>The last day it can mean, as <see cref="DateOnly.DayNumber"/>, inclusive.</summary>
    public int Last { get; }

    /// <summary>A check of its page says that its year contradicts the article it rests on.</summary>
    public bool IsDisputed { get; }

    /// <summary>Ids and weights of its terms, ascending by id; set once all tellings are counted.</summary>
    public WeightedTerms Weights { get; set; } = WeightedTerms.Empty;

    /// <summary>The document looks back on it from more than two months later: not its news.</summary>
    public bool IsBackground =>
        Mention.Page.Date is { First: { } published } && (long)published.DayNumber - Last > 62;

    public PageEvent Event => Mention.Event;

    public long Span => (long)Last - First;

    public static Telling Of(Mention mention)
    {
        var terms = new List<Term>();
        var text = Normalizer.Of(mention.Event.Text, NormalizationForm.FormKC);
        TermExtractor.Extract(text, isContext: false, terms);
        if (mention.Event.Quote is { } quote && !string.Equals(quote, mention.Event.Text, StringComparison.Ordinal))
            TermExtractor.Extract(Normalizer.Of(quote, NormalizationForm.FormKC), isContext: true, terms);
        return new(mention, Distinct(terms));
    }

    /// <summary>Finer dates first, so that coarse tellings find the fine ones; then an order that no input order changes.</summary>
    public static int Compare(Telling a, Telling b)
    {
        var order = a.Span.CompareTo(b.Span);
        if (order == 0)
            order = a.First.CompareTo(b.First);
        if (order == 0)
            order = b.Terms.Count.CompareTo(a.Terms.Count);
        if (order == 0)
            order = string.CompareOrdinal(a.Mention.Page.Path, b.Mention.Page.Path);
        return order != 0 ? order : a.Mention.Index.CompareTo(b.Mention.Index);
    }

    private static List<Term> Distinct(List<Term> terms)
    {
        terms.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key)
            : a.IsContext != b.IsContext ? a.IsContext.CompareTo(b.IsContext)
            : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : b.Factor.CompareTo(a.Factor));
        var kept = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            if (i == 0 || terms[i].Key != terms[kept - 1].Key)
                terms[kept++] = terms[i];
        }
        terms.RemoveRange(kept, terms.Count - kept);
        return terms;
    }
}
