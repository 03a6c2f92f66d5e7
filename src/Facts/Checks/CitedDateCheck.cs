using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Citations;
using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>The day stated for a cited article against the day in its address.</summary>
internal static class CitedDateCheck
{
    /// <summary>An article's address is made on the day it appears, give or take the time zone.</summary>
    private const int ToleratedDays = 1;

    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        foreach (var cited in clipping.Document.Blocks.OfType<Block.CitedArticle>())
        {
            if (cited is not { DateLine: { } line, Url: { } url } || !UrlDate.TryRead(url, out var inUrl, out var quote))
                continue;
            foreach (var stated in clipping.Days.In(line.Text).Take(1))
            {
                if (IsApart(stated.Value, inUrl))
                {
                    yield return new("BRF021",
                        messages.Text("BRF021", stated.Value, inUrl, quote),
                        [line.LineAt(stated.Start), cited.UrlLine]);
                }
            }
        }
    }

    private static bool IsApart(Edtf stated, Edtf inUrl) =>
        stated.First!.Value.DayNumber - inUrl.Last!.Value.DayNumber > ToleratedDays
        || inUrl.First!.Value.DayNumber - stated.Last!.Value.DayNumber > ToleratedDays;
}
