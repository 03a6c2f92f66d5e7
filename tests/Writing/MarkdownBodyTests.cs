using AngleSharp.Html.Parser;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Pages;
using Briefing.Tests.Facts;
using Briefing.Writing;
using Markdig;

namespace Briefing.Tests.Writing;

public sealed class MarkdownBodyTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static TheoryData<string> Hostile =>
    [
        "*a* _b_ **c** __d__ `e` ``f``", "[a](http://x.example/) ![b](c) [d]: e [^1]", "<script>alert(1)</script> <b> </b> <!-- x -->",
        "&amp; &lt; &#65; &copy; AT&T &", "# a #", "#", "a #", "###### x ###", "- a", "-", "---", "- - -", "+ a", "* * *", "> a", ">", "1. a", "2) b", "10.", "1.5倍",
        "=== ", "===", "| a | b |", "a | b", "~~a~~ ~b~ ~~~", "```", "\\", "a\\", "\\*a\\*", "a  ", "    code", "\tcode", "：a", ": a", "「*」", "*「a」*です",
        "http://example.com/a_b_c*d", "https://example.com/?a=1&b=2。次の文", "https://example.com/?a=1&copy;=2", "(https://example.com/a(b)c)", "javascript:alert(1)",
        "<http://example.com>", "a<br>b", "!", "![", "](", "***", "_", "__", "a_b_c", "１．全角", "\u3000全角の字下げ", "😀*😀*", "x &#x3c;b&#x3e;", "{.class #id}", "$a$ $$b$$", "a^b^ ==c== ++d++", ":smile: @user #1",
        "+", "+1", "-5度", "10\\. a", "a\\\nb", "1)", "![a](javascript:alert(1))", "www.example.com a@example.com",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Should_show_every_character_as_it_stands(string text)
    {
        var passage = Passage.Of(text, 1);
        Block[] blocks =
        [
            new Block.Paragraph(passage),
            new Block.Heading(1, passage),
            new Block.Items([passage, passage], false),
            new Block.Items([passage, passage], true),
            new Block.Items([passage], true),
            new Block.Paragraph(passage) { Role = BlockRole.Aside },
            new Block.Quotation([passage, passage]),
            new Block.Table([[passage, passage], [passage]]),
            new Block.CitedArticle(passage, passage, passage, "https://example.com/", [passage], 1),
            new Block.Heading(2, passage),
            new Block.Items([passage], false) { Role = BlockRole.Teaser },
        ];

        var shown = Show(MarkdownBody.Of(new() { AlternativeHeadline = passage, Blocks = blocks }, []));

        Assert.Equal(Enumerable.Repeat(Plain(text), 20), shown.Where(line => line.Length > 0 && line != ",").SelectMany(line => Parts(line, Plain(text))));
    }

    [Fact]
    public void Should_give_back_the_article_in_order()
    {
        var seed = Clippings.Seed("""
            新しい橋の開通と町の声:一年の記録

            町は2024年4月1日、橋を開通させました。工事は三年かかりました。

            - 第一の点は安全です。
            - 第二の点は費用です。
            """);
        var document = DocumentBuilder.Build(seed, null);
        var page = PageComposer.Compose(seed, document, FactFinder.Find(seed, document, new(new(), [], [])), []);

        Assert.Equal(
            document.Blocks.SelectMany(Clipping.PassagesOf).Select(passage => passage.Text),
            Show(page.Body).Where(line => line.Length > 0));
    }

    [Fact]
    public void Should_write_a_cited_article_as_one_block()
    {
        var cited = new Block.CitedArticle(
            Passage.Of("橋の記事", 3), Passage.Of("ニュースサイト", 6), Passage.Of("公開日:2024/04/02", 4),
            "https://example.com/a?b=1&c=2", [Passage.Of("橋が開いた。", 5)], 6);
        var cite = new Citation("x", "例新聞", "橋の記事", cited.Url, null, 6);

        Assert.Equal(
            """
            > **橋の記事**
            >
            > - 橋が開いた。
            >
            > [例新聞](https://example.com/a?b=1&c=2), 公開日:2024/04/02

            """,
            MarkdownBody.Of(new() { Blocks = [cited] }, [cite]));
    }

    [Fact]
    public void Should_keep_lists_in_a_row_apart()
    {
        var items = new Block.Items([Passage.Of("一", 1)], false);

        var html = Markdown.ToHtml(MarkdownBody.Of(new() { Blocks = [items, items, items] }, []), Pipeline);

        Assert.Equal(3, html.Split("<ul>").Length - 1);
    }

    [Fact]
    public void Should_keep_the_numbers_of_the_clipping()
    {
        var items = new Block.Items([Passage.Of("三番目", 1), Passage.Of("四番目", 2)], true) { Start = 3 };

        Assert.Equal("3. 三番目\n4. 四番目\n", MarkdownBody.Of(new() { Blocks = [items] }, []));
        Assert.Equal("3. 三番目\n3. 四番目\n", MarkdownBody.Of(new() { Blocks = [items with { Step = 0 }] }, []));
    }

    [Fact]
    public void Should_link_words_and_addresses()
    {
        var passage = Passage.Of("詳しくは報告書とhttps://example.com/a_b/へ。https://example.com/A_b/も", 1) with
        {
            Links = [new(4, 3, "https://example.org/r?a=(1)"), new(7, 1, "javascript:alert(1)")],
        };

        Assert.Equal(
            """
            詳しくは[報告書](https://example.org/r?a=\(1\))と[https://example.com/a_b/]へ。[https://example.com/A\_b/](https://example.com/A_b/)も

            [https://example.com/a_b/]: https://example.com/a_b/

            """,
            MarkdownBody.Of(new() { Blocks = [new Block.Paragraph(passage)] }, []));
    }

    /// <summary>The text of each block and line of the rendered body.</summary>
    private static List<string> Show(string body)
    {
        var html = new HtmlParser().ParseDocument(Markdown.ToHtml(body, Pipeline));
        Assert.Empty(html.QuerySelectorAll("script, img, pre, code, hr, br, del, body > b"));
        Assert.All(html.QuerySelectorAll("a"), a => Assert.StartsWith("http", a.GetAttribute("href"), StringComparison.Ordinal));
        return [.. html.QuerySelectorAll("p, h2, h3, h4, li, td, th").Where(e => e.QuerySelector("p, ul, ol, li") is null).Select(e => Plain(e.TextContent))];
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries));

    // A cited article's last line holds its outlet and its date.
    private static IEnumerable<string> Parts(string line, string text) =>
        line == $"{text}, {text}" ? [text, text] : [line];
}
