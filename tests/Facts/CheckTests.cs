namespace Briefing.Tests.Facts;

public sealed class CheckTests
{
    [Theory]
    [InlineData("2023年5月1日、町長と知事による橋の開通式が実現しました。", 1)]
    [InlineData("2023年、町長は知事との会談で、大橋の開通を祝い、有料化の計画を示しました。", 1)]
    [InlineData("2023年、町の橋は新たな局面を迎えています。", 1)]
    [InlineData("2024年5月1日、町長と知事による橋の開通式が実現しました。", 0)]
    [InlineData("2023年の知事との会談で、町長は大橋の開通を約束していました。", 0)]
    [InlineData("2019年、町長は知事との会談で、大橋の開通を祝い、有料化の計画を示しました。", 0)]
    [InlineData("2023年4月、専門誌は観光客の減少を警告しました。", 0)]
    public void Should_show_a_year_that_the_cited_article_contradicts(string sentence, int count)
    {
        var facts = Clippings.Facts($"""
            橋の話:開通まで

            町の橋について書きます。

            公開日:2024/05/02
            ✅ 町長と知事が会談し、大橋の開通を祝った。
            ✅ 町長は有料化の計画を示した。
            さらに読む ⇒例新聞出典/画像元: https://example.net/a

            {sentence}
            """);

        var checks = facts.Checks.Where(check => check.Code == "BRF012").ToList();
        Assert.Equal(count, checks.Count);
        Assert.All(checks, check => Assert.Equal([10, 5], check.Lines));
        Assert.All(checks, check => Assert.Contains(facts.Diagnostics, d => d.Code == check.Code && d.Path == "seeds/a.txt" && d.Line == 10));
    }

    [Theory]
    [InlineData("2019/03/30", "20190228", 1)]
    [InlineData("2019/03/01", "20190228", 0)]
    [InlineData("2019/02/28", "20190228", 0)]
    [InlineData("2019/02/27", "20190228", 0)]
    [InlineData("2018/02/28", "20190228", 1)]
    public void Should_show_a_day_that_the_address_contradicts(string stated, string inAddress, int count)
    {
        var facts = Clippings.Facts($"橋の話:開通まで\n\n町の橋について書きます。\n\n公開日:{stated}\n✅ 町長が祝った。\n✅ 知事も祝った。\nさらに読む ⇒例新聞出典/画像元: https://example.net/articles/{inAddress}/1");

        Assert.Equal(count, facts.Checks.Count(check => check.Code == "BRF021"));
        Assert.All(facts.Checks, check => Assert.Equal([5, 8], check.Lines));
    }

    [Fact]
    public void Should_show_a_weekday_that_contradicts_its_date()
    {
        var facts = Clippings.Facts("橋が開通\n\n町は式を開きました。\n\n町は2024年5月1日(金)、橋を開通させました。");

        var check = Assert.Single(facts.Checks);
        Assert.Equal(("BRF061", 5), (check.Code, Assert.Single(check.Lines)));
    }

    [Theory]
    [InlineData("2019/03/30", "ja", "引用記事の日付は本文では2019-03-30")]
    [InlineData("2019/03/30", "en", "The text dates the cited article 2019-03-30")]
    public void Should_word_a_check_in_the_page_s_language(string stated, string language, string expected)
    {
        var prose = language == "ja" ? "町の橋について書きます。" : "This is about the bridge of the town, and about nothing else.";
        var facts = Clippings.Facts($"---\nlanguage: {language}\n---\n{prose}\n\n公開日:{stated}\n✅ 町長は橋を開いた。\nさらに読む ⇒例新聞出典/画像元: https://example.net/articles/20190228/a\n", path: "a.md");

        Assert.Contains(facts.Checks, check => check.Message.StartsWith(expected, StringComparison.Ordinal));
    }
}
