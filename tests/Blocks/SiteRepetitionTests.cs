using System.Text;
using Briefing.Blocks;
using Briefing.Seeds;

namespace Briefing.Tests.Blocks;

public sealed class SiteRepetitionTests
{
    private static readonly SeedText[] Seeds =
    [
        Seed("a", "灘の風新聞社\n海峡会議が閉幕\n漁業資源をめぐる海峡会議は灘ノ島で閉幕した。\n背景\n協定は4年前に結ばれた。\n灘の風は島の今を伝えます"),
        Seed("b", "灘の風新聞社\n図書館の名前が決まる\n新しい図書館の名前が市民の投票で決まった。\n背景\n図書館は来年の春に開く。\n灘の風は島の今を伝えます"),
        Seed("c", "灘の風新聞社\n橋の架け替えが完了\n老朽化していた橋の架け替え工事が終わった。\n背景\n橋は50年前にできた。\n灘の風は島の今を伝えます"),
    ];

    [Fact]
    public void Should_take_what_clippings_have_in_common_above_and_below_their_text()
    {
        var document = DocumentBuilder.Build(Seeds[0], SiteRepetition.Of(Seeds));

        Assert.Equal("海峡会議が閉幕", document.Headline!.Text);
        Assert.Equal([("灘の風新聞社", "repeated"), ("灘の風は島の今を伝えます", "repeated")], document.Furniture.Select(furniture => (furniture.Passage.Text, furniture.Rule)));
        Assert.Contains(document.Blocks, block => block is Block.Heading { Passage.Text: "背景" });
    }

    [Fact]
    public void Should_count_clippings_of_one_article_once()
    {
        var repetition = SiteRepetition.Of([Seeds[0], Seeds[0] with { Path = "copy.txt" }, Seeds[1]]);

        Assert.False(repetition.Contains("灘の風新聞社"));
    }

    [Theory]
    [InlineData("2025年4月4日")]
    [InlineData("2025/04/04 11:20")]
    [InlineData("灘の風新聞社 2025年4月4日")]
    [InlineData("4 April 2025")]
    [InlineData("April 4, 2025")]
    public void Should_not_take_the_day_that_articles_have_in_common(string day)
    {
        var seeds = Enumerable.Range(0, 3).Select(number => Seed($"s{number}", $"見出し{number}\n{day}\n{number}番目の記事の本文である。")).ToList();

        Assert.False(SiteRepetition.Of(seeds).Contains(day));
    }

    [Fact]
    public void Should_not_depend_on_the_order_of_clippings()
    {
        var lines = Seeds.SelectMany(seed => seed.Lines).Select(line => line.Text).Distinct().ToList();
        var (forwards, backwards) = (SiteRepetition.Of(Seeds), SiteRepetition.Of(Seeds.Reverse()));

        Assert.Equal(lines.Where(forwards.Contains), lines.Where(backwards.Contains));
    }

    private static SeedText Seed(string name, string text) => SeedReader.Read($"seeds/{name}.txt", Encoding.UTF8.GetBytes(text)).Seed!;
}
