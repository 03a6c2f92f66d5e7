using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>From all pages, one line of events: told once, with every telling behind each.</summary>
public static class TimelineBuilder
{
    /// <summary>The check by which a page says that a year in its text contradicts the article it cites.</summary>
    internal const string YearDispute = "BRF012";

    /// <param name="pages">In any order; the result does not depend on it.</param>
    /// <param name="corrections">What <c>events.yml</c> says; null where there is none.</param>
    /// <param name="explain">Whether to list every comparison.</param>
    public static Chronology Build(IReadOnlyList<Page> pages, EventCorrections? corrections = null, bool explain = false)
    {
        var decisions = new List<PairDecision>();
        var diagnostics = new List<Diagnostic>(corrections?.Diagnostics ?? []);
        List<EventCluster> clusters = [];
        Coverage[] coverage = [];
        Parallel.Invoke(
            () => coverage = CoverageOf(pages),
            () => clusters = new TellingClusterer(explain ? decisions.Add : null).Run(TellingsOf(pages)));
        var corrector = corrections is null ? null : new Corrector(corrections, clusters);
        clusters = corrector?.Run() ?? clusters;
        diagnostics.AddRange(corrector?.Diagnostics ?? []);

        var events = InParallel.Select(clusters, Summary)
            .OfType<TimelineEvent>()
            .OrderBy(item => item.Date.First ?? DateOnly.MinValue)
            .ThenBy(item => item.Date.Last ?? DateOnly.MaxValue)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToList();
        diagnostics.AddRange(events.SelectMany(item => item.Conflicts.Where(conflict => conflict.Reason != ConflictReason.OtherClock).Select(Contradiction)));
        diagnostics.Sort();
        return new(Unique(events), coverage, diagnostics, decisions);

        TimelineEvent? Summary(EventCluster cluster) =>
            corrector?.For(cluster) is var correction && correction is { Hide: true } ? null : EventSummary.Of(cluster, correction);
    }

    private static List<Telling> TellingsOf(IReadOnlyList<Page> pages)
    {
        var mentions = new List<Mention>();
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Events.Count; i++)
                mentions.Add(new(page, i));
        }
        if (mentions.Count == 0)
            return [];
        var tellings = new Telling[mentions.Count];
        var shortForms = ShortForms.In(pages);
        Parallel.For(0, mentions.Count, () => new List<Term>(), (i, _, terms) =>
        {
            tellings[i] = Telling.Of(mentions[i], shortForms, terms);
            return terms;
        }, _ => { });
        return [.. tellings];
    }

    /// <summary>Two events told in the same words of the same day are numbered apart.</summary>
    private static List<TimelineEvent> Unique(List<TimelineEvent> events)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < events.Count; i++)
        {
            used[events[i].Id] = used.GetValueOrDefault(events[i].Id) + 1;
            if (used[events[i].Id] > 1)
                events[i] = events[i] with { Id = $"{events[i].Id}-{used[events[i].Id]}" };
        }
        return events;
    }

    private static Coverage[] CoverageOf(IReadOnlyList<Page> pages)
    {
        Page[] byPath = [.. pages];
        Array.Sort(byPath, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var coverage = new List<Coverage>(byPath.Length);
        foreach (var page in byPath)
        {
            coverage.Add(new(page, page.Date, null));
            if (page.Cites.Count > 0)
                coverage.AddRange(page.Cites.OrderBy(cite => cite.Line).Select(cite => new Coverage(page, cite.Date, cite)));
        }
        var days = new int[coverage.Count];
        for (var i = 0; i < days.Length; i++)
            days[i] = (coverage[i].Date?.First ?? DateOnly.MaxValue).DayNumber;
        return StableOrder.By(coverage, days);
    }

    private static Diagnostic Contradiction(Conflict conflict)
    {
        var telling = conflict.Mention;
        var path = telling.Page.Seed is { } seed ? "seeds/" + seed.File : "input/" + telling.Page.Path;
        var reason = conflict.Reason switch
        {
            ConflictReason.Correction => "as events.yml says",
            ConflictReason.CitedArticle => "which the cited article supports",
            ConflictReason.Majority => "which more documents tell",
            ConflictReason.Precision => "which is the more precise",
            _ => "which was told first",
        };
        var witness = conflict.Witness is { } other && !ReferenceEquals(other.Page, telling.Page) ? $" ({other.Page.Path})" : "";
        return Diagnostic.Warning("BRF070", path, telling.Event.Line, 0,
            $"This says {telling.Event.Date}, another telling of the same event {conflict.Used}{witness}; the timeline uses {conflict.Used}, {reason}. Put the date right, or split the event in events.yml.");
    }
}
