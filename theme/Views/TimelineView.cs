namespace Briefing.Theme;

/// <summary>A timeline: on a page of its own or as a part of another.</summary>
public sealed record TimelineView(IReadOnlyList<TimelineYearView> Years);

/// <summary>A year, or decades; on a page of one year a month.</summary>
/// <param name="Id">The fragment that names it.</param>
/// <param name="Title">As shown; null where the page's own title says it.</param>
/// <param name="Count">How many events it has, in words.</param>
/// <param name="Months">In order; the last may be what belongs to no month.</param>
public sealed record TimelineYearView(string? Id, string? Title, string Count, IReadOnlyList<TimelineMonthView> Months);

/// <param name="Title">Null where the year has nothing else, or is no year.</param>
public sealed record TimelineMonthView(string? Title, IReadOnlyList<EventView> Events);

/// <summary>The timeline's own page.</summary>
public sealed record TimelinePageView(
    Shell Shell, string Title, string Summary, LinkView OtherOrder, IReadOnlyList<ChartView> Charts, TimelineView Timeline,
    IReadOnlyList<CoverageView> Coverage, IReadOnlyList<LinkView> Exports);

/// <summary>How many events each year or month has: bars that are links.</summary>
public sealed record ChartView(string Label, IReadOnlyList<ChartBarView> Bars);

/// <param name="Text">The year or month.</param>
/// <param name="Href">Null for one without events.</param>
/// <param name="Height">0 to 40.</param>
public sealed record ChartBarView(string? Text, string? Href, string Count, int Height);

/// <summary>Something published: no event, but part of the record.</summary>
/// <param name="kind">Whether it stands here or is cited.</param>
public sealed class CoverageView(DateView date, LinkView link, string? outlet, string kind) : RepeatedView
{
    public DateView Date => date;

    public LinkView Link => link;

    public string? Outlet => outlet;

    public string Kind => kind;
}

/// <summary>An event in a list.</summary>
/// <param name="Id">The fragment that names it; null where it has its place elsewhere.</param>
/// <param name="Href">Its place on the timeline; null on the timeline itself.</param>
/// <param name="Status">Shown where it has not simply happened; else null.</param>
/// <param name="Precision">That part of the date was supplied; else null.</param>
/// <param name="Attestation">How many documents tell it, where that is all that is shown of them; else null.</param>
/// <param name="Tellings">Who tells it, in what words; the clearest first.</param>
/// <param name="More">Tellings that are folded away.</param>
public sealed record EventView(
    string? Id, string? Href, DateView Date, string Text, string? Language, string? Status, bool IsPlanned,
    string? Precision, string? Attestation, IReadOnlyList<TellingView> Tellings, FoldView? More, IReadOnlyList<string> Conflicts);

/// <param name="Label">How many there are.</param>
public sealed record FoldView(string Label, IReadOnlyList<TellingView> Tellings);

/// <summary>What one document says of an event.</summary>
/// <param name="Quote">The sentence; null where there is none, or where it stands on the same page.</param>
/// <param name="Language">Of the sentence, where it is not the page's; else null.</param>
/// <param name="Passage">To the very paragraph.</param>
/// <param name="Meta">Its source and date; the line of the clipping; the date as this document has it; what was supplied.</param>
public sealed record TellingView(string? Quote, string? Language, LinkView Passage, IReadOnlyList<string> Meta);
