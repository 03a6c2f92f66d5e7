using Briefing.Pages;
using Briefing.Site;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>Events as pages show them.</summary>
/// <param name="context">The site.</param>
/// <param name="passages">By document.</param>
internal sealed class EventViews(RenderContext context, IReadOnlyList<DocumentPassages> passages)
{
    private const int MostDocuments = 3;

    private Strings T => context.T;

    /// <summary>In its own place, with every telling: one of each of the first documents to be seen, the others folded.</summary>
    /// <param name="isHome">Whether this is where links to the event lead.</param>
    public EventView Full(SiteEvent e, string from, bool isHome)
    {
        // The telling whose words stand for the event comes first.
        Mention[] ordered = [.. e.Event.Mentions.OrderByDescending(mention => mention.Event.Text == e.Event.Text)];
        Mention[] shown = [.. ordered.DistinctBy(mention => mention.Page.Path).Take(MostDocuments)];
        Mention[] folded = [.. ordered.Where(mention => !shown.Any(other => ReferenceEquals(other, mention)))];
        return View(e, from, isHome) with
        {
            Tellings = [.. shown.Select(mention => Telling(e.Event, mention, from))],
            More = folded.Length == 0
                ? null
                : new(T.Count("timeline.more", folded.Length), [.. folded.Select(mention => Telling(e.Event, mention, from))]),
            Conflicts = [.. e.Event.Conflicts.Select(ConflictText)],
        };
    }

    /// <summary>One line that leads to the timeline.</summary>
    public EventView Brief(SiteEvent e, string from) => View(e, from, isHome: false) with
    {
        Attestation = e.Documents.Count > 1 ? T.Count("count.tellings", e.Documents.Count) : null,
        Conflicts = [.. e.Event.Conflicts.Select(ConflictText).Take(1)],
    };

    /// <summary>On the page of a document that tells it: its own passages, and how many others tell the same.</summary>
    public EventView Told(SiteEvent e, SiteDocument document) => View(e, document.Address, isHome: false) with
    {
        Attestation = e.Documents.Count > 1 ? T.Count("count.others", e.Documents.Count - 1) : null,
        Tellings =
        [
            .. e.Event.Mentions.Where(mention => mention.Page.Path == document.Page.Path)
                .Select(mention => new TellingView(
                    null, null,
                    new(mention.Event.Line > 0 ? T.Format("document.passageLine", mention.Event.Line) : T["document.passage"],
                        "#" + Uri.EscapeDataString(AnchorOf(mention) ?? "main")),
                    Meta(e.Event, mention.Event, withLine: false)))
                .DistinctBy(telling => telling.Passage.Href),
        ],
        Conflicts = [.. e.Event.Conflicts.Select(conflict => conflict.Mention.Page.Path == document.Page.Path
            ? T.Format("conflict.own", context.Dates.Text(conflict.Mention.Event.Date), context.Dates.Text(conflict.Used), T["conflict." + conflict.Reason])
            : ConflictText(conflict))],
    };

    /// <summary>Which document says what, which date is used and why.</summary>
    public string ConflictText(Conflict conflict) => T.Format(
        "conflict.sentence", DocumentOf(conflict.Mention.Page).Title, context.Dates.Text(conflict.Mention.Event.Date),
        context.Dates.Text(conflict.Used), T["conflict." + conflict.Reason]);

    public string? AnchorOf(Mention mention) => passages[DocumentOf(mention.Page).Index].Anchors[mention.Index];

    public SiteDocument DocumentOf(Page page) => context.Site.Find(page.Path)!;

    /// <summary>Of the words that stand for an event, where it is not the site's; else null.</summary>
    public string? LanguageOf(SiteEvent e)
    {
        var telling = e.Event.Mentions.FirstOrDefault(mention => mention.Event.Text == e.Event.Text) ?? e.Event.Mentions[0];
        return context.Foreign(DocumentOf(telling.Page).Language);
    }

    private EventView View(SiteEvent e, string from, bool isHome)
    {
        var isStated = e.Event.Mentions.Any(mention => mention.Event.IsStated && mention.Event.Date == e.Event.Date);
        return new(
            isHome ? e.Anchor : null,
            isHome ? null : context.EventHref(from, e),
            context.Dates.View(e.Event.Date), e.Event.Text, LanguageOf(e),
            e.Event.Status switch
            {
                EventStatus.Planned => T["timeline.planned"],
                EventStatus.Ongoing => T["timeline.ongoing"],
                _ => null,
            },
            e.Event.Status == EventStatus.Planned, isStated ? null : T["basis.inferred"], null, [], null, []);
    }

    private TellingView Telling(TimelineEvent e, Mention mention, string from)
    {
        var document = DocumentOf(mention.Page);
        string?[] origin =
            [document.Page.Source is { IsStated: true } source ? source.Name : null, context.DateOf(document)?.Text];
        return new(
            string.IsNullOrWhiteSpace(mention.Event.Quote) ? null : mention.Event.Quote, context.Foreign(document.Language),
            context.DocumentLink(from, document.Index, AnchorOf(mention) ?? "main"),
            [.. origin.OfType<string>(), .. Meta(e, mention.Event, withLine: true)]);
    }

    private IReadOnlyList<string> Meta(TimelineEvent e, PageEvent told, bool withLine)
    {
        string?[] notes =
        [
            withLine && told.Line > 0 ? T.Format("document.line", told.Line) : null,
            told.Date == e.Date ? null : T.Format("timeline.ownDate", context.Dates.Text(told.Date)),
            told.IsStated ? null : T["timeline.inferred"],
        ];
        return [.. notes.OfType<string>()];
    }
}
