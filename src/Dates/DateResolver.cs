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
        [.. segments.Select((segment, index) => new SegmentSlice(segment.Text, 0, segment.Text.Length, index, segment.Kind, segment.Anchor, segment.Language))], anchor);

    /// <summary>The same over parts of one text; offsets count in the text that the slices share.</summary>
    internal static DateReading ResolveSlices(List<SegmentSlice> segments, Edtf? anchor)
    {
        // One list for all, so that a document of many short lines costs no list for each.
        var tagged = new List<Tagged>();
        var ends = new int[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            DateTagger.Tag(segments[i].Text, tagged);
            ends[i] = tagged.Count;
        }
        var narration = new Narration { StatedDays = StatedDays(tagged) };
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
            if (ends[i] > (i == 0 ? 0 : ends[i - 1]))
                new SegmentResolver(segment, narration, mentions, checks).Resolve(CollectionsMarshal.AsSpan(tagged)[(i == 0 ? 0 : ends[i - 1])..ends[i]]);
        }
        return new(mentions, checks);
    }

    private static bool LooksAhead(ReadOnlySpan<char> heading)
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

    /// <summary>The first full date of each month and day, by month and day.</summary>
    private static Dictionary<int, EdtfDate> StatedDays(List<Tagged> tagged)
    {
        var days = new Dictionary<int, EdtfDate>();
        foreach (var expression in tagged)
        {
            var term = expression.Term is DateTerm.Span span ? span.From : expression.Term;
            if (expression.Trap is null && term is DateTerm.Calendar { Year.IsStated: true, Month.IsStated: true, Day.IsStated: true } date
                && CivilCalendar.IsDate(date.Year.Value, date.Month.Value, date.Day.Value))
                days.TryAdd((date.Month.Value * 100) + date.Day.Value, EdtfDate.OfDay(date.Year.Value, date.Month.Value, date.Day.Value));
        }
        return days;
    }
}
