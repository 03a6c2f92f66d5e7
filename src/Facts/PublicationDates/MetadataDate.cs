using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The date that front matter or an HTML page's own data states.</summary>
internal static class MetadataDate
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        foreach (var entry in clipping.Metadata.Of("date"))
        {
            if (Read(clipping, entry.Value) is not { } date)
                continue;
            if (IsUniversalTime(entry.Value) && Shown(clipping, date) is { } shown)
                yield return shown;
            yield return new(date, "metadata", entry.Line, entry.Value);
        }
    }

    /// <summary>The day as printed: a time of day says nothing that a date can hold, and moves no day.</summary>
    private static Edtf? Read(Clipping clipping, string value)
    {
        var end = value.AsSpan().IndexOfAny('T', ' ');
        if (Edtf.TryParse(end > 0 ? value[..end] : value, out var date))
            return date;
        return clipping.Days.In(value).Select(stated => (Edtf?)stated.Value).FirstOrDefault();
    }

    private static bool IsUniversalTime(string value) => value.Contains('T', StringComparison.Ordinal)
        && (value.EndsWith('Z') || value.EndsWith("+00:00", StringComparison.Ordinal) || value.EndsWith("+0000", StringComparison.Ordinal));

    // The day by universal time may be the one before or after that which the page shows its readers.
    private static Witness<Edtf>? Shown(Clipping clipping, Edtf universal)
    {
        var times = clipping.Metadata.Of("date").Where(entry => entry.Name == "time" && !IsUniversalTime(entry.Value))
            .Select(entry => (entry, Date: Read(clipping, entry.Value))).Where(time => time.Date is not null)
            .Select(time => new Witness<Edtf>(time.Date!.Value, "metadata", time.entry.Line, time.entry.Value));
        var near = times.Concat(LabelledDate.Published(clipping)).Concat(DateLine.Find(clipping))
            .FirstOrDefault(witness => witness.Value.First is { } day && universal.First is { } other && Math.Abs(day.DayNumber - other.DayNumber) <= 1);
        return near is null || near.Value.Equals(universal) ? null : near;
    }
}
