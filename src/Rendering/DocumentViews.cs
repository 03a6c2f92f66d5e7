using System.Collections.Concurrent;
using System.Globalization;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Documents as pages show them: each on its own, and in lists.</summary>
internal sealed class DocumentViews(RenderContext context, EventViews events)
{
    private readonly Dictionary<string, string> outlets = Outlets(context.Site.Sources);

    private readonly ConcurrentDictionary<string, string> sharedTopic = new(StringComparer.Ordinal);

    private readonly DocumentItemView?[] items = new DocumentItemView?[context.Site.Documents.Count];

    private Strings T => context.T;

    // By the id of the article.
    private static Dictionary<string, string> Outlets(IReadOnlyList<SiteSource> sources)
    {
        var outlets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var article in source.Articles)
                outlets.TryAdd(article.Id, source.Name);
        }
        return outlets;
    }

    public DocumentView Page(SiteDocument document, RenderedBody body, IReadOnlyList<RelatedDocument> related)
    {
        var page = document.Page;
        var address = document.Address;
        var language = context.Foreign(document.Language);
        return new()
        {
            Shell = context.Shell(address, Section.Documents, document.Title, Lead(page)) with
            {
                JsonLd = LinkedData.Article(context, document),
            },
            Title = document.Title,
            Language = language,
            Facts = Facts(document),
            Topics = context.TopicLinks(address, page.Topics),
            TopicsAreProposed = page.TopicsAreProposed,
            Summary = page.Summary,
            Body = new(body.Html),
            Events = context.Site.Tellings[document.Index].Count == 0 ? [] : [.. EventsOf(document).Select(e => events.Told(e, document))],
            Cites = [.. page.Cites.Select(cite => Citation(cite, language))],
            Checks = [.. page.Checks.Select(Check)],
            Older = Neighbour(document, 1),
            Newer = Neighbour(document, -1),
            Related = Related(address, related),
        };
    }

    /// <summary>As part of a page that holds all.</summary>
    public DocumentView Printed(SiteDocument document, RenderedBody body, Shell shell, string anchor, SourceNumbers numbers)
    {
        var page = document.Page;
        var language = context.Foreign(document.Language);
        return new()
        {
            Shell = shell, Title = document.Title, Language = language, Anchor = anchor,
            Facts = Facts(document), Summary = page.Summary, Body = new(body.Html),
            Cites = [.. page.Cites.Select(cite => Citation(cite, language) with { Number = numbers.Link(cite) })],
            Checks = [.. page.Checks.Select(Check)],
        };
    }

    public DocumentListView List(IEnumerable<int> indexes, string from, PagerView? pager = null) =>
        new([.. indexes.Select(index => Item(context.Site.Documents[index], from))], pager);

    private DocumentItemView Item(SiteDocument document, string from)
    {
        // Most lists lie as deep as the documents.
        return SitePaths.Depth(from) != SitePaths.Depth(SiteAddresses.Documents) ? Make() : items[document.Index] ??= Make();

        DocumentItemView Make()
        {
            var page = document.Page;
            var source = page.Source is { IsStated: true } stated ? stated.Name : null;
            return new()
            {
                Link = context.DocumentLink(from, document.Index), Date = context.DateOf(document),
                DateNote = page.Date is null ? T["date.unknown"] : IsInferred(page.DateBasis) ? T["basis.inferred"] : null,
                Source = source ?? T["source.notStated"], IsSourceStated = source is not null,
                Topics = context.TopicLinks(from, page.Topics), Lead = Lead(page),
            };
        }
    }

    /// <summary>Whether a value rests on more than the page's own statement.</summary>
    public static bool IsInferred(Basis? basis) => basis is not null && basis.Rule != "stated";

    private IEnumerable<SiteEvent> EventsOf(SiteDocument document) => context.Site.Tellings[document.Index]
        .Select(telling => telling.Event).Distinct().Order().Select(index => context.Site.Events[index]);

    private List<FactView> Facts(SiteDocument document)
    {
        var page = document.Page;
        var language = context.Foreign(document.Language);
        var facts = new List<FactView>();
        if (IsInferred(page.TitleBasis))
            facts.Add(new(T["document.title"], T["document.titleInferred"], Note: At(page.TitleBasis)));
        facts.Add(context.DateOf(document) is { } date
            ? new(T["document.date"], null, date, Note: BasisNote(page.DateBasis), Evidence: page.DateBasis?.Quote, Language: language)
            : new(T["document.date"], T["document.dateUnknown"]));
        facts.Add(page.Source is { IsStated: true } source
            ? new(T["document.source"], source.Name, Href: WebAddress(source.Url), Note: BasisNote(source.Basis), Evidence: source.Basis?.Quote, Language: language)
            : new(T["document.source"], T["source.notStated"]));
        if (page.Author is { Length: > 0 } author)
            facts.Add(new(T["document.author"], author, Language: language));
        if (language is not null)
            facts.Add(new(T["document.language"], T.Find("language." + language.Split('-')[0]) ?? language));
        if (page.Seed is { } seed)
            facts.Add(new(T["document.clipping"], seed.File));
        if (Held(page) is { } held)
            facts.Add(new(T["document.rights"], held));
        return facts;
    }

    private string? Held(Page page) => page.Publish switch
    {
        PublishMode.Quote => T.Format("document.rightsQuote", context.Site.Configuration.Site.QuoteLimit),
        PublishMode.Facts => T["document.rightsFacts"],
        _ => null,
    };

    private string? BasisNote(Basis? basis)
    {
        if (basis is null)
            return null;
        var rule = T.Find("rule." + basis.Rule) ?? T.Format("rule.other", basis.Rule);
        return At(basis) is { } place ? T.Format("basis.two", rule, place) : rule;
    }

    private string? At(Basis? basis) =>
        basis is { Line: > 0 } ? T.Format("basis.at", basis.Line.ToString(CultureInfo.InvariantCulture)) : null;

    private CheckView Check(Check check) => new(
        check.Message,
        check.Lines.Count == 0 ? null : T.Format("document.lines", string.Join(T["list.separator"], check.Lines)));

    private ArticleView Citation(Citation citation, string? language)
    {
        string? url = WebAddress(citation.Url);
        var outlet = citation.Name ?? outlets.GetValueOrDefault("id:" + citation.Id);
        var isTitled = !string.IsNullOrWhiteSpace(citation.Title);
        return new(
            isTitled ? citation.Title : outlet ?? (url is null ? T["source.untitled"] : null), isTitled, isTitled ? outlet : null,
            url is null ? [] : [url], citation.Date is { } date ? context.Dates.View(date) : null, null, [])
        {
            Language = isTitled ? language : null,
        };
    }

    /// <summary>An address that browsers only follow; null for any other.</summary>
    public static string? WebAddress(string? url) =>
        url is not null && LinkGuard.IsExternal(url) && Uri.TryCreate(url, UriKind.Absolute, out _) ? url : null;

    private NeighbourView? Neighbour(SiteDocument document, int step)
    {
        var index = document.Index + step;
        return index < 0 || index >= context.Site.Documents.Count
            ? null
            : new(context.RepeatedLink(document.Address, index), context.RepeatedDate(context.Site.Documents[index]));
    }

    private RelatedView[] Related(string from, IReadOnlyList<RelatedDocument> related)
    {
        var views = new RelatedView[related.Count];
        for (var i = 0; i < views.Length; i++)
            views[i] = Related(from, related[i]);
        return views;
    }

    private RelatedView Related(string from, RelatedDocument other)
    {
        var events = other.SharedEvents > 0 ? T.Format("document.sharedEvents", other.SharedEvents) : "";
        var topics = SharedTopics(other.SharedTopics);
        return new(
            context.RepeatedLink(from, other.Document), context.RepeatedDate(context.Site.Documents[other.Document]),
            events.Length > 0 && topics.Length > 0 ? events + T["list.separator"] + topics : events + topics);
    }

    // Mostly one topic, and the same again and again.
    private string SharedTopics(IReadOnlyList<string> ids) => ids switch
    {
        [] => "",
        [var id] => sharedTopic.TryGetValue(id, out var known) ? known : sharedTopic[id] = T.Format("document.sharedTopics", context.Topics[id].Label),
        _ => T.Format("document.sharedTopics", string.Join(T["list.separator"], ids.Select(id => context.Topics[id].Label))),
    };

    private static string? Lead(Page page) => page.Summary.Count > 0 ? page.Summary[0] : null;
}
