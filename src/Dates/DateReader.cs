using System.Buffers;
using Briefing.Dates.Resolving;
using Briefing.Dates.Tagging;

namespace Briefing.Dates;

/// <summary>Reads the dates of plain text, finding its paragraphs, headings and labelled dates by their shape.</summary>
public static class DateReader
{
    private const int LongestHeading = 48;
    private const int ShortLine = 32;
    private static readonly SearchValues<char> NotInHeadings = SearchValues.Create("。、.,:：;()（）");

    private static readonly (string Word, bool IsPublished)[] Labels =
        [.. Briefing.Text.EmbeddedTable.Rows("Dates/Tables/date-labels.tsv", 2).Select(row => (row[1], row[0] == "published")).OrderByDescending(row => row.Item1.Length)];

    /// <summary>The dates of a text; offsets count in the whole text, <see cref="DateMention.Segment"/> is always 0.</summary>
    /// <param name="text">
    /// Lines are paragraphs; a short line without a stop between two of them is a heading. A line that only labels a date
    /// (公開日:2025/08/26) begins a cited article's block: relative words count from it up to the next heading.
    /// </param>
    /// <param name="anchor">The text's own date, or null.</param>
    /// <param name="language">BCP 47, or null: by each line's script.</param>
    public static DateReading Read(string text, Edtf? anchor, string? language = null)
    {
        var segments = new List<SegmentSlice>(Math.Min(text.AsSpan().Count('\n'), text.Length / ShortLine) + 1);
        Edtf? block = null;
        var isAfterLabel = false;
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            if (end == at || (end == at + 1 && text[at] == '\r'))
            {
                at = end + 1;
                continue;
            }
            var isWhole = at == 0 && end == text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd('\r');
            var isPublished = false;
            var kind = isWhole ? SegmentKind.Body : KindOf(line, out isPublished);
            if (kind == SegmentKind.Body && BrokenDate.EndsIn(line))
            {
                end = BrokenDate.EndOfNextLine(text, end, line.Length);
                line = text.AsSpan(at, end - at).TrimEnd('\r');
            }
            if (isPublished)
                block = DateOf(new(line), anchor);
            else if (kind == SegmentKind.Heading && !isAfterLabel)
                block = null;
            isAfterLabel = kind == SegmentKind.Metadata;
            segments.Add(new(text, at, line.Length, 0, kind, block, language));
            at = end + 1;
        }
        return DateResolver.ResolveSlices(segments, anchor);
    }

    /// <summary>What looked like a date in a text and is none, with the reason: for a person who asks why.</summary>
    public static IReadOnlyList<ConsideredDate> Considered(string text, DateReading reading) => LostCandidates.Find(text, reading.Mentions);

    private static SegmentKind KindOf(ReadOnlySpan<char> line, out bool isPublished)
    {
        isPublished = false;
        if (line.Length is 0 or > LongestHeading)
            return SegmentKind.Body;
        foreach (var (label, isPublication) in Labels)
        {
            if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase) || !line.ContainsAnyInRange('0', '9') || !IsLabel(line, label.Length))
                continue;
            isPublished = isPublication;
            return SegmentKind.Metadata;
        }
        return !line.ContainsAny(NotInHeadings) && !char.IsWhiteSpace(line[0]) ? SegmentKind.Heading : SegmentKind.Body;
    }

    /// <summary>公開日：2025/08/26, 更新 2025年, Published on May 5: not 公開は4月になる, not Dated.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line, int length)
    {
        var next = Scan.SkipSpaces(line, length);
        var c = Scan.At(line, next);
        return c is ':' or '：' || Scan.IsDigit(c) || (next > length && Scan.IsAsciiLetter(line[length - 1]));
    }

    /// <summary>The date that a label states, where it states just one day.</summary>
    private static Edtf? DateOf(string line, Edtf? anchor)
    {
        var mentions = DateResolver.Resolve([new(line, SegmentKind.Metadata)], anchor).Mentions;
        return mentions is [{ Value: { Precision: EdtfPrecision.Day } day }] ? day : null;
    }
}
