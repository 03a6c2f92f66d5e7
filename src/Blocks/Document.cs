using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>A clipping's article: its blocks in order, and what was taken away around them.</summary>
public sealed record Document
{
    /// <summary>The headline; null where the clipping has none. Not repeated in <see cref="Blocks"/>.</summary>
    public Passage? Headline { get; init; }

    /// <summary>A second headline glued to or standing under the first; null where there is none.</summary>
    public Passage? AlternativeHeadline { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Site furniture that is not part of the article, in order: evidence for facts, never shown.</summary>
    public IReadOnlyList<Furniture> Furniture { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A line of the clipping that is not the article's.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Rule">The cleaning rule that took it: <c>menu</c>, <c>share</c>, <c>comment-form</c>, …</param>
public sealed record Furniture(Passage Passage, string Rule);

/// <summary>Who speaks in a block, or what it is for.</summary>
public enum BlockRole
{
    /// <summary>The article's own text.</summary>
    Body,

    /// <summary>The sentence or two that sum the article or a section up before it begins.</summary>
    Lead,

    /// <summary>The text's own key points.</summary>
    KeyPoints,

    /// <summary>The clipping site speaking about what it shows: kept, but no fact.</summary>
    Aside,

    /// <summary>A pointer to what follows or to another page: kept, but no fact.</summary>
    Teaser,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>Who wrote it, where and when; a line of labelled dates.</summary>
    Byline,

    /// <summary>A note with its text.</summary>
    Note,

    /// <summary>A list of what the article rests on.</summary>
    References,
}

/// <summary>A block of an article. The family is closed.</summary>
public abstract record Block
{
    private Block()
    {
    }

    public BlockRole Role { get; init; }

    /// <summary>The 1-based line of the clipping on which the block begins.</summary>
    public abstract int Line { get; }

    /// <param name="Level">1 for a section of the article, 2 for a part of a section, …</param>
    /// <param name="Passage">The heading's text without marks.</param>
    public sealed record Heading(int Level, Passage Passage) : Block
    {
        public override int Line => Passage.Line;
    }

    public sealed record Paragraph(Passage Passage) : Block
    {
        /// <summary>Whether it may be a heading that nothing marks as one; in a page with markup, only what is set like one.</summary>
        public bool MayBeHeading { get; init; } = true;

        /// <summary>Whether it is an entry of a chronology, which begins with its date.</summary>
        public bool IsEntry { get; init; }

        public override int Line => Passage.Line;
    }

    /// <param name="Passages">The items' texts without bullets or numbers; never empty.</param>
    /// <param name="IsOrdered">Whether the items are numbered.</param>
    public sealed record Items(IReadOnlyList<Passage> Passages, bool IsOrdered) : Block
    {
        public override int Line => Passages[0].Line;

        /// <summary>The number of the first item of an ordered list.</summary>
        public int Start { get; init; } = 1;

        /// <summary>By how much the numbers grow: 0 where the clipping numbers every item alike, as Markdown allows.</summary>
        public int Step { get; init; } = 1;
    }

    /// <param name="Passages">Its paragraphs; never empty.</param>
    public sealed record Quotation(IReadOnlyList<Passage> Passages) : Block
    {
        public override int Line => Passages[0].Line;
    }

    /// <param name="Rows">Cells by row; the first row is the head. Never empty.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<Passage>> Rows) : Block
    {
        public override int Line => Rows[0][0].Line;
    }

    /// <summary>An article that the clipping cites with its points: one block.</summary>
    /// <param name="Title">Its title, where the clipping gives one.</param>
    /// <param name="Outlet">The words that name the outlet, as they stand.</param>
    /// <param name="DateLine">The words that state its date, label included: <c>公開日:2025/08/26</c>.</param>
    /// <param name="Url">Its address, ending where the address ends; null where there is none.</param>
    /// <param name="Points">What the clipping says that it says; may be empty.</param>
    /// <param name="UrlLine">1-based line of the address, or of the outlet where there is no address.</param>
    public sealed record CitedArticle(
        Passage? Title, Passage? Outlet, Passage? DateLine, string? Url, IReadOnlyList<Passage> Points, int UrlLine) : Block
    {
        public override int Line => (Title ?? DateLine ?? (Points.Count > 0 ? Points[0] : null) ?? Outlet)?.Line ?? UrlLine;
    }
}
