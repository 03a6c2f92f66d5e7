using Briefing.Rendering;
using Briefing.Tests.Rendering;
using Briefing.Tests.Support;

namespace Briefing.Tests.Browser;

/// <summary>This repository's site and one of 500 invented pages, each generated once into a temporary folder.</summary>
public sealed class BuiltSites : IDisposable
{
    // What pushes a narrow page apart: a wide table, code, an address and a word that nothing breaks.
    private const string Wide = """
        ---
        title: とても長い題名の資料ＡｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚAbcdefghijklmnopqrstuvwxyzAbcdefghijklmnopqrstuvwxyz
        date: 2024-04-01
        source: {name: AbcdefghijklmnopqrstuvwxyzAbcdefghijklmnopqrstuvwxyz, url: "https://wide.example/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz"}
        topic: [bridge, budget]
        ---
        ## Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

        | 年 | 橋 | 費用 | 請負人 | 備考 | 監督 | 検査 | 延期 |
        |---|---|---|---|---|---|---|---|
        | 2019 | 北丘橋 | 1234567890 | 北丘建設株式会社 | 台風で損傷 | 市土木課 | 済 | なし |

            var bridge = new Bridge("北丘橋", "掛け替え", "2024-03-05", "https://wide.example/abcdefghijklmnopqrstuvwxyz");

        <https://wide.example/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz>
        """;

    private readonly SiteSandbox seeds = SiteSandbox.OfThisRepository();
    private readonly SiteSandbox large = new();
    private readonly Lazy<string> seedSite;
    private readonly Lazy<string> largeSite;

    public BuiltSites()
    {
        seedSite = new(() =>
        {
            var outcome = seeds.Run();
            Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
            return seeds.PathOf("output");
        });
        largeSite = new(() =>
        {
            var site = SiteGenerator.Generate(
                [.. SampleSite.Pages, SampleSite.Page("wide.md", Wide), .. SampleSite.Many(496)], SampleSite.Configuration);
            var report = OutputWriter.Write(large.PathOf("output"), large.PathOf("state"), add =>
            {
                foreach (var file in site.Files)
                    add(file);
            });
            Assert.Empty(report.Diagnostics);
            return large.PathOf("output");
        });
    }

    /// <summary>The folder of this repository's site.</summary>
    public string Seeds => seedSite.Value;

    /// <summary>The folder of the site of 500 pages.</summary>
    public string Large => largeSite.Value;

    /// <summary>Every page of HTML below a folder, as paths with slashes.</summary>
    public static IReadOnlyList<string> Pages(string site) =>
    [
        .. Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One page of each kind, the longest one of those that there are several of.</summary>
    public static IReadOnlyList<string> OneOfEach(string site)
    {
        string[] folders = ["documents", "topics", "sources", "timeline", "lists"];
        var pages = Pages(site);
        return
        [
            .. pages.Where(page => !page.Contains('/', StringComparison.Ordinal) || page.EndsWith("/index.html", StringComparison.Ordinal)),
            .. folders.Select(folder => pages
                .Where(page => page.StartsWith(folder + "/", StringComparison.Ordinal) && !page.EndsWith("/index.html", StringComparison.Ordinal))
                .MaxBy(page => new FileInfo(Path.Combine(site, page)).Length)).OfType<string>(),
        ];
    }

    /// <summary>The address of a page opened from the disk.</summary>
    public static string OnDisk(string site, string page) => new Uri(Path.Combine(site, page)).AbsoluteUri;

    public void Dispose()
    {
        seeds.Dispose();
        large.Dispose();
    }
}
