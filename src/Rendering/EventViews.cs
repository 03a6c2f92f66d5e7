using System.Globalization;
using Briefing.Pages;
using Briefing.Site;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>Events as pages show them.</summary>
/// <param name="context">The site.</param>
/// <param name="anchors">By document, by event of its page: the id of the passage; null where none was found.</param>
internal sealed class EventViews(RenderContext context, IReadOnlyList<IReadOnlyList<string?>> anchors)
{
    private readonly Dictionary<string, int> byPath =
        context.Site.Documents.ToDictionary(document => document.Page.Path, document => document.Index, StringComparer.Ordinal);

    private Strings T => context.T;

    /// <summary>In its own place, with every telling.</summary>
    /// <param name="isHome">Whether this is where links to the event lead.</param>
    public EventView Full(SiteEvent e, string from, bool isHome) => View(e, from, isHome) with
    {
        Mentions = [.. e.Event.Mentions.Select(mention => MentionOf(e.Event, mention, from, quoted: true))],
        Conflicts = [.. e.Event.Conflicts.Select(ConflictText)],
    };

    /// <summary>One line that leads to the timeline.</summary>
    public EventView Brief(SiteEvent e, string from) => View(e, from, isHome: false) with
    {
        Attestation = e.Documents.Count > 1 ? T.Count("count.tellings", e.Documents.Count) : null,
        Conflicts = [.. e.Event.Conflicts.Select(ConflictText).Take(1)],
    };

    /// <summary>On the page of a document that tells it: its own passage, and the others that tell the same.</summary>
    public EventView Told(SiteEvent e, SiteDocument document) => View(e, document.Address, isHome: false) with
    {
        Mentions =
        [
            .. e.Event.Mentions
                .Select(mention => mention.Page.Path == document.Page.Path
                    ? Own(e.Event, mention, document)
                    : MentionOf(e.Event, mention, document.Address, quoted: false))
                .DistinctBy(mention => mention.Link.Href),
        ],
        Conflicts = [.. e.Event.Conflicts.Select(ConflictText)],
    };

    /// <summary>Which document says what, which date is used and why.</summary>
    public string ConflictText(Conflict conflict) => T.Format(
        "conflict.sentence", DocumentOf(conflict.Mention.Page).Title, context.Dates.Text(conflict.Mention.Event.Date),
        context.Dates.Text(conflict.Used), T["conflict." + conflict.Reason]);

    public string? AnchorOf(Mention mention) => anchors[byPath[mention.Page.Path]][mention.Index];

    public SiteDocument DocumentOf(Page page) => context.Site.Documents[byPath[page.Path]];

    private EventView View(SiteEvent e, string from, bool isHome)
    {
        var telling = e.Event.Mentions.FirstOrDefault(mention => mention.Event.Text == e.Event.Text) ?? e.Event.Mentions[0];
        var isStated = e.Event.Mentions.Any(mention => mention.Event.IsStated && mention.Event.Date == e.Event.Date);
        return new(
            isHome ? e.Anchor : null,
            isHome ? null : SitePaths.Href(from, SiteAddresses.Timeline, e.Anchor),
            context.Dates.View(e.Event.Date), e.Event.Text, context.Foreign(DocumentOf(telling.Page).Language),
            e.Event.Status switch
            {
                EventStatus.Planned => T["timeline.planned"],
                EventStatus.Ongoing => T["timeline.ongoing"],
                _ => null,
            },
            e.Event.Status == EventStatus.Planned, isStated ? null : T["basis.inferred"], null, [], []);
    }

    private MentionView MentionOf(TimelineEvent e, Mention mention, string from, bool quoted)
    {
        var document = DocumentOf(mention.Page);
        var told = mention.Event;
        return new(
            context.DocumentLink(from, document.Index, AnchorOf(mention)),
            told.Date == e.Date ? null : context.Dates.View(told.Date),
            quoted && !string.IsNullOrWhiteSpace(told.Quote) ? told.Quote : null,
            context.Foreign(document.Language), Note(told));
    }

    private MentionView Own(TimelineEvent e, Mention mention, SiteDocument document) => new(
        new(T["document.passage"], AnchorOf(mention) is { } anchor ? "#" + Uri.EscapeDataString(anchor) : "#main"),
        mention.Event.Date == e.Date ? null : context.Dates.View(mention.Event.Date), null,
        context.Foreign(document.Language), Note(mention.Event));

    private string? Note(PageEvent told)
    {
        var line = told.Line > 0 ? T.Format("document.line", told.Line.ToString(CultureInfo.InvariantCulture)) : null;
        var inferred = told.IsStated ? null : T["timeline.inferred"];
        return line is not null && inferred is not null ? T.Format("basis.two", line, inferred) : line ?? inferred;
    }
}
