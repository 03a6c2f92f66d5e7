using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Events;

/// <summary>A passage of a document with what finding its events needs.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Kind">What its dates may set in force.</param>
/// <param name="TellsEvents">False for headings, asides, captions, references and the like.</param>
/// <param name="IsItem">An item of a list or a cell of a table.</param>
/// <param name="Cited">The date of the cited article in whose block it stands; null elsewhere.</param>
/// <param name="Part">Equal for passages that belong together: one block, one cited article.</param>
internal sealed record EventPassage(
    Passage Passage, SegmentKind Kind, bool TellsEvents, bool IsItem, Edtf? Cited, int Part)
{
    private const int MinEntries = 3;

    /// <summary>Where the words of an entry of a chronology begin, behind its date; 0 elsewhere.</summary>
    public int Entry { get; init; }

    /// <summary>How much of it stands in another cell of its table: none of a quote.</summary>
    public int Apart { get; init; }

    /// <summary>Whether its section lists what is to come.</summary>
    public bool LooksAhead { get; init; }

    public DateSegment Segment => new(Passage.Text, Kind) { Anchor = Cited, IsEntry = Entry > 0 };

    /// <summary>All passages in order; the headline first.</summary>
    public static List<EventPassage> Of(Document document, IReadOnlyList<Citation> cites)
    {
        var passages = new List<EventPassage>();
        if (document.Headline is { } headline)
            passages.Add(new(headline, SegmentKind.Heading, false, false, null, -1));
        if (document.AlternativeHeadline is { } other)
            passages.Add(new(other, SegmentKind.Heading, false, false, null, -1));
        Edtf? cited = null;
        var looksAhead = document.Headline is { } title && DateResolver.LooksAhead(title.Text);
        for (var part = 0; part < document.Blocks.Count; part++)
        {
            var block = document.Blocks[part];
            // A cited article's block runs to the next heading, the prose after its address included.
            cited = block switch
            {
                Block.Heading => null,
                Block.CitedArticle article => DateOf(article, cites),
                _ => cited,
            };
            if (block is Block.Heading heading)
                looksAhead = DateResolver.LooksAhead(heading.Passage.Text);
            var isChronology = IsChronology(block);
            foreach (var (passage, kind, isItem, apart) in Parts(block))
            {
                var tells = kind is SegmentKind.Body or SegmentKind.Quotation && Tells(block.Role);
                var entry = apart > 0 ? apart : isChronology ? ChronologyEntries.LengthOf(passage.Text, out _) : 0;
                passages.Add(new(passage, kind, tells, isItem, cited, part) { Entry = entry, Apart = apart, LooksAhead = looksAhead });
            }
        }
        return passages;
    }

    private static bool IsChronology(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.IsEntry,
        Block.Items items => items.Passages.Count(item => ChronologyEntries.LengthOf(item.Text, out var hasYear) > 0 && hasYear) >= MinEntries,
        _ => false,
    };

    private static Edtf? DateOf(Block.CitedArticle article, IReadOnlyList<Citation> cites) =>
        cites.FirstOrDefault(cite => cite.Line >= article.Line && cite.Line <= Math.Max(article.UrlLine, article.Line))?.Date
        ?? cites.FirstOrDefault(cite => cite.Url is not null && string.Equals(cite.Url, article.Url, StringComparison.Ordinal))?.Date;

    private static bool Tells(BlockRole role) => role is BlockRole.Body or BlockRole.Lead or BlockRole.KeyPoints or BlockRole.Note;

    private static IEnumerable<(Passage Passage, SegmentKind Kind, bool IsItem, int Apart)> Parts(Block block)
    {
        var kind = Tells(block.Role) ? SegmentKind.Body : SegmentKind.Metadata;
        switch (block)
        {
            case Block.Heading heading:
                yield return (heading.Passage, SegmentKind.Heading, false, 0);
                break;
            case Block.Paragraph paragraph:
                yield return (paragraph.Passage, kind, false, 0);
                break;
            case Block.Items items:
                foreach (var item in items.Passages)
                    yield return (item, kind, true, 0);
                break;
            case Block.Quotation quotation:
                foreach (var passage in quotation.Passages)
                    yield return (passage, SegmentKind.Quotation, false, 0);
                break;
            case Block.Table table:
                foreach (var row in ChronologyTable.Read(table))
                    yield return (row.Passage, kind, true, row.Words);
                break;
            case Block.CitedArticle article:
                if (article.Title is { } title)
                    yield return (title, SegmentKind.Metadata, false, 0);
                if (article.DateLine is { } dateLine)
                    yield return (dateLine, SegmentKind.Metadata, false, 0);
                foreach (var point in article.Points)
                    yield return (point, kind, true, 0);
                break;
        }
    }
}
