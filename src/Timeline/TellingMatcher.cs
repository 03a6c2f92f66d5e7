namespace Briefing.Timeline;

/// <summary>How far two tellings tell the same thing.</summary>
internal static class TellingMatcher
{
    /// <summary>0 to 1: the shared weight against that of the shorter telling and of both.</summary>
    public static double Score(Telling a, Telling b)
    {
        var shared = WeightedTerms.Shared(a.Weights, b.Weights);
        if (shared <= 0 || a.Weights.Total <= 0 || b.Weights.Total <= 0)
            return 0;
        var contained = Math.Min(1, shared / Math.Min(a.Weights.Total, b.Weights.Total));
        var common = Math.Min(1, 2 * shared / (a.Weights.Total + b.Weights.Total));
        return (0.5 * contained) + (0.5 * common);
    }

    /// <summary>
    /// The score at which two tellings are one event. The coarser their common date, the more happens in it and the more they
    /// must agree; so too where one is a plan and the other a fact, and where they name different places or happenings.
    /// </summary>
    /// <param name="a">A telling.</param>
    /// <param name="b">Another.</param>
    /// <param name="rivals">How many events begin in the days that <paramref name="a"/> can mean.</param>
    public static double Threshold(Telling a, Telling b, int rivals)
    {
        var span = Math.Max(a.Span, b.Span);
        var threshold = span switch { < 10 => 0.34, < 100 => 0.36, _ => 0.40 };
        if ((a.Event.Status == Pages.EventStatus.Planned) != (b.Event.Status == Pages.EventStatus.Planned))
            threshold += span < 100 ? 0.1 : 0.2;
        if (IsPartOf(a, b) || IsPartOf(b, a))
            threshold += 0.2;
        if (a.Weights.Places.Length > 0 && b.Weights.Places.Length > 0)
            threshold += !Meet(a.Weights.Places, b.Weights.Places) ? 0.15 : Meet(a.Weights.RarePlaces, b.Weights.RarePlaces) ? -0.1 : 0;
        if (a.Weights.Actions.Length > 0 && b.Weights.Actions.Length > 0 && !Meet(a.Weights.Actions, b.Weights.Actions))
            threshold += 0.1;
        // Where both look back on a time of which little is told, it is hardly two things that they recall.
        if (a.IsBackground && b.IsBackground)
            threshold -= rivals switch { 1 => 0.2, 2 => 0.1, 3 => 0.05, _ => 0 };
        return threshold;
    }

    /// <summary>A day or month within a long stretch of time is told of a part of what took that long.</summary>
    private static bool IsPartOf(Telling part, Telling whole) =>
        whole.Span > 10 && whole.Event.Date is { IsInterval: true, HasOpenStart: false, HasOpenEnd: false } && part.Span < whole.Span
        && part.First >= whole.First && part.Last <= whole.Last;

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
