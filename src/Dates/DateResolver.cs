using Briefing.Dates.Resolving;
using Briefing.Dates.Tagging;

namespace Briefing.Dates;

/// <summary>Finds the date expressions of a document and gives each its value in its context (rules R1 to R18).</summary>
public static class DateResolver
{
    /// <param name="segments">The document's passages in order.</param>
    /// <param name="anchor">
    /// The document's own date; null where it is not known. A coarse one supports only what it knows: a month 今年 and 先月, not 昨日.
    /// </param>
    public static DateReading Resolve(IReadOnlyList<DateSegment> segments, Edtf? anchor)
    {
        var tagged = new List<Tagged>[segments.Count];
        for (var i = 0; i < segments.Count; i++)
            tagged[i] = DateTagger.Tag(segments[i].Text);
        var narration = new Narration { StatedDays = StatedDays(tagged) };
        var mentions = new List<DateMention>();
        var checks = new List<DateCheck>();
        EdtfDate? previous = null;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            narration.Anchor = AnchorOf(segment.Anchor ?? anchor);
            if (segment.Kind == SegmentKind.Heading || narration.Anchor != previous)
                narration.StartSection();
            else
                narration.StartParagraph();
            previous = narration.Anchor;
            new SegmentResolver(segment, i, narration, mentions, checks).Resolve(tagged[i]);
        }
        return new(mentions, checks);
    }

    /// <summary>The day of an anchor, or as much as is known of it; an interval counts from its last date.</summary>
    private static EdtfDate? AnchorOf(Edtf? anchor) => anchor?.End is { MaskedYearDigits: 0, Month: <= 12, TenDays: 0 } date
        ? date with { IsApproximate = false, IsUncertain = false } : null;

    private static List<EdtfDate> StatedDays(List<Tagged>[] tagged)
    {
        var days = new List<EdtfDate>();
        foreach (var expressions in tagged)
        {
            foreach (var expression in expressions)
            {
                var term = expression.Term is DateTerm.Span span ? span.From : expression.Term;
                if (expression.Trap is null && term is DateTerm.Calendar { Year.IsStated: true, Month.IsStated: true, Day.IsStated: true } date
                    && CivilCalendar.IsDate(date.Year.Value, date.Month.Value, date.Day.Value))
                    days.Add(EdtfDate.OfDay(date.Year.Value, date.Month.Value, date.Day.Value));
            }
        }
        return days;
    }
}
