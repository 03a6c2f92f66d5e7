using System.Buffers;

namespace Briefing.Dates;

/// <summary>Reads the dates of plain text, finding its paragraphs, headings and labelled dates by their shape.</summary>
public static class DateReader
{
    private const int LongestHeading = 48;
    private static readonly SearchValues<char> NotInHeadings = SearchValues.Create("。、.,:：;()（）");

    private static readonly string[] Labels =
        [.. Briefing.Text.EmbeddedTable.Rows("Dates/Tables/date-labels.tsv", 1).Select(row => row[0])];

    /// <summary>The dates of a text; offsets count in the whole text, <see cref="DateMention.Segment"/> is always 0.</summary>
    /// <param name="text">
    /// Lines are paragraphs; a short line without a stop between two of them is a heading. A line that only labels a date
    /// (公開日:2025/08/26) begins a cited article's block: relative words count from it up to the next heading.
    /// </param>
    /// <param name="anchor">The text's own date, or null.</param>
    /// <param name="language">BCP 47, or null: by each line's script.</param>
    public static DateReading Read(string text, Edtf? anchor, string? language = null)
    {
        var segments = new List<DateSegment>();
        var offsets = new List<int>();
        Edtf? block = null;
        var isAfterLabel = false;
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            var isWhole = at == 0 && end == text.Length;
            var line = isWhole ? text : text[at..end].TrimEnd('\r');
            var kind = isWhole ? SegmentKind.Body : KindOf(line);
            if (kind == SegmentKind.Metadata)
                block = DateOf(line, anchor);
            else if (kind == SegmentKind.Heading && !isAfterLabel)
                block = null;
            if (line.Length > 0)
                isAfterLabel = kind == SegmentKind.Metadata;
            segments.Add(new(line, kind) { Language = language, Anchor = block });
            offsets.Add(at);
            at = end + 1;
        }
        return DateResolver.Resolve(segments, anchor, offsets);
    }

    private static SegmentKind KindOf(string line)
    {
        if (line.Length is 0 or > LongestHeading)
            return SegmentKind.Body;
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.AsSpan().ContainsAnyInRange('0', '9'))
                return SegmentKind.Metadata;
        }
        return !line.AsSpan().ContainsAny(NotInHeadings) && !char.IsWhiteSpace(line[0]) ? SegmentKind.Heading : SegmentKind.Body;
    }

    /// <summary>The date that a label states, where it states just one day.</summary>
    private static Edtf? DateOf(string line, Edtf? anchor)
    {
        var mentions = DateResolver.Resolve([new(line, SegmentKind.Metadata)], anchor).Mentions;
        return mentions is [{ Value: { Precision: EdtfPrecision.Day } day }] ? day : null;
    }
}
