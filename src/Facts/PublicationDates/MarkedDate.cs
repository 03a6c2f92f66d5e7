using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The day in what an HTML page calls its date, at the article or right above it; that of an update is another.</summary>
internal static class MarkedDate
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        foreach (var entry in clipping.Metadata.Of("marked-date"))
        {
            foreach (var date in clipping.Days.In(entry.Value).Take(1).Where(date => DateLabels.KindBeside(entry.Value, date, 0, entry.Value.Length) != "updated"))
                yield return new(date.Value, "stated", entry.Line, entry.Value);
        }
    }
}
