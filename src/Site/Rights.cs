using Briefing.Pages;
using Briefing.Settings;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>
/// What a site may show of the documents that it holds. Applied once, where pages and timeline enter the site: whatever is
/// made from the site's model (pages, lists, timeline, dossier, feeds, data, search) reads what is left by it.
/// </summary>
/// <remarks>
/// <para>A page's own <c>publish</c> wins over that of its source in <c>sources.yml</c>, which wins over the site's. Titles,
/// dates, names, addresses, topics and what is cited are bibliographic facts and are shown always, unless the title was made
/// from a sentence of the text.</para>
/// <para><see cref="PublishMode.Quote"/>: the body gives way to the quotations of its events with their attribution; key
/// points, the texts of events and evidence are cut to <see cref="SiteSettings.QuoteLimit"/>, too.</para>
/// <para><see cref="PublishMode.Facts"/>: body, quotations and key points go, but for key points that are a person's own
/// words. The text of an event is our wording of a sentence and may be as good as the sentence. It stays where it is a
/// phrase of at most 40 characters that holds no sentence of the document, with the words of its date or without, or longer and without a run of 20 letters from
/// it; else the names and nouns in it stand in its place. The words that a date or a source rests on stay by the same
/// rule.</para>
/// <para>Events are told apart and merged before, by the whole text. An event that several documents tell takes the words of
/// one that may be shown, where there is one; a text from <c>events.yml</c> is a person's and stays unless it repeats a
/// document.</para>
/// </remarks>
internal sealed class Rights
{
    private readonly Dictionary<string, PageRights> restricted = new(StringComparer.Ordinal);

    private Rights(IReadOnlyList<Page> pages, SiteConfiguration configuration)
    {
        var outlets = new OutletRegister(configuration.Outlets);
        foreach (var page in pages)
        {
            var mode = page.Publish ?? ModeOf(page.Source, outlets) ?? configuration.Site.Publish;
            if (mode != PublishMode.Full)
                restricted[page.Path] = new(page, mode, configuration.Site.QuoteLimit);
        }
    }

    /// <summary>Pages and timeline as they may be shown: the same objects where nothing is held back.</summary>
    public static (IReadOnlyList<Page> Pages, Chronology Timeline) Apply(
        IReadOnlyList<Page> pages, Chronology timeline, SiteConfiguration configuration)
    {
        var isFree = configuration.Site.Publish == PublishMode.Full
            && configuration.Outlets.All(outlet => outlet.Publish is null or PublishMode.Full)
            && pages.All(page => page.Publish is null or PublishMode.Full);
        return isFree ? (pages, timeline) : new Rights(pages, configuration).Apply(pages, timeline);
    }

    private static PublishMode? ModeOf(Source? source, OutletRegister outlets) =>
        source is { IsStated: true } ? outlets.Entry(source.Name, source.Url)?.Publish : null;

    private (IReadOnlyList<Page> Pages, Chronology Timeline) Apply(IReadOnlyList<Page> pages, Chronology timeline) => (
        [.. pages.Select(Shown)],
        timeline with
        {
            Events = [.. timeline.Events.Select(Shown)],
            Coverage = [.. timeline.Coverage.Select(entry => entry with { Page = Shown(entry.Page) })],
            Decisions = [],
        });

    private Page Shown(Page page) => restricted.GetValueOrDefault(page.Path)?.Shown ?? page;

    private TimelineEvent Shown(TimelineEvent e)
    {
        if (!e.Mentions.Any(mention => restricted.ContainsKey(mention.Page.Path)))
            return e;
        // A contradiction names one of the tellings: the very same object.
        var shown = new Dictionary<Mention, Mention>(ReferenceEqualityComparer.Instance);
        return e with
        {
            Text = TextOf(e),
            Mentions = [.. e.Mentions.Select(Map)],
            Conflicts = [.. e.Conflicts.Select(c => c with { Mention = Map(c.Mention), Witness = c.Witness is { } witness ? Map(witness) : null })],
        };

        Mention Map(Mention mention)
        {
            if (!shown.TryGetValue(mention, out var mapped))
                shown[mention] = mapped = mention with { Page = Shown(mention.Page) };
            return mapped;
        }
    }

    private string TextOf(TimelineEvent e)
    {
        var own = e.Mentions.Where(mention => mention.Event.Text == e.Text).ToList();
        if (own.Count == 0)
            return e.Mentions.Select(m => restricted.GetValueOrDefault(m.Page.Path)).Aggregate(e.Text, (text, rights) => rights?.EventText(text) ?? text);
        var telling = own.Find(IsWhole) ?? e.Mentions.FirstOrDefault(IsWhole) ?? own[0];
        return Shown(telling.Page).Events[telling.Index].Text;
    }

    private bool IsWhole(Mention mention) => Shown(mention.Page).Events[mention.Index].Text == mention.Event.Text;
}
