using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Checks;

/// <summary>
/// The year that the prose tells of as its own against the document's date: a slip, or a text of another year under this date.
/// A text that looks back, or that names its own year too, tells of other years by right.
/// </summary>
internal static class OwnYearCheck
{
    private const int SameDayTolerance = 7;

    /// <summary>So many sentences that open with one year are a text of that year.</summary>
    private const int Throughout = 3;

    private const int MostLines = 5;

    private static readonly WordSearch LooksBack = new(EmbeddedTable.Rows("Facts/Tables/look-back-words.tsv", 1).Select(row => row[0]));

    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        if (clipping.Date is not { Rule: "stated" or "metadata" or "byline" or "headline" or "url", Value.First: { } own } date || clipping.Dated is not { } dated)
            yield break;
        if (clipping.Document.Headline is { } headline && headline.Text.Contains(date.Value.ToString()[..4], StringComparison.Ordinal)
            || dated.Reading.Mentions.Any(mention => mention is { Stated: true, Value.First: { } first } && first.Year == own.Year
                && dated.Passages[mention.Segment].Passage.LineAt(mention.Start) != date.Line))
            yield break;
        var prose = clipping.Prose.ToList();
        if (prose.Exists(passage => LooksBack.IsIn(passage.Text)))
            yield break;
        var told = prose.SelectMany(Sentence.In).Select(sentence => (Sentence: sentence, Told: LeadingYear.In(sentence.Text)))
            .Where(pair => pair.Told is { } year && Math.Abs(year.Year - own.Year) == 1).ToList();
        var isThroughout = told.Count >= Throughout && told.TrueForAll(pair => pair.Told!.Year == told[0].Told!.Year);
        var odd = isThroughout ? told : told.FindAll(pair => pair.Told is { Month: 0, IsPresent: true } || IsSameDay(pair.Told!, own));
        if (odd.Count > 0)
        {
            yield return new("BRF023", messages.Text("BRF023", odd[0].Told!.Words, date.Value),
                [.. odd.Select(pair => pair.Sentence.Line).Distinct().Take(MostLines).Append(date.Line).Distinct()]);
        }
    }

    private static bool IsSameDay(LeadingYear told, DateOnly own) =>
        told.Day > 0 && told.Day <= DateTime.DaysInMonth(own.Year, told.Month)
        && Math.Abs(new DateOnly(own.Year, told.Month, told.Day).DayNumber - own.DayNumber) <= SameDayTolerance;
}
