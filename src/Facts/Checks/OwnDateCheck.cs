using Briefing.Facts.Citations;
using Briefing.Facts.PublicationDates;
using Briefing.Facts.Sources;
using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>The day that the document states for itself against the day in its own address.</summary>
internal static class OwnDateCheck
{
    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        if (clipping.Date is not { Rule: "stated" or "metadata" or "byline" or "headline" } stated)
            yield break;
        foreach (var own in OwnAddress.Find(clipping))
        {
            if (!UrlDate.TryRead(own.Value, out var inUrl, out var quote))
                continue;
            // A page that was changed later keeps the address of its first day.
            var isAtOdds = IsUpdate(clipping, stated) ? AddressDays.IsAfter(inUrl, stated.Value) : AddressDays.AreApart(stated.Value, inUrl);
            if (isAtOdds)
                yield return new("BRF022", messages.Text("BRF022", stated.Value, inUrl, quote), [.. new[] { stated.Line, own.Line }.Distinct()]);
            yield break;
        }
    }

    private static bool IsUpdate(Clipping clipping, Witness<Dates.Edtf> stated) =>
        LabelledDate.Updated(clipping).Any(update => update.Line == stated.Line && update.Value == stated.Value)
        && !LabelledDate.Published(clipping).Any(release => release.Value == stated.Value);
}
