using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A month on a line of its own by the headline, as magazines print it: <c>April 2017</c>, <c>2017年4月</c>.</summary>
internal static class MonthLine
{
    private const int MaxLines = 6;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        var lines = clipping.Edges.Select(edge => edge.Passage)
            .Concat(clipping.Document.Furniture.Where(item => item.Rule is "above-headline" or "before-article").Select(item => item.Passage))
            .Where(passage => Math.Abs(passage.Line - headline.Line) <= MaxLines && DateLines.IsMonthLine(passage.Text)).OrderBy(passage => Math.Abs(passage.Line - headline.Line));
        foreach (var passage in lines)
        {
            foreach (var month in StatedDates.MonthsIn(passage.Text).Take(1))
                yield return new(month.Value, "stated", passage.LineAt(month.Start), passage.Text);
        }
    }
}
