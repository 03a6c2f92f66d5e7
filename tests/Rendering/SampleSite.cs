using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Tests.Rendering;

/// <summary>Small invented sites, as Markdown in and files out.</summary>
internal static class SampleSite
{
    public const string Bridge = """
        ---
        title: 北丘橋の掛け替え、来春に着工へ
        date: 2024-03-05
        source: {name: みなと日報, url: https://minato.example/}
        topic: [bridge, budget]
        language: ja
        summary:
          - 北丘橋の掛け替え工事が来春に始まる。
        cites:
          - {id: A1, name: 北丘新聞, title: 橋の点検結果, url: "https://kitaoka.example/2024/0301", date: 2024-03-01, line: 4}
        events:
          - {date: 2019-10-12, text: 台風で北丘橋が損傷, quote: 橋は2019年10月12日の台風で損傷した。, line: 2, expression: 2019年10月12日, status: past}
          - {date: 2025-21, text: 掛け替え工事が始まる, quote: 工事は来春に始まる予定だ。, line: 3, expression: 来春, status: planned}
        seed: {file: bridge.txt, sha256: "00"}
        ---
        ## 経緯

        橋は2019年10月12日の台風で損傷した。市は当時、通行止めにした。

        ## 今後

        工事は来春に始まる予定だ。
        """;

    public const string Council = """
        ---
        title: Council approves new bridge
        date: 2024-06
        source: Harbour Times
        topic: [bridge]
        language: en
        cites:
          - {id: A1, url: "https://kitaoka.example/amp/2024/0301", date: 2024-03-02, line: 9}
        events:
          - {date: 2024-06-03/2024-06-04, text: The council debated the bridge, quote: The council debated the bridge on 3 and 4 June., line: 1, expression: 3 and 4 June, status: past, stated: false}
          - {date: 2019-10, text: A typhoon damaged the Kitaoka bridge, quote: A typhoon damaged it in October 2019., line: 2, expression: October 2019, status: past}
          - {date: 197X, text: The old bridge was built, quote: It was built in the 1970s., line: 2, expression: the 1970s, status: past}
        ---
        The council debated the bridge on 3 and 4 June. It was built in the 1970s.

        - A typhoon damaged it in October 2019.
        - See [the earlier report](bridge.md).
        """;

    public const string Undated = """
        ---
        title: 橋のうわさ
        source: rumour
        source_basis: none
        checks:
          - {code: BRF012, message: 本文は2023年としていますが、引用記事は2024年です。, lines: [3]}
        ---
        # 橋のうわさ

        これは日付のない記事である。
        """;

    public static SiteConfiguration Configuration { get; } = new(
        new SiteSettings { Title = "北丘橋の記録", Description = "橋の掛け替えを追う。", Language = "ja" },
        [
            new("bridge", new Dictionary<string, string> { ["ja"] = "北丘橋", ["en"] = "Kitaoka bridge" }, []),
            new("budget", new Dictionary<string, string> { ["ja"] = "予算" }, []),
        ],
        []);

    public static IReadOnlyList<Page> Pages { get; } =
        [Page("bridge.md", Bridge), Page("council.md", Council), Page("rumour/undated.md", Undated)];

    public static GeneratedSite Build(SiteConfiguration? configuration = null) =>
        SiteGenerator.Generate(Pages, configuration ?? Configuration);

    /// <summary>Invented pages in any number, each with an event of its own.</summary>
    public static IReadOnlyList<Page> Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Page($"p{i:D4}.md", $$"""
            ---
            title: 第{{i}}号の報告
            date: {{2018 + (i % 5)}}-{{1 + (i % 12):D2}}-{{1 + (i % 28):D2}}
            source: 日報{{i % 3}}
            topic: [{{(i % 2 == 0 ? "bridge" : "budget")}}]
            events:
              - {date: {{2018 + (i % 5)}}-{{1 + (i % 12):D2}}-{{1 + (i % 28):D2}}, text: 第{{i}}号橋が開通した, quote: 第{{i}}号橋が開通した。, line: 1, status: past}
            ---
            第{{i}}号橋が開通した。{{string.Concat(Enumerable.Range(0, 40).Select(n => (char)(0x4E00 + ((i * 37) + (n * 11)) % 3000)))}}
            """)),
    ];

    public static string Text(GeneratedSite site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Content.Span);

    /// <summary>A page from Markdown that must be without fault.</summary>
    public static Page Page(string path, string markdown)
    {
        var diagnostics = new List<Diagnostic>();
        var page = PageReader.Read(path, markdown, diagnostics);
        Assert.Empty(diagnostics);
        return page!;
    }
}
