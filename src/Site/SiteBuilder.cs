using Briefing.Pages;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>Pages and events become a site: addresses, order, and what belongs to what.</summary>
public static class SiteBuilder
{
    public const string DefaultLanguage = "ja";

    /// <param name="pages">In any order, whole: what of them may not be shown is left out here, and only here.</param>
    /// <param name="timeline">What these pages tell.</param>
    /// <param name="configuration">The site's settings.</param>
    /// <param name="diagnostics">Takes what a person should know.</param>
    public static SiteModel Build(
        IReadOnlyList<Page> pages, Chronology timeline, SiteConfiguration configuration,
        List<Diagnostic> diagnostics)
    {
        (pages, timeline) = Rights.Apply(pages, timeline, configuration);
        var language = configuration.Site.Language ?? MostFrequentLanguage(pages);
        var documents = Order(Addresses.Assign(pages, diagnostics), language);
        var byPath = documents.ToDictionary(d => d.Page.Path, StringComparer.Ordinal);
        var placed = Place(timeline.Events, byPath);
        var tellings = Tellings(placed, documents, byPath);
        Coverage[] coverage = [.. timeline.Coverage.Where(entry => byPath.ContainsKey(entry.Page.Path))];
        (TimelineLayout layout, IReadOnlyList<SiteTopic> topics, IReadOnlyList<SiteSource> sources) = (null!, [], []);
        Parallel.Invoke(
            () => layout = new(placed, coverage),
            () => topics = TopicIndex.Build(documents, placed, tellings, configuration.Topics, language),
            () => sources = SourceIndex.Build(documents, configuration.Outlets));
        return new SiteModel
        {
            Configuration = configuration,
            Language = language,
            Documents = documents,
            ByPath = byPath,
            Events = placed,
            Tellings = tellings,
            Chronology = timeline with { Events = [.. placed.Select(e => e.Event)], Coverage = coverage },
            Layout = layout,
            Topics = topics,
            Sources = sources,
        };
    }

    private static string MostFrequentLanguage(IReadOnlyList<Page> pages) => pages
        .Where(page => page.Language is { Length: > 0 })
        .GroupBy(page => page.Language!, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? DefaultLanguage;

    /// <summary>The newest first.</summary>
    /// <param name="placed">In the order of their paths.</param>
    private static SiteDocument[] Order(IReadOnlyList<PlacedPage> placed, string language)
    {
        var ages = new int[placed.Count];
        for (var i = 0; i < ages.Length; i++)
            ages[i] = -(placed[i].Page.Date?.First ?? placed[i].Page.Date?.Last ?? DateOnly.MinValue).DayNumber;
        var ordered = StableOrder.By(placed, ages);
        var documents = new SiteDocument[ordered.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            var page = ordered[i].Page;
            documents[i] = new(page, ordered[i].Address, TitleOf(page), page.Language ?? language, i);
        }
        return documents;
    }

    private static string TitleOf(Page page) =>
        string.IsNullOrWhiteSpace(page.Title) ? Path.GetFileNameWithoutExtension(page.Path) : page.Title;

    // A page without an address of its own tells nothing on this site.
    private static SiteEvent[] Place(IReadOnlyList<TimelineEvent> events, Dictionary<string, SiteDocument> byPath)
    {
        var known = events
            .Select(e => e with
            {
                Mentions = [.. e.Mentions.Where(m => byPath.ContainsKey(m.Page.Path))],
                Conflicts = [.. e.Conflicts.Where(c => byPath.ContainsKey(c.Mention.Page.Path))],
            })
            .Where(e => e.Mentions.Count > 0)
            .ToArray();
        Array.Sort(known, EventOrder.Compare);
        return
        [
            .. known.Select((e, index) => new SiteEvent(
                e, index, [.. e.Mentions.Select(m => byPath[m.Page.Path].Index).Distinct().Order()])),
        ];
    }

    private static List<Telling>[] Tellings(
        SiteEvent[] events, SiteDocument[] documents, Dictionary<string, SiteDocument> byPath)
    {
        var tellings = new List<Telling>[documents.Length];
        for (var i = 0; i < tellings.Length; i++)
            tellings[i] = [];
        foreach (var e in events)
        {
            foreach (var mention in e.Event.Mentions)
                tellings[byPath[mention.Page.Path].Index].Add(new(e.Index, mention.Index));
        }
        foreach (var list in tellings)
            list.Sort((left, right) => left.Index.CompareTo(right.Index));
        return tellings;
    }
}
