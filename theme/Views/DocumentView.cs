namespace Briefing.Theme;

/// <summary>One document.</summary>
public sealed record DocumentView
{
    public required Shell Shell { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47 of the document, where it is not the page's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>The fragment that names it on a page with others.</summary>
    public string? Anchor { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    public IReadOnlyList<LinkView> Topics { get; init; } = [];

    /// <summary>Whether nobody chose them.</summary>
    public bool TopicsAreProposed { get; init; }

    /// <summary>Key points.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    public required MarkupView Body { get; init; }

    public IReadOnlyList<EventView> Events { get; init; } = [];

    public IReadOnlyList<ArticleView> Cites { get; init; } = [];

    public IReadOnlyList<CheckView> Checks { get; init; } = [];

    public NeighbourView? Older { get; init; }

    public NeighbourView? Newer { get; init; }

    public IReadOnlyList<RelatedView> Related { get; init; } = [];
}

/// <summary>A fact about a document.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its value, where it is no date.</param>
/// <param name="Date">Its value, where it is one.</param>
/// <param name="Href">Where the value leads; null for nowhere.</param>
/// <param name="Note">How it is known, where it was inferred.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Language">BCP 47 of value and evidence, where it is not the page's; else null.</param>
public sealed record FactView(
    string Label, string? Text, DateView? Date = null, string? Href = null, string? Note = null,
    string? Evidence = null, string? Language = null);

/// <param name="Message">What contradicts what.</param>
/// <param name="Where">The lines of the clipping; null where it has none.</param>
public sealed record CheckView(string Message, string? Where);

/// <summary>The document before or after another by date.</summary>
public sealed record NeighbourView(RepeatedLinkView Link, RepeatedDateView? Date);

/// <param name="Reason">What the two documents have in common.</param>
public sealed record RelatedView(RepeatedLinkView Link, RepeatedDateView? Date, string Reason);
