using System.Globalization;
using Briefing.Pages;
using Briefing.Site;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>The briefing at a glance, and all of it for paper.</summary>
internal sealed class FrontViews(
    RenderContext context, DocumentViews documents, EventViews events, TimelineViews timelines, ListViews lists)
{
    private const int MostEvents = 6;
    private const int MostDocuments = 10;
    private const int MostLinks = 8;

    /// <summary>Beyond this many documents the printed dossier leaves their texts out.</summary>
    public const int MostPrinted = 200;

    private Strings T => context.T;

    private SiteModel Site => context.Site;

    public FrontView Front() => new(
        context.Shell(SiteAddresses.Front, Section.Front, null) with { JsonLd = LinkedData.Events(context, Latest()) },
        Site.Configuration.Site.Description, UpTo(), Numbers(SiteAddresses.Front),
        [.. Latest().Select(Brief)],
        [.. Planned().Select(Brief)],
        [
            .. Site.Events.Where(e => e.Documents.Count > 1 && e.Event.Status != EventStatus.Planned)
                .OrderByDescending(e => e.Documents.Count).ThenByDescending(e => e.Index)
                .Take(MostEvents).Select(Brief),
        ],
        lists.TopicList(SiteAddresses.Front),
        documents.List(Enumerable.Range(0, Math.Min(MostDocuments, Site.Documents.Count)), SiteAddresses.Front), Open());

    /// <param name="bodies">By document, with ids that begin with its anchor; null where the texts are left out.</param>
    public PrintView Print(IReadOnlyList<RenderedBody>? bodies)
    {
        var shell = context.Shell(SiteAddresses.Print, Section.Print, T["nav.print"]);
        var numbers = new SourceNumbers(Site.Sources);
        return new(
            shell, Site.Configuration.Site.Description, UpTo(), Numbers(SiteAddresses.Print),
            timelines.Build(Enumerable.Range(0, Site.Events.Count), newestFirst: false, null, e => events.Brief(e, SiteAddresses.Print)),
            bodies is null ? [] : [.. Site.Documents.Select((document, i) => documents.Printed(document, bodies[i], shell, PrintAnchor(i), numbers))],
            [.. Site.Sources.Select(source => PrintedSource(source, numbers, hasTexts: bodies is not null))],
            bodies is null ? T["print.omitted"] : null);
    }

    private PrintedSourceView PrintedSource(SiteSource source, SourceNumbers numbers, bool hasTexts) => new(
        source.Name, lists.SourceSummary(source),
        [
            .. source.Published.Select(index => context.DocumentLink(SiteAddresses.Print, index))
                .Select((link, i) => hasTexts ? link with { Href = "#" + PrintAnchor(source.Published[i]) } : link),
        ],
        [
            .. source.Articles.Select(article => lists.Article(article, source, SiteAddresses.Print) with
            {
                Number = numbers.Link(article.Id), Id = numbers.Anchor(article.Id),
            }),
        ]);

    public static string PrintAnchor(int document) => "d" + (document + 1).ToString(CultureInfo.InvariantCulture);

    private EventView Brief(SiteEvent e) => events.Brief(e, SiteAddresses.Front);

    // A year or a decade is not late; it comes only where there is nothing finer.
    private IEnumerable<SiteEvent> Latest() =>
        Site.Events.Where(e => e.Event.Status != EventStatus.Planned).Reverse()
            .OrderByDescending(e => EventOrder.PlaceOf(e.Event.Date).Month > 0).Take(MostEvents);

    // What was still to come when the newest document was written.
    private IEnumerable<SiteEvent> Planned()
    {
        var newest = Site.Documents.Select(document => document.Page.Date?.First).FirstOrDefault(day => day is not null);
        return Site.Events.Where(e => e.Event.Status == EventStatus.Planned
            && (newest is null || e.Event.Date.Last is not { } last || last >= newest)).Take(MostEvents);
    }

    private string? UpTo() => Site.Documents.Where(document => document.Page.Date?.First is not null).Take(1)
        .Select(document => T.Format("front.upTo", context.Dates.Text(document.Page.Date!.Value))).FirstOrDefault();

    private List<NumberView> Numbers(string from)
    {
        List<NumberView> numbers =
        [
            new(Digits(Site.Documents.Count), T["number.documents"], SitePaths.Href(from, SiteAddresses.Documents)),
            new(Digits(Site.Events.Count), T["number.events"], SitePaths.Href(from, SiteAddresses.Timeline)),
            new(Digits(Site.Sources.Count), T["number.sources"], SitePaths.Href(from, SiteAddresses.Sources)),
        ];
        var years = new List<int>();
        foreach (var e in Site.Events)
        {
            if (e.Event.Date.First is { } first)
                years.Add(first.Year);
            if (e.Event.Date.Last is { } last)
                years.Add(last.Year);
        }
        if (years.Count > 0)
        {
            numbers.Add(new(years.Min() == years.Max()
                ? context.Dates.Year(years.Min())
                : T.Format("number.years", years.Min(), years.Max()), T["number.span"], null));
        }
        return numbers;
    }

    // Said openly: what contradicts, what is guessed, what is not known.
    private IReadOnlyList<OpenQuestionView> Open()
    {
        var contested = Site.Events.Where(e => e.Event.Conflicts.Any(conflict => conflict.Reason != ConflictReason.OtherClock)).ToArray();
        OpenQuestionView?[] all =
        [
            contested.Length == 0 ? null : new(
                T.Format("front.openConflicts", contested.Length),
                [
                    .. contested.Take(MostLinks).Select(e => new OpenItemView(
                        new(e.Event.Text, context.EventHref(SiteAddresses.Front, e), events.LanguageOf(e)), events.ConflictText(e.Event.Conflicts.First(conflict => conflict.Reason != ConflictReason.OtherClock)))),
                ], IsFolded: false),
            Open("front.openChecks", page => page.Checks.Count > 0, page => page.Checks[0].Message),
            Open("front.openUndated", page => page.Date is null),
            Open("front.openInferred", page => page.Date is not null && DocumentViews.IsInferred(page.DateBasis)),
            Open("front.openNoSource", page => page.Source is not { IsStated: true }),
        ];
        return [.. all.OfType<OpenQuestionView>()];
    }

    private OpenQuestionView? Open(string key, Func<Page, bool> applies, Func<Page, string>? detail = null)
    {
        var found = Site.Documents.Where(document => applies(document.Page)).ToArray();
        return found.Length == 0
            ? null
            : new(T.Format(key, found.Length),
                [
                    .. found.Take(MostLinks).Select(document => new OpenItemView(
                        context.DocumentLink(SiteAddresses.Front, document.Index), detail?.Invoke(document.Page), context.Foreign(document.Language))),
                ], IsFolded: detail is null);
    }

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
