using System.Text;
using Briefing.Seeds;

namespace Briefing.Tests.Seeds;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Should_read_what_a_page_says_about_itself()
    {
        var seed = Read("""
            <html lang="ja"><head><title>会議 | みなと新報</title>
            <meta property="og:title" content="会議">
            <meta name="author" content="山野太郎">
            <link rel="canonical" href="https://minato.example/1">
            <script type="application/ld+json">{"@graph":[{"headline":"会議","datePublished":"2023-04-13","publisher":{"name":"みなと新報"}}]}</script>
            <script type="application/ld+json">{ not json</script>
            </head><body><p>本文です。</p><time datetime="2023-04-13">13日</time></body></html>
            """);

        Assert.Equal(
            [
                new("lang", "ja", 1), new("title", "会議 | みなと新報", 1), new("og:title", "会議", 2), new("meta:author", "山野太郎", 3),
                new("canonical", "https://minato.example/1", 4), new("jsonld:headline", "会議", 5), new("jsonld:datePublished", "2023-04-13", 5),
                new("jsonld:publisher", "みなと新報", 5), new("time", "2023-04-13", 7),
            ],
            seed.Metadata);
    }

    [Fact]
    public void Should_follow_what_a_page_s_data_refers_to()
    {
        var seed = Read("""
            <head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"会議","author":{"@id":"#taro"},"publisher":{"@id":"#org"},"mainEntityOfPage":{"@id":"https://minato.example/1"}},
            {"@id":"#org","@type":"Organization","name":"みなと新報"},{"@id":"#taro","name":"山野太郎"}]}</script></head><body><p>本文です。</p></body>
            """);

        Assert.Equal(
            [("jsonld:headline", "会議"), ("jsonld:author", "山野太郎"), ("jsonld:publisher", "みなと新報"), ("jsonld:mainEntityOfPage", "https://minato.example/1")],
            seed.Metadata.Select(entry => (entry.Name, entry.Value)));
    }

    [Theory]
    [InlineData("aside")]
    [InlineData("nav")]
    [InlineData("footer")]
    public void Should_not_take_the_time_of_another_article(string place)
    {
        var seed = Read($"<body><p>本文です。</p><{place}><time datetime=\"2019-01-01\">2019年</time> 古い記事</{place}></body>");

        Assert.DoesNotContain(seed.Metadata, entry => entry.Name == "time");
    }

    [Fact]
    public void Should_read_links_by_the_pages_own_address()
    {
        var seed = Read("""
            <head><link rel="canonical" href="https://minato.example/a/1"></head>
            <body><p>くわしくは<a href="../report?x=1&amp;y=2"> 報告 </a>と<a href="javascript:alert(1)">罠</a>。<a href="#top">上へ</a></p></body>
            """);

        var line = Assert.Single(seed.Lines);
        Assert.Equal("くわしくは 報告 と罠。上へ", line.Text);
        var link = Assert.Single(line.Links!);
        Assert.Equal(("報告", "https://minato.example/report?x=1&y=2"), (line.Text.Substring(link.Start, link.Length), link.Url));
    }

    [Fact]
    public void Should_say_which_line_of_the_file_a_text_stands_on()
    {
        var seed = Read("<body>\n\n<p>一行目\n二行目</p>\n<p\nclass=x>三つ目</p></body>");

        Assert.Equal([(3, "一行目", false), (4, "二行目", true), (5, "三つ目", false)], seed.Lines.Select(line => (line.Number, line.Text, line.Continues)));
    }

    [Theory]
    [InlineData("<p>前</p><script>alert('悪')</script><style>p{}</style><p hidden>裏</p><p>後</p>", "前|後")]
    [InlineData("<p>漢<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>だ</p>", "漢字じだ")]
    [InlineData("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c")]
    [InlineData("<div>一<br>二<div>三</div>四</div>", "一|二|三|四")]
    [InlineData("<pre>一\n  二</pre>", "一|  二")]
    [InlineData("<p>前<span class=\"sr-only\">裏</span>後<b style=\"Display: none\">裏</b></p>", "前後")]
    [InlineData("<p>　一つ目\n　二つ目</p>", "　一つ目|　二つ目")]
    public void Should_give_the_text_that_a_reader_sees(string body, string lines) =>
        Assert.Equal(lines.Split('|'), Read("<body>" + body + "</body>").Lines.Select(line => line.Text));

    [Fact]
    public void Should_survive_any_depth()
    {
        var seed = Read("<body>" + string.Concat(Enumerable.Repeat("<div>\n", 100_000)) + "底の文です。" + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "<p>後の文です。</p>");

        Assert.Equal([(100_001, "底の文です。"), (100_001, "後の文です。")], seed.Lines.Select(line => (line.Number, line.Text)));
    }

    private static SeedText Read(string html) => SeedReader.Read("seeds/a.html", Encoding.UTF8.GetBytes(html)).Seed!;
}
