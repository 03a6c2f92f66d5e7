namespace Briefing.Theme;

/// <summary>A timeline: on a page of its own or as a part of another.</summary>
public sealed record TimelineView(IReadOnlyList<TimelineYearView> Years);

/// <summary>A year, or decades.</summary>
/// <param name="Id">The fragment that names it.</param>
/// <param name="Title">As shown.</param>
/// <param name="Count">How many events it has, in words.</param>
/// <param name="Months">In order; the last may be what belongs to no month.</param>
public sealed record TimelineYearView(string? Id, string Title, string Count, IReadOnlyList<TimelineMonthView> Months);

/// <param name="Title">Null where the year has nothing else, or is no year.</param>
public sealed record TimelineMonthView(string? Title, IReadOnlyList<EventView> Events);

/// <summary>The timeline's own page.</summary>
public sealed record TimelinePageView(
    Shell Shell, string Summary, LinkView OtherOrder, ChartView? Chart, TimelineView Timeline,
    IReadOnlyList<CoverageView> Coverage, IReadOnlyList<LinkView> Exports);

/// <summary>How many events each year has: bars that are links.</summary>
public sealed record ChartView(string Label, IReadOnlyList<ChartBarView> Bars);

/// <param name="Text">The year; null for a gap of years without events.</param>
/// <param name="Height">0 to 40.</param>
public sealed record ChartBarView(string? Text, string? Href, string Count, int Height);

/// <summary>Something published: no event, but part of the record.</summary>
/// <param name="Kind">Whether it stands here or is cited.</param>
public sealed record CoverageView(DateView Date, LinkView Link, string? Outlet, string Kind);

/// <summary>An event in a list.</summary>
/// <param name="Id">The fragment that names it; null where it has its place elsewhere.</param>
/// <param name="Href">Its place on the timeline; null on the timeline itself.</param>
/// <param name="Status">Shown where it has not simply happened; else null.</param>
/// <param name="Precision">That the date is no more than approximate or partly supplied; else null.</param>
/// <param name="Attestation">How many documents tell it, where more than one does; else null.</param>
public sealed record EventView(
    string? Id, string? Href, DateView Date, string Text, string? Language, string? Status, bool IsPlanned,
    string? Precision, string? Attestation, IReadOnlyList<MentionView> Mentions, IReadOnlyList<string> Conflicts);

/// <summary>A telling.</summary>
/// <param name="Link">To the very paragraph.</param>
/// <param name="Date">As this document has it, where it is not the event's; else null.</param>
/// <param name="Quote">The sentence; null where there is none.</param>
/// <param name="Note">Line of the clipping and whether something was supplied; else null.</param>
public sealed record MentionView(LinkView Link, DateView? Date, string? Quote, string? Language, string? Note);
