using System.Runtime.InteropServices;
using System.Text;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>A telling with what comparing it needs.</summary>
internal sealed class Telling
{
    /// <summary>After so many days a document that tells of something looks back.</summary>
    private const int NewsDays = 62;

    /// <summary>The longest interval, in days, that is not a time in which other things have their place.</summary>
    private const int LongestMoment = 10;

    private Telling(Mention mention, ShortForms shortForms, Term[] terms, ulong head, bool isSaying)
    {
        Mention = mention;
        ShortForms = shortForms;
        Terms = terms;
        Size = terms.Length;
        Head = head;
        IsSaying = isSaying;
        IsJapanese = mention.Event.Text.AsSpan().IndexOfAnyInRange('\u3041', '\u9fff') >= 0;
        var date = mention.Event.Date;
        (First, Last) = DayRange.Of(date);
        IsStretch = Span > LongestMoment && date is { IsInterval: true, HasOpenStart: false, HasOpenEnd: false };
        IsBackground = mention.Page.Date is { First: { } published } && (long)published.DayNumber - Last > NewsDays;
        IsDisputed = mention.Page.Checks.Any(check =>
            check.Code is TimelineBuilder.YearDispute && check.Lines.Contains(mention.Event.Line));
    }

    public Mention Mention { get; }

    /// <summary>Which names stood for which when its terms were found.</summary>
    public ShortForms ShortForms { get; }

    /// <summary>Each term once, by key; empty once they are weighed.</summary>
    public Term[] Terms { get; private set; }

    /// <summary>The kind of happening that its verb names; 0 where that is none of the table of concepts.</summary>
    public ulong Head { get; }

    /// <summary>Whether it tells what somebody says.</summary>
    public bool IsSaying { get; }

    public bool IsJapanese { get; }

    /// <summary>The first day it can mean, as <see cref="DateOnly.DayNumber"/>, inclusive.</summary>
    public int First { get; }

    /// <summary>The last day it can mean, as <see cref="DateOnly.DayNumber"/>, inclusive.</summary>
    public int Last { get; }

    /// <summary>A check of its page says that its year contradicts the article it rests on.</summary>
    public bool IsDisputed { get; }

    /// <summary>Ids and weights of its terms, ascending by id; set once all tellings are counted.</summary>
    public WeightedTerms Weights { get; private set; } = WeightedTerms.Empty;

    /// <summary>What speaks against two tellings of its time being one thing, as a summand of <see cref="TellingMatcher"/>.</summary>
    public float Crowd { get; set; }

    /// <summary>What its document is about; set once all tellings are weighed.</summary>
    public Matter Matter { get; set; } = Matter.None;

    /// <summary>How many terms it has.</summary>
    public int Size { get; }

    /// <summary>The document looks back on it from more than two months later: not its news.</summary>
    public bool IsBackground { get; }

    /// <summary>It took a stretch of time, from one date to another.</summary>
    public bool IsStretch { get; }

    public PageEvent Event => Mention.Event;

    public long Span => (long)Last - First;

    /// <param name="mention">Where it stands.</param>
    /// <param name="shortForms">Which names stand for which.</param>
    /// <param name="terms">Used for the work, whatever it holds; so that one serves many tellings.</param>
    public static Telling Of(Mention mention, ShortForms shortForms, List<Term> terms)
    {
        terms.Clear();
        var text = Normalizer.Of(mention.Event.Text, NormalizationForm.FormKC);
        var (head, isSaying) = TermExtractor.Extract(text, isContext: false, shortForms, terms);
        if (mention.Event.Quote is { } quote && !string.Equals(quote, mention.Event.Text, StringComparison.Ordinal))
            TermExtractor.Extract(Normalizer.Of(quote, NormalizationForm.FormKC), isContext: true, shortForms, terms);
        return new(mention, shortForms, Distinct(terms), head, isSaying);
    }

    /// <summary>Keeps the weights in the place of the terms.</summary>
    public void Weigh(WeightedTerms weights)
    {
        Weights = weights;
        Terms = [];
    }

    /// <summary>Finer dates first, so that coarse tellings find the fine ones; then an order that no input order changes.</summary>
    public static int Compare(Telling a, Telling b)
    {
        var order = a.Span.CompareTo(b.Span);
        if (order == 0)
            order = a.First.CompareTo(b.First);
        if (order == 0)
            order = b.Size.CompareTo(a.Size);
        if (order == 0)
            order = string.CompareOrdinal(a.Mention.Page.Path, b.Mention.Page.Path);
        return order != 0 ? order : a.Mention.Index.CompareTo(b.Mention.Index);
    }

    private static Term[] Distinct(List<Term> terms)
    {
        terms.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key)
            : a.IsContext != b.IsContext ? a.IsContext.CompareTo(b.IsContext)
            : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : a.Factor != b.Factor ? b.Factor.CompareTo(a.Factor)
            : b.IsSubject.CompareTo(a.IsSubject));
        var kept = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            if (i == 0 || terms[i].Key != terms[kept - 1].Key)
                terms[kept++] = terms[i];
        }
        return [.. CollectionsMarshal.AsSpan(terms)[..kept]];
    }
}
