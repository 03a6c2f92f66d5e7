using System.Runtime.InteropServices;
using Briefing.Dates.Resolving;
using Briefing.Dates.Tagging;
using Briefing.Text;

namespace Briefing.Dates;

/// <summary>Finds the date expressions of a document and gives each its value in its context (rules R1 to R18).</summary>
public static class DateResolver
{
    /// <param name="segments">The document's passages in order.</param>
    /// <param name="anchor">
    /// The document's own date; null where it is not known. A coarse one supports only what it knows: a month 今年 and 先月, not 昨日.
    /// </param>
    public static DateReading Resolve(IReadOnlyList<DateSegment> segments, Edtf? anchor) => ResolveSlices(
        [.. segments.Select((segment, index) => new SegmentSlice(segment.Text, 0, segment.Text.Length, index, segment.Kind, segment.Anchor, segment.Language, segment.IsEntry))], anchor);

    /// <summary>The same over parts of one text; offsets count in the text that the slices share.</summary>
    internal static DateReading ResolveSlices(List<SegmentSlice> segments, Edtf? anchor)
    {
        // One list for all, so that a document of many short lines costs no list for each.
        var tagged = new List<Tagged>();
        var narration = new Narration { Document = new(segments) };
        var mentions = new List<DateMention>();
        var checks = new List<DateCheck>();
        EdtfDate? previous = null;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            narration.Anchor = AnchorOf(segment.Anchor ?? anchor);
            if (segment.Kind == SegmentKind.Heading || narration.Anchor != previous)
                narration.StartSection(segment.Kind == SegmentKind.Heading && LooksAhead(segment.Text));
            else
                narration.StartParagraph();
            previous = narration.Anchor;
            tagged.Clear();
            DateTagger.Tag(segment.Text, tagged, segment.IsEntry);
            if (tagged.Count > 0)
                new SegmentResolver(segment, narration, mentions, checks).Resolve(CollectionsMarshal.AsSpan(tagged));
        }
        return new(mentions, checks);
    }

    /// <summary>Whether a heading says that its section lists what is to come.</summary>
    public static bool LooksAhead(ReadOnlySpan<char> heading)
    {
        foreach (var cue in HeadingCues)
        {
            if (heading.Contains(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static readonly string[] HeadingCues = [.. EmbeddedTable.Rows("Dates/Tables/heading-cues.tsv", 1).Select(row => row[0])];

    /// <summary>The day of an anchor, or as much as is known of it; an interval counts from its last date.</summary>
    private static EdtfDate? AnchorOf(Edtf? anchor) => anchor?.End is { MaskedYearDigits: 0, Month: <= 12, TenDays: 0 } date
        ? date with { IsApproximate = false, IsUncertain = false } : null;
}
