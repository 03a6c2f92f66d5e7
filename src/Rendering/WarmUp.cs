using Briefing.Pages;
using Briefing.Settings;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>
/// Makes a site of two small pages, for nobody, on a processor that has nothing to do while folders are looked through: what only the
/// first page of a process costs, code that is found or compiled and tables that are read, is paid for then.
/// </summary>
internal static class WarmUp
{
    private const string Body = "## 見出し\n\n本文は**強く**、[引用](https://example.org/)を含む。\n\n- 一\n- 二\n";

    private static int hasBegun;

    /// <summary>Begins, once in a process, and comes back at once.</summary>
    public static void Begin(SiteConfiguration configuration)
    {
        if (Interlocked.Exchange(ref hasBegun, 1) == 0)
            _ = Task.Run(() => Make(configuration));
    }

    /// <summary>What is made: nothing that lasts.</summary>
    internal static SiteReport Make(SiteConfiguration configuration)
    {
        var first = new Page
        {
            Path = "a.md", Title = "題", Date = Dates.Edtf.Parse("2024-05-01"), Source = new("紙名", null), Topics = ["topic"], Summary = ["要点"], Body = Body,
        };
        Page[] pages = [first, first with { Path = "b.md" }];
        return SiteGenerator.Generate(pages, TimelineBuilder.Build(pages), configuration, null, _ => { });
    }
}
