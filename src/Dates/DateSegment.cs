namespace Briefing.Dates;

/// <summary>What a segment is in its document.</summary>
public enum SegmentKind
{
    /// <summary>Running text: a paragraph, or an item of a list.</summary>
    Body,

    /// <summary>A title or heading: what was in force before it is so no longer.</summary>
    Heading,

    /// <summary>Words of others: dates in it set nothing in force.</summary>
    Quotation,

    /// <summary>A label with a date, a byline, a reference: dates in it set nothing in force.</summary>
    Metadata,
}

/// <summary>A passage of a document; the segments of a document are resolved together and in order.</summary>
/// <param name="Text">The words. Spans of mentions count in it.</param>
/// <param name="Kind">What it is.</param>
public sealed record DateSegment(string Text, SegmentKind Kind = SegmentKind.Body)
{
    /// <summary>
    /// The date from which relative words of this one segment count, where it is not the document's: the date of the
    /// cited article in whose block it stands. Give it to every segment of the block.
    /// </summary>
    public Edtf? Anchor { get; init; }

    /// <summary>An entry of a chronology: the year that it begins with is one, whatever follows.</summary>
    public bool IsEntry { get; init; }

    /// <summary>BCP 47; null: by the segment's script.</summary>
    public string? Language { get; init; }
}
