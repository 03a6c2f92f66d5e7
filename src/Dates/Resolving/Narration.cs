namespace Briefing.Dates.Resolving;

/// <summary>What a narration has set so far: the anchor, the year and the month in force, and the dates last mentioned.</summary>
internal sealed class Narration
{
    private int? sectionYear;
    private int? paragraphYear;
    private (int Year, int Month)? sectionMonth;
    private (int Year, int Month)? paragraphMonth;
    private bool isCurrent;

    public EdtfDate? Anchor { get; set; }

    public int? YearInForce => paragraphYear ?? sectionYear;

    public (int Year, int Month)? MonthInForce => paragraphMonth ?? sectionMonth;

    /// <summary>The last date mentioned, of any precision.</summary>
    public EdtfDate? Last { get; private set; }

    public EdtfDate? LastMonth { get; private set; }

    public EdtfDate? LastDay { get; private set; }

    /// <summary>The last day that the paragraph has named by its number.</summary>
    public EdtfDate? DayOfParagraph { get; set; }

    /// <summary>The first day of what was last mentioned with days: 前日 of an event of three days.</summary>
    public EdtfDate? LastFirstDay { get; private set; }

    /// <summary>A four-digit or era year has been mentioned, so that two-digit ones can follow (R12).</summary>
    public bool HasFullYear { get; set; }

    /// <summary>What the whole document says.</summary>
    public required WholeDocument Document { get; init; }

    public bool HasAnchorDay => Anchor is { Precision: EdtfPrecision.Day };

    public long AnchorDay => Anchor is { } anchor ? anchor.Bounds().First : 0;

    /// <summary>The section's heading says that it lists what is to come (今後の予定, Upcoming).</summary>
    public bool LooksAhead { get; private set; }

    /// <summary>A heading: nothing is in force, but 同 and 翌 still look back.</summary>
    public void StartSection(bool looksAhead)
    {
        (sectionYear, sectionMonth, paragraphYear, paragraphMonth, isCurrent, DayOfParagraph) = (null, null, null, null, false, null);
        LooksAhead = looksAhead;
    }

    /// <summary>A heading that states a year, or a year and month: it holds for the section.</summary>
    public void StartSectionOf(EdtfDate date)
    {
        sectionYear = date.Year;
        sectionMonth = date.Month is > 0 and <= 12 ? (date.Year, date.Month) : null;
    }

    public void StartParagraph() => (paragraphYear, paragraphMonth, DayOfParagraph) = (null, null, null);

    /// <summary>A date for 同, 翌, 前 and the like to count from.</summary>
    /// <param name="date">Its end.</param>
    /// <param name="start">Its start; the same where it is a point.</param>
    public void Mention(EdtfDate date, EdtfDate start)
    {
        if (date.MaskedYearDigits > 0)
            return;
        Last = date;
        if (date.Month is > 0 and <= 12)
            LastMonth = date;
        if (date.Day > 0)
            (LastDay, LastFirstDay) = (date, start.Day > 0 ? start : date);
    }

    /// <summary>A section that tells of a day of the anchor's year, be it by its weekday, is about the anchor's time: other years in it are looks back.</summary>
    public void TellOf(EdtfDate date) => isCurrent |= date.Day > 0 && date.Year == Anchor?.Year;

    /// <summary>
    /// A date of the running narration: its year is in force for the section; its month for the section where it names a
    /// day, else for the paragraph. What counts from the anchor (昨年6月) is a look back and holds for the paragraph only, and
    /// so does another year in a section that tells of the anchor's.
    /// </summary>
    /// <param name="date">Its value.</param>
    /// <param name="isDeictic">Whether it counts from the anchor.</param>
    /// <param name="hasYear">Whether the words set its year; one that was only supplied from the anchor is not in force.</param>
    public void SetInForce(EdtfDate date, bool isDeictic, bool hasYear)
    {
        if (date.MaskedYearDigits > 0)
            return;
        var month = date.Month is > 0 and <= 12 ? (date.Year, date.Month) : ((int, int)?)null;
        var isOfAnchorsYear = Anchor is { } anchor && date.Year == anchor.Year;
        if (isDeictic || (hasYear && isCurrent && !isOfAnchorsYear))
        {
            paragraphYear = date.Year;
            paragraphMonth = month;
            return;
        }
        if (hasYear)
            (sectionYear, paragraphYear) = (date.Year, null);
        paragraphMonth = month;
        if (date.Day > 0)
            sectionMonth = month;
    }
}
