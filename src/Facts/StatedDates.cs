using Briefing.Dates;
using Briefing.Dates.Tagging;

namespace Briefing.Facts;

/// <summary>A day whose value follows from its words alone.</summary>
/// <param name="Start">0-based, in UTF-16 code units of the text.</param>
/// <param name="End">Exclusive.</param>
internal sealed record StatedDate(int Start, int End, Edtf Value);

/// <summary>Reads the dates of a clipping's labels, bylines and references; many rules ask for those of the same lines.</summary>
internal sealed class StatedDates
{
    private readonly Dictionary<string, IReadOnlyList<StatedDate>> read = new(StringComparer.Ordinal);

    /// <summary>The days that a text states in full, in order.</summary>
    public IReadOnlyList<StatedDate> In(string text)
    {
        if (!MayHoldYear(text))
            return [];
        if (!read.TryGetValue(text, out var dates))
            read.Add(text, dates = Read(text));
        return dates;
    }

    private static List<StatedDate> Read(string text) =>
    [
        .. from mention in DateResolver.Resolve([new(text, SegmentKind.Metadata)], null).Mentions
           where mention is { Stated: true, Value.Precision: EdtfPrecision.Day }
           select new StatedDate(mention.Start, mention.End, mention.Value!.Value),
    ];

    /// <summary>The months that a text states with their year and without a day, in order.</summary>
    public static IEnumerable<StatedDate> MonthsIn(string text) => !MayHoldYear(text) ? []
        : from mention in DateResolver.Resolve([new(text, SegmentKind.Metadata)], null).Mentions
          where mention is { Stated: true, Value.Precision: EdtfPrecision.Month }
          select new StatedDate(mention.Start, mention.End, mention.Value!.Value);

    /// <summary>Whether four digits stand in a row, a year is counted, or the letter of an era stands before a digit (R7.5.20).</summary>
    private static bool MayHoldYear(string text)
    {
        var run = 0;
        var before = ' ';
        foreach (var c in text)
        {
            run = c is (>= '0' and <= '9') or (>= '０' and <= '９') ? run + 1 : 0;
            if (run == 4 || c == '年' || run == 1 && Eras.Of(before) is not null)
                return true;
            before = c;
        }
        return false;
    }
}
