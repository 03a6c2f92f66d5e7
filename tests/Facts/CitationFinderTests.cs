using Briefing.Settings;

namespace Briefing.Tests.Facts;

public sealed class CitationFinderTests
{
    private static readonly SiteConfiguration Site = new(new(), [], [new("例新聞", ["example.com"], ["例新聞社"], null)]);

    /// <summary>Text; name, title, address, date.</summary>
    public static TheoryData<string, string?, string?, string?, string?> Cited => new()
    {
        { "• 橋が開通 | 村山大学 http://example.ac.jp/news/1", "村山大学", "橋が開通", "http://example.ac.jp/news/1", null },
        { "• 橋が開通：町の声 | 例新聞 https://example.com/2024/05/01/a", "例新聞", "橋が開通：町の声", "https://example.com/2024/05/01/a", "2024-05-01" },
        { "• 橋が開通：BBC https://example.net/a", "BBC", "橋が開通", "https://example.net/a", null },
        { "- **World**: \"[Bridge opens](https://www.bbc.co.uk/news/1?at_medium=RSS)\" - 報じた", "BBC", "Bridge opens", "https://www.bbc.co.uk/news/1?at_medium=RSS", null },
        { "詳しくはhttps://example.com/20240501/xを見てほしい。", "例新聞", null, "https://example.com/20240501/x", "2024-05-01" },
        { "山田太郎『橋が「開通」へ』 例新聞社、2024年5月1日。", "例新聞", "橋が「開通」へ", null, "2024-05-01" },
        { "\"Bridge opens\" Village Post, May 1, 2024", "Village Post", "Bridge opens", null, "2024-05-01" },
        { "（参考：ロイター https://example.net/b）", "ロイター", null, "https://example.net/b", null },
    };

    [Theory]
    [MemberData(nameof(Cited))]
    public void Should_find_what_is_cited(string line, string? name, string? title, string? url, string? date)
    {
        var facts = Clippings.Facts($"橋が開通\n\n町は橋を開通させました。式も開きました。\n\n{line}", Site);

        var cite = Assert.Single(facts.Cites);
        Assert.Equal((name, title, url, date, 5), (cite.Name, cite.Title, cite.Url, cite.Date?.ToString(), cite.Line));
    }

    [Theory]
    [InlineData("連絡先 To: onsen@example.com まで。")]
    [InlineData("例新聞は2024年5月1日、「橋が開通」と伝えた。")]
    [InlineData("町は「橋を開く」、2024年5月1日に決めた。")]
    public void Should_not_make_a_citation_of_other_words(string line) =>
        Assert.Empty(Clippings.Facts($"橋が開通\n\n町は橋を開通させました。式も開きました。\n\n{line}", Site).Cites);

    [Fact]
    public void Should_read_the_block_of_a_cited_article()
    {
        var facts = Clippings.Facts("""
            橋の話:開通まで

            町の橋について書きます。

            公開日:2024/05/01
            ✅ 橋が開いた。
            ✅ 町が祝った。
            さらに読む ⇒ニュースサイト出典/画像元: https://example.com/20240501/a橋は立派ですね。
            """, Site);

        var cite = Assert.Single(facts.Cites);
        Assert.Equal(("例新聞", "https://example.com/20240501/a", "2024-05-01", 8), (cite.Name, cite.Url, cite.Date?.ToString(), cite.Line));
        Assert.Empty(facts.Checks);
    }

    [Fact]
    public void Should_give_two_addresses_of_one_article_one_id()
    {
        var facts = Clippings.Facts(
            "橋が開通\n\n町は橋を開通させました。\n\n• 一 https://www.example.com/sp/article?k=2025082600121&g=prk\n• 二 https://www.example.com/jc/article?k=2025082600121&g=int", Site);

        Assert.Equal(2, facts.Cites.Count);
        Assert.Single(facts.Cites.Select(cite => cite.Id).Distinct());
    }

    [Fact]
    public void Should_not_cite_the_clipping_itself()
    {
        var facts = Clippings.Facts(
            "---\ntitle: 橋が開通\nurl: https://example.com/news/20240501-bridge\n---\n町は[橋](https://example.com/tag/bridge)を[開通させたと発表しました](https://example.com/news/20240501-bridge?utm_source=x)。", Site, "a.md");

        Assert.Empty(facts.Cites);
        Assert.Equal("例新聞", facts.Source.Name);
    }
}
