using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The day of first publication in a colophon; those of later editions and of the file are others.</summary>
internal static class ColophonDate
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (Colophon.Find(clipping) is { Date: { } date, DatePassage: { } passage })
            yield return new(date.Value, "colophon", passage.LineAt(date.Start), passage.Text.Trim());
    }
}
