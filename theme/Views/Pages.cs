namespace Briefing.Theme;

/// <summary>The front page.</summary>
public sealed record FrontView(
    Shell Shell, string? Description, string? UpTo, IReadOnlyList<NumberView> Numbers,
    IReadOnlyList<EventView> Latest, IReadOnlyList<EventView> Planned, IReadOnlyList<EventView> BestAttested,
    IReadOnlyList<TopicView> Topics, DocumentListView Documents, IReadOnlyList<OpenQuestionView> Open);

/// <param name="Value">The figure, written out.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Href">Where it is told; null where nowhere.</param>
public sealed record NumberView(string Value, string Label, string? Href);

/// <summary>Something contradictory or unknown.</summary>
/// <param name="Text">What it is, with how often.</param>
/// <param name="Items">Where to look.</param>
/// <param name="IsFolded">Whether the items are a list of names and no more.</param>
public sealed record OpenQuestionView(string Text, IReadOnlyList<OpenItemView> Items, bool IsFolded);

/// <param name="Detail">What is said there; null for nothing.</param>
/// <param name="Language">BCP 47 of the detail, where it is not the page's; else null.</param>
public sealed record OpenItemView(LinkView Link, string? Detail = null, string? Language = null);

/// <summary>A list of documents, or a page of one.</summary>
public sealed record DocumentListView(IReadOnlyList<DocumentItemView> Items, PagerView? Pager);

/// <param name="Previous">Null on the first page.</param>
/// <param name="Next">Null on the last page.</param>
/// <param name="Position">Which page of how many.</param>
public sealed record PagerView(string? Previous, string? Next, string Position);

/// <summary>A document in a list.</summary>
public sealed class DocumentItemView : RepeatedView
{
    public required LinkView Link { get; init; }

    public DateView? Date { get; init; }

    /// <summary>How the date is known, where it was inferred; that there is none, where there is none.</summary>
    public string? DateNote { get; init; }

    /// <summary>Who published it, or that this is not stated.</summary>
    public required string Source { get; init; }

    public required bool IsSourceStated { get; init; }

    public required IReadOnlyList<LinkView> Topics { get; init; }

    public string? Lead { get; init; }
}

/// <param name="Trend">Bars of its events by year; null where there is nothing to draw.</param>
public sealed record TopicView(LinkView Link, string Count, string? Newest, TrendView? Trend);

/// <param name="Label">The same in words.</param>
public sealed record TrendView(string Label, int Width, int Height, IReadOnlyList<BarView> Bars);

public sealed record BarView(int X, int Y, int Width, int Height);

/// <summary>The overview of all topics.</summary>
/// <param name="AreProposed">Whether nobody chose some of them.</param>
public sealed record TopicsView(Shell Shell, IReadOnlyList<TopicView> Topics, bool AreProposed);

/// <summary>One topic.</summary>
public sealed record TopicPageView(
    Shell Shell, string Title, IReadOnlyList<LinkView> Counts, IReadOnlyList<TopicView> Related, TimelineView Timeline, string? Omitted,
    DocumentListView Documents);

/// <summary>All publishers.</summary>
public sealed record SourcesView(Shell Shell, IReadOnlyList<SourceItemView> Sources, string? NotStated, IReadOnlyList<LinkView> NotStatedDocuments);

/// <summary>A publisher in a list, with the newest of what it published and of what is cited of it.</summary>
public sealed record SourceItemView(
    LinkView Link, string Counts, IReadOnlyList<LinkView> Published, IReadOnlyList<ArticleView> Articles);

/// <summary>One publisher.</summary>
public sealed record SourcePageView(
    Shell Shell, string Title, string? Url, IReadOnlyList<LinkView> Counts, DocumentListView Published,
    IReadOnlyList<ArticleView> Articles, TimelineView Timeline, string? Omitted);

/// <summary>A cited article.</summary>
/// <param name="Title">Its title, else its outlet's name; null where neither is known or needs saying.</param>
/// <param name="IsTitled">Whether the title is its own; else its address is shown too.</param>
/// <param name="Outlet">Null where it goes without saying, or is not known.</param>
/// <param name="Urls">Links that lead out of the site.</param>
/// <param name="OtherDates">Dates that contradict it; null where there are none.</param>
public sealed record ArticleView(
    string? Title, bool IsTitled, string? Outlet, IReadOnlyList<string> Urls, DateView? Date, string? OtherDates,
    IReadOnlyList<LinkView> CitedBy)
{
    /// <summary>BCP 47 of the title, where it is not the page's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Its number in the list of sources, and the way there; null where there is no such list.</summary>
    public LinkView? Number { get; init; }

    /// <summary>The fragment that names it; null where nothing leads to it.</summary>
    public string? Id { get; init; }
}

/// <summary>Search, and all titles for readers without scripts.</summary>
public sealed record SearchView(
    Shell Shell, IReadOnlyList<LinkView> Topics, IReadOnlyList<LinkView> Documents, IReadOnlyList<EventView> Events);

/// <summary>A page for addresses that lead nowhere.</summary>
public sealed record NotFoundView(Shell Shell, string? BaseAddress);

/// <summary>Everything on one page, for paper.</summary>
public sealed record PrintView(
    Shell Shell, string? Description, string? UpTo, IReadOnlyList<NumberView> Numbers,
    TimelineView Timeline, IReadOnlyList<DocumentView> Documents, IReadOnlyList<PrintedSourceView> Sources, string? Omitted);

/// <summary>A publisher in the printed dossier.</summary>
/// <param name="Published">Its documents in the dossier.</param>
public sealed record PrintedSourceView(
    string Title, string Summary, IReadOnlyList<LinkView> Published, IReadOnlyList<ArticleView> Articles);

/// <summary>All documents, or a page of them.</summary>
public sealed record DocumentsView(Shell Shell, string Summary, DocumentListView Documents);
