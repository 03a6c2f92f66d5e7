namespace Briefing.Tests.Facts;

/// <summary>What saved pages say about themselves in their markup.</summary>
public sealed class HtmlFactsTests
{
    private const string Text = "<p>町は橋を開通させました。式典には百人が集まりました。</p>";

    /// <summary>What the head and the body hold, the date, its rule.</summary>
    public static TheoryData<string, string, string?> Dates => new()
    {
        // What is the article's, before what is the page's and the site's; a trail and a comment have days of their own.
        { """<script type="application/ld+json">[{"@type":"VideoObject","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-05-01T09:00:00+09:00"}]</script>""", Text, "2024-05-01" },
        { """<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["BlogPosting","Article"],"datePublished":"2024-05-01"}]}</script>""", Text, "2024-05-01" },
        { "<script type=\"application/ld+json; charset=utf-8\">//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"橋が\n開通\",\"datePublished\":\"2024-05-01\"};\n//]]></script>", Text, "2024-05-01" },
        { "", Text + """<div itemscope itemtype="https://schema.org/Comment"><span itemprop="datePublished">2024-06-01</span></div>""", null },
        { "", """<div itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="2024-05-01">""" + Text + "</div>", "2024-05-01" },
        { "", """<div class="hentry"><div class="entry-content">""" + Text + """</div><div class="post-footer"><abbr class="published" title="2024-05-01T09:00:00+09:00">九時</abbr></div></div>""", "2024-05-01" },

        // Another article's time beside the text, and that of an update.
        { "", "<div><article><a href=\"/1\">道</a><time>2024年6月1日</time></article></div><div class=\"kiji\"><h1>橋が開通</h1><p class=\"day\">2024/5/1 05:30</p><div class=\"entry-content\">" + Text + "</div></div>", "2024-05-01" },
        { "", "<article><h1>橋が開通</h1><time class=\"updated\" datetime=\"2024-06-01\">更新</time><time datetime=\"2024-05-01\">1日</time>" + Text + "</article>", "2024-05-01" },

        // What is called a date above the article, and in it; an update's label is heard.
        { "", "<h1>町の日記</h1><div class=\"day\"><h2><span class=\"date\"><a href=\"1.html\">2024年05月01日</a></span></h2><div class=\"section\"><h3>橋が開通</h3>" + Text + "</div></div>", "2024-05-01" },
        { "", "<div><div class=\"entry-content\"><h2>橋が開通</h2><p class=\"date\">最終更新日：2024年6月1日</p>" + Text + "<p class=\"pubdate\">2024年5月1日</p></div></div>", "2024-05-01" },

        // By universal time it may still be the day before.
        { """<meta property="article:published_time" content="2024-04-30T20:00:00Z">""", "<article><h1>橋が開通</h1><time datetime=\"2024-04-30T20:00:00Z\">2024年5月1日 5時</time>" + Text + "</article>", "2024-05-01" },
        { """<meta property="article:published_time" content="2024-04-30T20:00:00+00:00">""", "<article><h1>橋が開通</h1><p>2024年5月1日 5時 公開</p>" + Text + "</article>", "2024-05-01" },
        { """<meta property="article:published_time" content="2024-04-30T20:00:00Z">""", "<article><h1>橋が開通</h1><p>2023年5月1日</p>" + Text + "</article>", "2024-04-30" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Should_date_a_page_by_its_markup(string head, string body, string? date) =>
        Assert.Equal(date, Find(head, body).Date?.ToString());

    [Theory]
    [InlineData("<title>橋が開通 | 例の町だより</title>", "<a href=\"/\"><img alt=\"例の町だより\"></a>", "例の町だより")]
    [InlineData("<title>橋が開通 | 例の町公式ホームページ</title>", "<div id=\"logo\">例の町</div>", "例の町")]
    [InlineData("<title>Bridge opens - The Rei Chimes</title><link rel=\"canonical\" href=\"https://www.reichimes.example/1\">", "", "The Rei Chimes")]
    [InlineData("<title>Rei Chimes - News - Bridge opens</title>", "<div class=\"foot\">Copyright 2024 Rei Chimes Ltd.</div>", "Rei Chimes")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"例の町だより\"},{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#nobody\"}}]}</script>", "", "例の町だより")]
    [InlineData("<title>橋が開通 [例の町だより]</title>", "<a href=\"/\"><img alt=\"例の町だより ロゴ\"></a>", "例の町だより")]
    [InlineData("<title>橋が開通：町の話</title>", "<h1>町の話</h1>", "町の話")]
    [InlineData("<title>Rei Tides: Bridge opens</title>", "<div role=\"contentinfo\">Rei Tides is an independent news service.</div>", "Rei Tides")]
    [InlineData("<title>【灘うみかぜ新聞】橋が開通</title>", "<div>灘うみかぜ新聞</div>", "灘うみかぜ新聞")]
    // Once said, or said by another site, it may be a section's name, or anybody's.
    [InlineData("<title>橋が開通 | 町の話題</title>", "<ul><li>町の話題</li></ul>", null)]
    [InlineData("<title>橋が開通 | 例の町だより</title><link rel=\"canonical\" href=\"https://dayori.example/1\">", "<a href=\"https://chimes.example/\">例の町だより</a>", "dayori.example")]
    public void Should_name_the_site_by_what_the_page_says_twice(string head, string body, string? source)
    {
        var found = Find(head, body + "<h2>橋が開通</h2>" + Text);

        Assert.Equal(source, found.Source.IsStated ? found.Source.Name : null);
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":[{\"name\":\"Jane Doe\"},{\"name\":\"Tom Roe\"}]}</script>", "", "Jane Doe, Tom Roe")]
    [InlineData("<meta name=\"author\" content=\"例の町だより\">", "<a rel=\"author\" href=\"/hana\">山田花子</a>", "山田花子")]
    [InlineData("", "<p class=\"author\">研究員　山田 花子</p>", "山田 花子")]
    [InlineData("", "<div id=\"byline\"><b>[</b>山田花子，<b>例の町だより]</b></div>", "山田花子")]
    [InlineData("<meta name=\"author\" content=\"admin\">", "", null)]
    public void Should_know_the_author_by_the_markup(string head, string byline, string? author) =>
        Assert.Equal(author, Find(head, "<article><h1>橋が開通</h1>" + byline + Text + "</article>").Author);

    [Theory]
    [InlineData("<!-- saved from url=(0029)https://dayori.example/2024/05/01/1 -->\n<html><body>")]
    [InlineData("<html><!--\n Page saved with SingleFile \n url: https://dayori.example/2024/05/01/1 \n--><body>")]
    public void Should_know_the_address_that_a_browser_notes(string head)
    {
        var found = Clippings.Facts(head + "<h1>橋が開通</h1>" + Text, path: "a.html");

        Assert.Equal(("dayori.example", "2024-05-01"), (found.Source.Name, found.Date?.ToString()));
    }

    private static Briefing.Facts.PageFacts Find(string head, string body) =>
        Clippings.Facts($"<html lang=\"ja\"><head>{head}</head><body>{body}</body></html>", path: "a.html");
}
