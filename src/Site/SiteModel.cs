using Briefing.Settings;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>All that the site tells, in order and linked; nothing of how it looks.</summary>
public sealed record SiteModel
{
    public required SiteConfiguration Configuration { get; init; }

    /// <summary>BCP 47 of the site's own words.</summary>
    public required string Language { get; init; }

    /// <summary>Newest first, undated ones last.</summary>
    public required IReadOnlyList<SiteDocument> Documents { get; init; }

    /// <summary>The documents by the paths of their pages.</summary>
    public required IReadOnlyDictionary<string, SiteDocument> ByPath { get; init; }

    /// <summary>The document of a page; null where none has that path.</summary>
    public SiteDocument? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>What happened, oldest first, coarse dates after the fine ones of their unit.</summary>
    public required IReadOnlyList<SiteEvent> Events { get; init; }

    /// <summary>By document: the indexes of the events that it tells, in the document's order.</summary>
    public required IReadOnlyList<IReadOnlyList<Telling>> Tellings { get; init; }

    /// <summary>What happened and what was published, without pages that have no address.</summary>
    public required Chronology Chronology { get; init; }

    /// <summary>Which page of the timeline holds which part of it.</summary>
    public required TimelineLayout Layout { get; init; }

    /// <summary>The topics that documents have, in the order of the vocabulary.</summary>
    public required IReadOnlyList<SiteTopic> Topics { get; init; }

    /// <summary>Publishers and cited outlets, by what they gave and then by name.</summary>
    public required IReadOnlyList<SiteSource> Sources { get; init; }
}

/// <summary>An event with its place on the timeline.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Index">0-based, in <see cref="SiteModel.Events"/>.</param>
/// <param name="Documents">Those that tell it, in the site's order, each once.</param>
public sealed record SiteEvent(TimelineEvent Event, int Index, IReadOnlyList<int> Documents)
{
    /// <summary>The fragment that names it on the timeline.</summary>
    public string Anchor => "e-" + Event.Id;
}

/// <summary>One of a document's events.</summary>
/// <param name="Event">The index in <see cref="SiteModel.Events"/>.</param>
/// <param name="Index">The 0-based index in the page's own events.</param>
public sealed record Telling(int Event, int Index);

/// <summary>A topic with what stands under it.</summary>
/// <param name="Id">As pages write it.</param>
/// <param name="Label">In the site's language; the id where the vocabulary does not know it.</param>
/// <param name="Address">Its file below the output folder.</param>
/// <param name="Documents">Their indexes, newest first.</param>
/// <param name="Events">The indexes of the events that these documents tell, oldest first.</param>
/// <param name="Related">The topics it meets most, most frequent first.</param>
public sealed record SiteTopic(
    string Id, string Label, string Address, IReadOnlyList<int> Documents, IReadOnlyList<int> Events,
    IReadOnlyList<RelatedTopic> Related);

/// <summary>A topic met by another.</summary>
/// <param name="Id">The other topic.</param>
/// <param name="Count">How many documents have both.</param>
public sealed record RelatedTopic(string Id, int Count);
