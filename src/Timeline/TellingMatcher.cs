using Briefing.Pages;

namespace Briefing.Timeline;

/// <summary>
/// How likely two tellings tell the same thing: a logistic sum of what speaks for it and against it. The weights were fitted
/// to pairs of tellings that a reader had judged, and rounded; each carries the sign that its meaning has.
/// </summary>
internal static class TellingMatcher
{
    /// <summary>The likelihood from which on two tellings are one event.</summary>
    public const double Threshold = 0.5;

    /// <summary>A shared weight of this many nats says all that shared words can say.</summary>
    private const float PlentyShared = 20;
    private const float PlentyInContext = 10;

    /// <summary>Less than this is nothing: words that all tellings of the collection have.</summary>
    private const float LittleShared = 1;

    /// <summary>What is planned for a season or a year is not what happens on one of its days.</summary>
    private const int CoarsePlan = 60;

    /// <summary>The days of a month or of its part, less one.</summary>
    private const int Month = 31;

    private const float Agreement = 1.7f;
    private const float Containment = 2;
    private const float SharedWords = 2.5f;
    private const float SharedContext = 0.9f;
    private const float SameVerb = 1.1f;
    private const float OtherVerb = -0.6f;
    private const float SameSubject = 0.9f;
    private const float SameRarePlace = 1.1f;
    private const float OtherPlace = -0.6f;
    private const float SameAct = 0.8f;
    private const float OtherAct = -1;
    private const float WithinMonth = -0.1f;
    private const float WithinYear = -0.9f;
    private const float CoarsePlanAndFact = -2.2f;
    private const float CoarsePlanAndFinePlan = -1;
    private const float CoarsePlans = 0.7f;
    private const float PartOfStretch = -3.5f;
    private const float BothLookBack = 1.9f;
    private const float OneDocument = -0.6f;
    private const float OneDocumentOtherUnit = -0.5f;
    private const float OneDocumentOtherSubject = -0.8f;
    private const float OtherLanguage = 0.7f;
    private const float NothingShared = -3;
    private const float SameMatter = 1.5f;

    /// <summary>0 to 1: how likely two tellings tell one thing, by their own words and by what their documents are about.</summary>
    public static double Score(Telling a, Telling b)
    {
        var shared = WeightedTerms.Shared(a.Weights, b.Weights);
        var sum = Sum(a, b, shared);
        // What could not reach the threshold even so is not asked. In a year one matter has many happenings.
        if (sum > -SameMatter && !ReferenceEquals(a.Matter, b.Matter) && MayShareMatter(a, b))
            sum += SameMatter * Matter.Shared(a, b, shared.All);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>On a day one matter has few happenings; in a month it has many, and only those of one act come into question.</summary>
    private static bool MayShareMatter(Telling a, Telling b) =>
        Math.Max(a.Span, b.Span) is var span && (span == 0 || (span <= Month && Meet(a.Weights.Actions, b.Weights.Actions)
            && (a.Event.Status != EventStatus.Planned || b.Event.Status != EventStatus.Planned)));

    /// <summary>The same by their own words alone.</summary>
    public static double OwnScore(Telling a, Telling b) => 1 / (1 + Math.Exp(-Sum(a, b, WeightedTerms.Shared(a.Weights, b.Weights))));

    private static float Sum(Telling a, Telling b, SharedWeight shared)
    {
        var crowd = a.Span >= b.Span ? a.Crowd : b.Crowd;
        return Words(a, b, shared) + Meaning(a, b) + Time(a, b) + Place(a, b) + crowd;
    }

    /// <summary>Whether the verbs of both name kinds of happening, and none that both have.</summary>
    public static bool IsOtherAct(Telling a, Telling b) => a.Head != 0 && b.Head != 0 && a.Head != b.Head
        && a.Weights.Actions.Length > 0 && b.Weights.Actions.Length > 0 && !Meet(a.Weights.Actions, b.Weights.Actions);

    /// <summary>What their words share; of two languages only what both have.</summary>
    private static float Words(Telling a, Telling b, SharedWeight shared)
    {
        var isTranslated = a.IsJapanese != b.IsJapanese;
        var own = isTranslated ? shared.OwnShared : shared.Own;
        var one = Math.Max(1, isTranslated ? a.Weights.TotalShared : a.Weights.Total);
        var other = Math.Max(1, isTranslated ? b.Weights.TotalShared : b.Weights.Total);
        return (Agreement * Math.Min(1, 2 * own / (one + other)))
            + (Containment * Math.Min(1, own / Math.Min(one, other)))
            + (SharedWords * Math.Min(1, own / PlentyShared))
            + (SharedContext * Math.Min(1, shared.WithContext / PlentyInContext))
            + (isTranslated ? OtherLanguage : shared.All < LittleShared ? NothingShared : 0);
    }

    /// <summary>Whether the same one did the same thing at the same place.</summary>
    private static float Meaning(Telling a, Telling b)
    {
        var (one, other) = (a.Weights, b.Weights);
        var sum = a.Head == 0 || b.Head == 0 ? 0 : a.Head == b.Head ? SameVerb : OtherVerb;
        if (Meet(one.Subjects, other.Subjects))
            sum += SameSubject;
        if (Meet(one.RarePlaces, other.RarePlaces))
            sum += SameRarePlace;
        else if (one.Places.Length > 0 && other.Places.Length > 0 && !Meet(one.Places, other.Places))
            sum += OtherPlace;
        if (one.Actions.Length > 0 && other.Actions.Length > 0)
            sum += Meet(one.Actions, other.Actions) ? SameAct : OtherAct;
        return sum;
    }

    /// <summary>The coarser their common date, the more happens in it and the more they must agree.</summary>
    private static float Time(Telling a, Telling b)
    {
        var span = Math.Max(a.Span, b.Span);
        var (one, other) = (a.Event.Status == EventStatus.Planned, b.Event.Status == EventStatus.Planned);
        var sum = span < 10 ? 0 : span < 100 ? WithinMonth : WithinMonth + WithinYear;
        if (span >= CoarsePlan && (one || other))
            sum += !one || !other ? CoarsePlanAndFact : Math.Min(a.Span, b.Span) >= CoarsePlan ? CoarsePlans : CoarsePlanAndFinePlan;
        if (IsPartOf(a, b) || IsPartOf(b, a))
            sum += PartOfStretch;
        if (a.IsBackground && b.IsBackground)
            sum += BothLookBack;
        return sum;
    }

    /// <summary>A document tells a thing twice in other words only when it comes back to it.</summary>
    private static float Place(Telling a, Telling b)
    {
        if (!ReferenceEquals(a.Mention.Page, b.Mention.Page))
            return 0;
        var sum = DateBucket.UnitOf(a.Span) == DateBucket.UnitOf(b.Span) ? OneDocument : OneDocument + OneDocumentOtherUnit;
        var (one, other) = (a.Weights.Subjects, b.Weights.Subjects);
        return one.Length > 0 && other.Length > 0 && !Meet(one, other) ? sum + OneDocumentOtherSubject : sum;
    }

    /// <summary>A day or month within a long stretch of time is told of a part of what took that long.</summary>
    private static bool IsPartOf(Telling part, Telling whole) =>
        whole.IsStretch && part.Span < whole.Span && part.First >= whole.First && part.Last <= whole.Last;

    private static bool Meet(int[] a, int[] b)
    {
        foreach (var id in a)
        {
            if (Array.IndexOf(b, id) >= 0)
                return true;
        }
        return false;
    }
}
