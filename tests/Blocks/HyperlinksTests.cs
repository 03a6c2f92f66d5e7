using Briefing.Blocks;
using Briefing.Seeds;

namespace Briefing.Tests.Blocks;

public sealed class HyperlinksTests
{
    [Theory]
    [InlineData("\"[At least 13 killed](https://example.com/a?b=c)\" - 報じた", "\"At least 13 killed\" - 報じた", 1, 18, "https://example.com/a?b=c")]
    [InlineData("[[速報] 橋が開通](https://example.com/a_(b))", "[速報] 橋が開通", 0, 9, "https://example.com/a_(b)")]
    [InlineData("[題](https://example.com/ \"説明\")だ", "題だ", 0, 1, "https://example.com/")]
    public void Should_read_the_links_of_markdown(string text, string words, int start, int length, string url)
    {
        var passage = Attach(text);

        Assert.Equal(words, passage.Text);
        Assert.Equal([new PassageLink(start, length, url)], passage.Links);
    }

    [Theory]
    [InlineData("[1](付録) と https://example.com/")]
    [InlineData("![絵](https://example.com/a.png)")]
    [InlineData("[](https://example.com/)")]
    [InlineData("[題](https://example.com/ 未完")]
    [InlineData("題](https://example.com/)")]
    [InlineData("[題](javascript:alert(1))")]
    public void Should_leave_other_text_alone(string text)
    {
        var passage = Attach(text);

        Assert.Equal(text, passage.Text);
        Assert.Empty(passage.Links);
    }

    [Fact]
    public void Should_keep_the_lines_of_the_words_around()
    {
        var passage = new Passage("前[題](https://example.com/)後続き", [new(0, 3), new("前[題](https://example.com/)後".Length, 4)]);

        var read = Hyperlinks.Attach(passage, NoLinks);

        Assert.Equal("前題後続き", read.Text);
        Assert.Equal(3, read.LineAt(2));
        Assert.Equal(4, read.LineAt(3));
    }

    [Fact]
    public void Should_find_the_links_of_a_page_by_line_and_words()
    {
        SeedLink[] links = [new("https://example.com/1", "報告", 7), new("https://example.com/2", "報告", 7), new("https://example.com/3", "報告", 8)];

        var blocks = Hyperlinks.Attach([new Block.Paragraph(Passage.Of("報告と報告と報告", 7))], links);

        Assert.Equal(
            [new(0, 2, "https://example.com/1"), new PassageLink(3, 2, "https://example.com/2")],
            Assert.IsType<Block.Paragraph>(blocks[0]).Passage.Links);
    }

    private static ILookup<int, SeedLink> NoLinks => Array.Empty<SeedLink>().ToLookup(link => link.Line);

    private static Passage Attach(string text) => Hyperlinks.Attach(Passage.Of(text, 1), NoLinks);
}
