using Briefing.Tests.Support;

namespace Briefing.Tests.Import;

public sealed class DuplicateTests
{
    private const string Text =
        "灘ノ島町は、五年をかけて造った橋を開通させた。式典には町の人が三百人集まり、渡り初めをした。町長は「島の暮らしが変わる」と話した。通行料は当分のあいだ無料にする。橋の長さは八百メートルで、歩いて渡ることもできる。";

    private const string Article = "灘ノ島の橋が開通、車も通れる\n\n2024年5月1日\n\n" + Text + "\n";

    [Theory]
    [InlineData(Article, "the same bytes")]
    [InlineData("灘ノ島の橋が開通、車も通れる\n\n" + Text + "\n\n関連記事\n渡し船は廃止へ\n", "the same title and text")]
    [InlineData("灘ノ島に橋ができて車も通れる\n\n2024年5月1日\n\n" + Text + "\n", "the same day and text")]
    public void Should_notice_a_second_clipping_of_one_article(string second, string why)
    {
        using var site = new SiteSandbox().Put("seeds/a.txt", Article).Put("seeds/b.txt", second);

        var run = site.Run("import");

        Assert.True(run.Error.Contains("seeds/b.txt: warning BRF024: This clipping and seeds/a.txt hold one article", StringComparison.Ordinal), why);
    }

    [Theory]
    [InlineData("灘ノ島の橋が開通、車も通れる\n\n2024年5月1日\n\n本土の側の町も、橋の開通を祝った。式典には子どもたちが並び、旗を振った。橋のたもとには市が立ち、魚や野菜が売られた。町長は「人の行き来が増える」と話した。夜には花火が上がった。\n")]
    [InlineData("灘ノ島の橋、その後\n\n2024年6月1日\n\n" + Text + "\n")]
    public void Should_let_articles_of_their_own_be(string second)
    {
        using var site = new SiteSandbox().Put("seeds/a.txt", Article).Put("seeds/b.txt", second);

        Assert.DoesNotContain("BRF024", site.Run("import").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_notice_one_address_whatever_stands_behind_it()
    {
        using var site = new SiteSandbox()
            .Put("seeds/a.txt", "https://minato.example/articles/123456?ref=top\n\n橋の話\n\n橋が開いた。\n")
            .Put("seeds/b.txt", "https://minato.example/articles/123456?utm_source=x\n\n別の題\n\n別の文がある。\n");

        Assert.Contains("BRF024", site.Run("import").Error, StringComparison.Ordinal);
    }
}
