using System.Buffers;

namespace Briefing.Dates;

/// <summary>Reads the dates of plain text, finding its paragraphs and headings by their shape.</summary>
public static class DateReader
{
    private const int LongestHeading = 48;
    private static readonly SearchValues<char> NotInHeadings = SearchValues.Create("。、.,:：;()（）");

    /// <summary>The dates of a text; offsets count in the whole text, <see cref="DateMention.Segment"/> is always 0.</summary>
    /// <param name="text">Lines are paragraphs; a short line without a stop between two of them is a heading.</param>
    /// <param name="anchor">The text's own date, or null.</param>
    /// <param name="language">BCP 47, or null: by each line's script.</param>
    public static DateReading Read(string text, Edtf? anchor, string? language = null)
    {
        var segments = new List<DateSegment>();
        var offsets = new List<int>();
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            var line = text[at..end].TrimEnd('\r');
            var isAlone = segments.Count == 0 && end == text.Length;
            segments.Add(new(line, !isAlone && IsHeading(line) ? SegmentKind.Heading : SegmentKind.Body) { Language = language });
            offsets.Add(at);
            at = end + 1;
        }
        var reading = DateResolver.Resolve(segments, anchor);
        return new(
            [.. reading.Mentions.Select(mention => mention with { Segment = 0, Start = mention.Start + offsets[mention.Segment], End = mention.End + offsets[mention.Segment] })],
            [.. reading.Checks.Select(check => check with { Segment = 0, Start = check.Start + offsets[check.Segment], End = check.End + offsets[check.Segment] })]);
    }

    private static bool IsHeading(string line) =>
        line.Length is > 0 and <= LongestHeading && !line.AsSpan().ContainsAny(NotInHeadings) && !char.IsWhiteSpace(line[0]);
}
