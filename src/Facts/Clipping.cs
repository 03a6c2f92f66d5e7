using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Events;
using Briefing.Facts.Sources;
using Briefing.Pages;
using Briefing.Seeds;
using Briefing.Settings;

namespace Briefing.Facts;

/// <summary>What the rules look at: the clipping, its article, and what was found before.</summary>
internal sealed record Clipping
{
    private const int ShortLine = 120;
    private const int LastLines = 3;

    // Asked for by many rules; all follow from the document alone.
    private List<Passage>? prose;
    private List<Edge>? edges;
    private List<Passage>? marginalia;
    private List<Passage>? passages;

    public required SeedText Seed { get; init; }

    public required Document Document { get; init; }

    public required SiteConfiguration Config { get; init; }

    public required OutletTable Outlets { get; init; }

    public required ClippingMetadata Metadata { get; init; }

    /// <summary>The days that its lines state.</summary>
    public StatedDates Days { get; } = new();

    /// <summary>The passages of the article with all their dates; null until its own date has been looked for.</summary>
    public DatedPassages? Dated { get; init; }

    /// <summary>Whether the answers that lose are wanted too.</summary>
    public bool IsExplained { get; init; }

    /// <summary>The articles cited; empty until they have been found.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>When the document was published and how that is known; null until it is, and where it is not.</summary>
    public Witness<Edtf>? Date { get; init; }

    /// <summary>The clipping's path below the site's folder, as diagnostics name it.</summary>
    public string Path => "seeds/" + Seed.Path;

    /// <summary>The 1-based line of the headline, or of the first block where there is none.</summary>
    public int FirstLine => Document.Headline?.Line ?? (Document.Blocks is [var first, ..] ? first.Line : 1);

    /// <summary>The article's paragraphs in its own voice: no asides, teasers, captions, bylines, references.</summary>
    public IEnumerable<Passage> Prose => prose ??= [.. Document.Blocks
        .Where(block => block.Role is BlockRole.Body or BlockRole.Lead)
        .OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage).Where(passage => !IsAddress(passage.Text))];

    /// <summary>
    /// The short lines that may speak about the document: those above its text, a byline under its lead, and its last
    /// lines. A byline further down belongs to what the text shows there.
    /// </summary>
    public IEnumerable<Edge> Edges => edges ??= [.. FindEdges()];

    private IEnumerable<Edge> FindEdges()
    {
        // A line of dates right under the headline looks like a second one.
        if (Document.AlternativeHeadline is { } second && Days.In(second.Text).Count > 0)
            yield return new(second, false);
        var isTextSeen = false;
        var last = Document.Blocks.Count - LastLines;
        for (var i = 0; i < Document.Blocks.Count; i++)
        {
            var block = Document.Blocks[i];
            // What the text rests on has authors and days of its own.
            if (block.Role == BlockRole.References)
                continue;
            if (i < last && (block is Block.CitedArticle || (isTextSeen && block is Block.Heading)))
                i = last - 1;
            else if (block.Role == BlockRole.Byline || (block.Role != BlockRole.Caption && IsShort(block) && (!isTextSeen || i >= last)))
                yield return new(PassagesOf(block).First(), block.Role == BlockRole.Byline);
            else
                isTextSeen |= block is Block.Paragraph { Role: not BlockRole.Caption };
        }
    }

    private static bool IsAddress(string text) => Urls.Find(text) is { Start: 0 } found && found.Length == text.Length;

    private static bool IsShort(Block block) =>
        block is Block.Heading { Passage.Text.Length: <= ShortLine }
        || (block is Block.Paragraph { IsEntry: false, Passage.Text: { Length: <= ShortLine } text } && text[^1] is not ('。' or '.' or '！' or '？' or '?' or '!'));

    /// <summary>The lines that speak about the document: those at its edges, then furniture from the headline outwards.</summary>
    public IEnumerable<Passage> Marginalia => marginalia ??=
    [
        .. Edges.Select(edge => edge.Passage),
        .. Document.Furniture.OrderBy(item => Math.Abs(item.Passage.Line - FirstLine)).ThenBy(item => item.Passage.Line).Select(item => item.Passage),
    ];

    /// <summary>Every passage of the article, in order, points of cited articles included.</summary>
    public IEnumerable<Passage> Passages => passages ??= [.. Document.Blocks.SelectMany(PassagesOf)];

    public static IEnumerable<Passage> PassagesOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Passage],
        Block.Paragraph paragraph => [paragraph.Passage],
        Block.Items items => items.Passages,
        Block.Quotation quotation => quotation.Passages,
        Block.Table table => table.Rows.SelectMany(row => row),
        Block.CitedArticle cited => cited.Title is { } title ? cited.Points.Prepend(title) : cited.Points,
        _ => [],
    };
}

/// <summary>A short line that may speak about the document.</summary>
/// <param name="Passage">The line.</param>
/// <param name="IsByline">Whether it is known to say who wrote the document, or when.</param>
internal sealed record Edge(Passage Passage, bool IsByline);
