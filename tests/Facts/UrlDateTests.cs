using Briefing.Facts.Citations;

namespace Briefing.Tests.Facts;

public sealed class UrlDateTests
{
    [Theory]
    [InlineData("https://example.com/articles/20190228/k00/00m/030/1c", "2019-02-28", "20190228")]
    [InlineData("https://example.com/html_dir/2025/08/26/2025082680050.html", "2025-08-26", "2025/08/26")]
    [InlineData("https://example.com/sp/article?k=2025082600121&g=prk", "2025-08-26", "20250826")]
    [InlineData("http://example.jp/030201/2017_01_31_oxy.html", "2017-01-31", "2017_01_31")]
    [InlineData("https://example.com/world/2026/aug/20/gold-mine", "2026-08-20", "2026/aug/20")]
    [InlineData("https://example.com/news/2026/8/2/title", "2026-08-02", "2026/8/2")]
    [InlineData("http://example.jp/news/160731/wor16073111330008-n1.html", "2016-07-31", "160731")]
    [InlineData("https://example.com/2024/05/some-title/", "2024-05", "2024/05")]
    [InlineData("http://example.jp/ja/20170127-H0", "2017-01-27", "20170127")]
    public void Should_read_the_day_in_an_address(string url, string date, string quote)
    {
        Assert.True(UrlDate.TryRead(url, out var found, out var words));
        Assert.Equal(date, found.ToString());
        Assert.Equal(quote, words);
    }

    [Theory]
    [InlineData("https://example.com/article/15630313")]
    [InlineData("https://example.com/japanese/48821971")]
    [InlineData("https://example.com/a/1539340?display=1")]
    [InlineData("https://example.com/news/2017/037319.html")]
    [InlineData("https://example.com/pdf/yoko2018.pdf")]
    [InlineData("https://example.com/news/160731/")]
    [InlineData("https://example.com/20259901/")]
    [InlineData("https://20190228.example.com/")]
    [InlineData("https://example.com")]
    [InlineData("not an address 20190228")]
    public void Should_not_take_another_number_for_a_day(string url) => Assert.False(UrlDate.TryRead(url, out _, out _));
}
