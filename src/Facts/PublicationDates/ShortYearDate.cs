using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A day whose year has two figures behind an apostrophe, on a line of its own between headline and text: <c>'11/8/2</c>.</summary>
internal static partial class ShortYearDate
{
    // The century nearest to the year 2000: no such line is older than newspapers on the web by much.
    private const int FirstOfLastCentury = 50;
    private const int MaxLinesAway = 3;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        foreach (var passage in clipping.Edges.Select(edge => edge.Passage))
        {
            if (Math.Abs(passage.Line - headline.Line) <= MaxLinesAway && Form().Match(passage.Text) is { Success: true } match && Day(match) is { } day)
                yield return new(Edtf.OfDay(day), "byline", passage.LineAt(match.Index), passage.Text);
        }
    }

    private static DateOnly? Day(Match match)
    {
        var (year, month, day) = (Figure(match, "year"), Figure(match, "month"), Figure(match, "day"));
        year += year < FirstOfLastCentury ? 2000 : 1900;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    private static int Figure(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[(（]?['’‘](?<year>[0-9]{2})(?<mark>[/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})[)）]?$")]
    private static partial Regex Form();
}
