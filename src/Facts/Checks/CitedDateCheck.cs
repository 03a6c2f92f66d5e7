using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>The day stated for a cited article against the day in its address.</summary>
internal static class CitedDateCheck
{
    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        foreach (var cited in clipping.Document.Blocks.OfType<Block.CitedArticle>())
        {
            if (cited is not { DateLine: { } line, Url: { } url } || !UrlDate.TryRead(url, out var inUrl, out var quote))
                continue;
            foreach (var stated in clipping.Days.In(line.Text).Take(1))
            {
                if (AddressDays.AreApart(stated.Value, inUrl))
                {
                    yield return new("BRF021",
                        messages.Text("BRF021", stated.Value, inUrl, quote),
                        [line.LineAt(stated.Start), cited.UrlLine]);
                }
            }
        }
    }
}
