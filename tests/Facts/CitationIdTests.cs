using Briefing.Facts.Citations;

namespace Briefing.Tests.Facts;

public sealed class CitationIdTests
{
    [Theory]
    [InlineData("https://www.example.com/sp/article?k=2025082600121&g=prk&rel=pv", "https://www.example.com/jc/article?k=2025082600121&g=int")]
    [InlineData("https://www.example.com/news/some-long-title-here?utm_source=x&fbclid=1", "http://example.com/news/some-long-title-here")]
    [InlineData("https://m.example.com/news/48821971", "https://www.example.com/news/48821971")]
    [InlineData("https://example.com/amp/news/48821971.html", "https://example.com/news/48821971")]
    [InlineData("https://example.com/a/1539340?display=1", "https://example.com/a/1539340")]
    [InlineData("https://www3.example.or.jp/news/html/20250826/k10014900001000.html", "https://example.or.jp/news/html/20250826/k10014900001000.html")]
    [InlineData("https://example.com/watch?v=abc&feature=share", "https://example.com/watch?v=abc")]
    [InlineData("https://example.com/item?b=2&a=1", "https://example.com/item?a=1&b=2")]
    public void Should_be_equal_for_one_article(string one, string other) =>
        Assert.Equal(CitationId.OfUrl(one), CitationId.OfUrl(other));

    [Theory]
    [InlineData("https://example.com/watch?v=abc", "https://example.com/watch?v=abd")]
    [InlineData("https://example.com/news/48821971", "https://example.com/news/48821972")]
    [InlineData("https://example.com/news/48821971", "https://example.org/news/48821971")]
    [InlineData("https://example.com/2025/08/26/a", "https://example.com/2025/08/26/b")]
    [InlineData("https://example.com/?p=1", "https://example.com/?p=2")]
    public void Should_differ_for_two_articles(string one, string other) =>
        Assert.NotEqual(CitationId.OfUrl(one), CitationId.OfUrl(other));

    [Fact]
    public void Should_know_a_reference_by_outlet_title_and_day_however_they_are_written() =>
        Assert.Equal(CitationId.OfReference("例新聞", "見出し「A」", "2011-05-02"), CitationId.OfReference("例新聞", "見出し『Ａ』", "2011-05-02"));
}
