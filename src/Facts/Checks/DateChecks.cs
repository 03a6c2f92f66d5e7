using Briefing.Facts.Events;
using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>What the reading of dates finds at odds with itself: an impossible day, another weekday, an era's year outside it.</summary>
internal static class DateChecks
{
    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        var (passages, reading) = clipping.Dated ?? DatedPassages.Of(clipping.Document, clipping.Date?.Value, clipping.Cites);
        return reading.Checks.Select(check => new Check(check.Code, messages.Text(check.Code, check.Text, check.Message), [passages[check.Segment].Passage.LineAt(check.Start)]));
    }
}
