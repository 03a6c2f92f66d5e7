using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The date that front matter or an HTML page's own data states.</summary>
internal static class MetadataDate
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        foreach (var entry in clipping.Metadata.Of("date"))
        {
            if (Edtf.TryParse(WithoutTime(entry.Value), out var date))
                yield return new(date, "metadata", entry.Line, entry.Value);
            else if (clipping.Days.In(entry.Value) is [var stated, ..])
                yield return new(stated.Value, "metadata", entry.Line, entry.Value);
        }
    }

    /// <summary>The day as printed: a time of day says nothing that a date can hold, and moves no day.</summary>
    private static string WithoutTime(string value)
    {
        var end = value.AsSpan().IndexOfAny('T', ' ');
        return end > 0 ? value[..end] : value;
    }
}
