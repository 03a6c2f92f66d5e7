using Briefing.Dates;
using Briefing.Facts.Citations;
using Briefing.Facts.Sources;

namespace Briefing.Facts.PublicationDates;

/// <summary>The day in the clipping's own address.</summary>
internal static class AddressDate
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        foreach (var own in OwnAddress.Find(clipping))
        {
            if (UrlDate.TryRead(own.Value, out var date, out var quote))
                yield return new(date, "url", own.Line, quote);
        }
    }
}
