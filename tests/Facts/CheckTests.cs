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

    [Theory]
    [InlineData("公開日:2019/03/30", "https://example.net/articles/20190228/1", 1)]
    [InlineData("公開日:2019/03/30", "https://example.net/2019/02/28/a.html", 1)]
    [InlineData("公開日:2019/03/01", "https://example.net/articles/20190228/1", 0)]
    [InlineData("公開日:2019/03/30", "https://example.net/2019/03/a.html", 0)]
    [InlineData("公開日:2019/03/30", "https://example.net/articles/1", 0)]
    [InlineData("更新日:2019/03/30", "https://example.net/articles/20190228/1", 0)]
    [InlineData("更新日:2019/01/30", "https://example.net/articles/20190228/1", 1)]
    public void Should_show_a_day_that_the_document_s_own_address_contradicts(string stated, string address, int count)
    {
        var facts = Clippings.Facts($"{address}\n\n町の大橋が開通し式典\n\n{stated}\n\n町長は大橋の開通を祝い、有料化の計画を示しました。");

        var checks = facts.Checks.Where(check => check.Code == "BRF022").ToList();
        Assert.Equal(count, checks.Count);
        Assert.All(checks, check => Assert.Equal([5, 1], check.Lines));
        Assert.All(checks, check => Assert.Contains(check.Message, facts.Diagnostics.Select(diagnostic => diagnostic.Message)));
    }

    [Theory]
    [InlineData("2024年、町の橋は新たな局面を迎えています。", 1)]
    [InlineData("2024年8月25日、町長は大橋の開通を祝いました。", 1)]
    [InlineData("2024年、町長は大橋の開通を祝いました。", 0)]
    [InlineData("2024年3月、町長は大橋の開通を祝いました。2024年4月、橋は混みました。2024年5月、料金が決まりました。", 1)]
    [InlineData("2024年3月、町長は大橋の開通を祝いました。2023年4月、橋は混みました。2024年5月、料金が決まりました。", 0)]
    [InlineData("2024年8月25日、町長は大橋の開通を祝いました。あれから1年になる2025年8月、橋は混んでいます。", 0)]
    [InlineData("2024年8月25日、町長は大橋の開通を祝いました。あれから1年目の夏です。", 0)]
    [InlineData("2014年、町の橋は新たな局面を迎えています。", 0)]
    [InlineData("2025年、町の橋は新たな局面を迎えています。", 0)]
    public void Should_show_a_year_that_the_document_s_own_date_contradicts(string text, int count)
    {
        var facts = Clippings.Facts($"町の大橋が開通し式典\n\n公開日:2025/08/26\n\n{text}\n");

        var checks = facts.Checks.Where(check => check.Code == "BRF023").ToList();
        Assert.Equal(count, checks.Count);
        Assert.All(checks, check => Assert.Equal([5, 3], check.Lines));
        Assert.All(checks, check => Assert.Contains("2024", check.Message, StringComparison.Ordinal));
        Assert.All(checks, check => Assert.Contains("2025-08-26", check.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja", "本文は「2024年」としていますが、この記事の日付は2025-08-26です")]
    [InlineData("en", "The text says 2024年, the document is dated 2025-08-26")]
    public void Should_word_a_year_s_check_in_the_page_s_language(string language, string expected)
    {
        var facts = Clippings.Facts($"---\nlanguage: {language}\ndate: 2025-08-26\n---\n2024年、町の橋は新たな局面を迎えています。\n", path: "a.md");

        Assert.StartsWith(expected, Assert.Single(facts.Checks).Message, StringComparison.Ordinal);
    }
}
