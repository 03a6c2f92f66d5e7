using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>When the document was published, the strongest witness first.</summary>
internal static class PublicationDate
{
    private static readonly Func<Clipping, IEnumerable<Witness<Edtf>>>[] Rules =
    [
        MetadataDate.Find,
        ColophonDate.Find,
        LabelledDate.Published,
        HeadlineDate.Find,
        DatelineDate.InFull,
        DateLine.Find,
        MarkedDate.Find,
        LabelledDate.RunTogether,
        DateLine.AmongControls,
        DateLine.BesideSection,
        DateLine.AboveMain,
        WeekdayStamp.Find,
        ShortYearDate.Find,
        DatelineDate.Find,
        IssueDate.Find,
        MonthLine.Find,
        LabelledDate.Updated,
        AddressDate.Find,
        DayOfWriting.Find,
        NewestKnown.Find,
    ];

    public static Witness<Edtf>? Find(Clipping clipping, List<Consideration> considered) =>
        Witnesses.Strongest("date", clipping, Rules, considered);
}
