using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Timeline;

/// <summary>Something that happened or is to happen, told by one or more documents.</summary>
/// <param name="Id">Stable when documents are added: lower-case letters, digits and hyphens.</param>
/// <param name="Date">The most precise date that its tellings support.</param>
/// <param name="Text">The clearest telling.</param>
/// <param name="Status">Of the event as a whole.</param>
/// <param name="Topics">The topics of the pages that tell it, most frequent first.</param>
/// <param name="Mentions">Every telling, in the order of pages and of their events; never empty.</param>
/// <param name="Conflicts">The tellings whose dates cannot be the same day as <see cref="Date"/>.</param>
public sealed record TimelineEvent(
    string Id, Edtf Date, string Text, EventStatus Status, IReadOnlyList<string> Topics,
    IReadOnlyList<Mention> Mentions, IReadOnlyList<Conflict> Conflicts);

/// <summary>One telling of an event.</summary>
/// <param name="Page">The page that tells it.</param>
/// <param name="Index">0-based, in the page's events.</param>
public sealed record Mention(Page Page, int Index)
{
    public PageEvent Event => Page.Events[Index];
}

/// <summary>A telling whose date contradicts the event's. The words for it are the theme's.</summary>
/// <param name="Mention">The telling.</param>
/// <param name="Used">The date that the timeline uses.</param>
/// <param name="Reason">Why that one.</param>
/// <param name="Witness">The telling that gives the date used; null where a person set it.</param>
public sealed record Conflict(Mention Mention, Edtf Used, ConflictReason Reason, Mention? Witness);

/// <summary>Why the timeline uses one of two contradicting dates. Earlier reasons are stronger.</summary>
public enum ConflictReason
{
    /// <summary>A person set the date.</summary>
    Correction,

    /// <summary>The article that the contradicting telling rests on carries a date of the year used.</summary>
    CitedArticle,

    /// <summary>It is the same moment by another clock, as far as the words tell: no contradiction.</summary>
    OtherClock,

    /// <summary>More tellings support it.</summary>
    Majority,

    /// <summary>It is the more precise one.</summary>
    Precision,

    /// <summary>Nothing speaks for either; the one told first is used.</summary>
    FirstTold,
}
