using System.Text;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Site;

namespace Briefing.Tests.Rendering;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <b onclick=x>b</b>", "a &lt;b onclick=x&gt;b&lt;/b&gt;")]
    [InlineData("[x](javascript:alert(1))", "x (javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("![x](data:image/svg+xml,1)", "x (data:image/svg+xml,1)")]
    [InlineData("[x](JaVaScRiPt&#58;alert(1))", "x (JaVaScRiPt:alert(1))")]
    [InlineData("[x](//evil.example/)", "x (//evil.example/)")]
    [InlineData("[x](https://a.example/?a=1&b=2)", "<a href=\"https://a.example/?a=1&amp;b=2\" class=\"out\" rel=\"noopener noreferrer nofollow\">x</a>")]
    [InlineData("![x](https://a.example/b.png)", "<a href=\"https://a.example/b.png\" class=\"out\" rel=\"noopener noreferrer nofollow\">x</a>")]
    [InlineData("<https://a.example/>", "<a href=\"https://a.example/\" class=\"out\" rel=\"noopener noreferrer nofollow\">https://a.example/</a>")]
    [InlineData("[x](b.md#there)", "<a href=\"../documents/b.html\">x</a>")]
    [InlineData("[x](missing.md)", "x (missing.md)")]
    [InlineData("**「強調」**と𠮷💡", "<strong>「強調」</strong>と𠮷💡")]
    [InlineData("一行目\n二行目", "一行目二行目")]
    [InlineData("one\ntwo", "one\ntwo")]
    public void Should_show_only_what_is_safe(string markdown, string expected) =>
        Assert.Equal($"<p id=\"\">{expected}</p>\n", WithoutIds(Html(Render(markdown))));

    [Fact]
    public void Should_keep_raw_html_where_the_site_allows_it() =>
        Assert.Contains("<b>x</b>", Html(Render("<b>x</b>", allowHtml: true)), StringComparison.Ordinal);

    [Fact]
    public void Should_put_headings_in_order_and_number_equal_ids()
    {
        var html = Html(Render("#### 見出し\n\n# 見出し\n\n### 下\n\n同じ\n\n同じ"));

        Assert.Contains("<h2 id=\"h-見出し\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"h-見出し-2\">", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"h-下\">", html, StringComparison.Ordinal);
        Assert.Contains("-2\">同じ</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_keep_the_ids_of_paragraphs_when_others_change()
    {
        var before = Render("一\n\n二\n\n三").Passages;
        var after = Render("新\n\n三\n\n二").Passages;

        Assert.Equal(before.Where(p => p.Text != "一").Select(p => (p.Id, p.Text)).Order(), after.Where(p => p.Text != "新").Select(p => (p.Id, p.Text)).Order());
    }

    [Fact]
    public void Should_leave_out_a_heading_that_repeats_the_title() =>
        Assert.DoesNotContain("題名", Html(Render("# 題名\n\n本文")), StringComparison.Ordinal);

    [Fact]
    public void Should_link_each_date_to_its_event_once()
    {
        var page = new Page
        {
            Path = "a.md", Title = "題名", Body = "2018年と2019年、また2018年と今秋。",
            Events =
            [
                Told("2018", "2018年"), Told("2018", "2018年"), Told("2019", "2019年"), Told("2025-23", "今秋"),
            ],
        };

        var html = Html(Render(page, ["e1", "e2", "e3", "e4"]));

        Assert.Equal(
            "<p id=\"\"><a class=\"dated\" href=\"e1\"><time datetime=\"2018\">2018年</time></a>と<a class=\"dated\" href=\"e3\"><time datetime=\"2019\">2019年</time></a>、"
            + "また<a class=\"dated\" href=\"e2\"><time datetime=\"2018\">2018年</time></a>と<a class=\"dated\" href=\"e4\"><span class=\"date\" data-edtf=\"2025-23\">今秋</span></a>。</p>\n",
            WithoutIds(html));

        static PageEvent Told(string date, string expression) =>
            new(Briefing.Dates.Edtf.Parse(date), "x", "2018年と2019年、また2018年と今秋。", 1, expression, EventStatus.Past);
    }

    [Fact]
    public void Should_show_markdown_that_is_nested_too_deeply_as_text()
    {
        var notes = new List<string>();

        var body = Render(new Page { Path = "a.md", Title = "題名", Body = new string('>', 5000) + " <b>x" }, [], notes: notes);

        Assert.Contains("&lt;b&gt;x", Html(body), StringComparison.Ordinal);
        Assert.Single(notes);
    }

    private static RenderedBody Render(string markdown, bool allowHtml = false) =>
        Render(new Page { Path = "a.md", Title = "題名", Body = markdown }, [], allowHtml);

    private static RenderedBody Render(Page page, IReadOnlyList<string?> links, bool allowHtml = false, List<string>? notes = null)
    {
        SiteDocument[] documents =
        [
            new(page, "documents/a.html", page.Title!, "ja", 0),
            new(new Page { Path = "b.md" }, "documents/b.html", "b", "ja", 1),
        ];
        return new MarkdownBody(allowHtml, new(documents.ToDictionary(document => document.Page.Path, StringComparer.Ordinal), [])).Render(documents[0], links, "", 2, notes ?? []);
    }

    private static string Html(RenderedBody body) => Encoding.UTF8.GetString(body.Html.Span);

    private static string WithoutIds(string html) => System.Text.RegularExpressions.Regex.Replace(html, " id=\"[^\"]*\"", " id=\"\"");
}
