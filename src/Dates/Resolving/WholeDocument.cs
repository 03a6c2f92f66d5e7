using System.Runtime.InteropServices;
using Briefing.Dates.Tagging;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Resolving;

/// <summary>What a document says anywhere, before or behind a date; read when first asked for, which few documents need.</summary>
internal sealed class WholeDocument(List<SegmentSlice> segments)
{
    private Dictionary<(int Month, int Day), EdtfDate>? statedDays;
    private bool? isDayFirst;

    /// <summary>The first date that the document states in full for a month and day; null where there is none.</summary>
    public EdtfDate? StatedDay(int month, int day)
    {
        Read();
        return statedDays!.TryGetValue((month, day), out var date) ? date : null;
    }

    /// <summary>Whether the document writes numeric dates day first; null where none shows it, or some show either.</summary>
    public bool? IsDayFirst
    {
        get
        {
            Read();
            return isDayFirst;
        }
    }

    private void Read()
    {
        if (statedDays is not null)
            return;
        statedDays = [];
        var (dayFirst, monthFirst) = (false, false);
        var tagged = new List<Tagged>();
        foreach (var segment in segments)
        {
            tagged.Clear();
            DateTagger.Tag(segment.Text, tagged, segment.IsEntry);
            foreach (ref readonly var expression in CollectionsMarshal.AsSpan(tagged))
            {
                if (expression.Trap is not null || expression.Term is not (Calendar or DateTerm.Span { From: Calendar }))
                    continue;
                var date = expression.Term as Calendar ?? (Calendar)((DateTerm.Span)expression.Term).From;
                if (date is { Year.IsStated: true, Month.IsStated: true, Day.IsStated: true } && expression.OtherReading is null
                    && CivilCalendar.IsDate(date.Year.Value, date.Month.Value, date.Day.Value))
                    statedDays.TryAdd((date.Month.Value, date.Day.Value), EdtfDate.OfDay(date.Year.Value, date.Month.Value, date.Day.Value));
                dayFirst |= date.Figures == FigureOrder.DayFirst;
                monthFirst |= date.Figures == FigureOrder.MonthFirst;
            }
        }
        isDayFirst = dayFirst == monthFirst ? null : dayFirst;
    }
}
