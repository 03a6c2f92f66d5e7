using Briefing.Blocks;

namespace Briefing.Tests.Blocks;

public sealed class MarkdownMarksTests
{
    [Theory]
    [InlineData("\"[At least 13 killed](https://example.com/a?b=c)\" - 報じた", "\"At least 13 killed\" - 報じた", 1, 18, "https://example.com/a?b=c")]
    [InlineData("[[速報] 橋が開通](https://example.com/a_(b))", "[速報] 橋が開通", 0, 9, "https://example.com/a_(b)")]
    [InlineData("[題](https://example.com/ \"説明\")だ", "題だ", 0, 1, "https://example.com/")]
    public void Should_read_the_links_of_markdown(string text, string words, int start, int length, string url)
    {
        var passage = MarkdownMarks.Strip(Passage.Of(text, 1));

        Assert.Equal(words, passage.Text);
        Assert.Equal([new PassageLink(start, length, url)], passage.Links);
    }

    [Theory]
    [InlineData("**13日**、閉幕した", "13日、閉幕した")]
    [InlineData("** 概要:** 会議が開かれた", "概要: 会議が開かれた")]
    [InlineData("2**10は1024", "2**10は1024")]
    public void Should_take_strong_emphasis_off(string text, string words) =>
        Assert.Equal(words, MarkdownMarks.Strip(Passage.Of(text, 1)).Text);

    [Theory]
    [InlineData("[1](付録) と https://example.com/")]
    [InlineData("![絵](https://example.com/a.png)")]
    [InlineData("[](https://example.com/)")]
    [InlineData("[題](https://example.com/ 未完")]
    [InlineData("題](https://example.com/)")]
    [InlineData("[題](javascript:alert(1))")]
    public void Should_leave_other_text_alone(string text)
    {
        var passage = MarkdownMarks.Strip(Passage.Of(text, 1));

        Assert.Equal(text, passage.Text);
        Assert.Empty(passage.Links);
    }

    [Fact]
    public void Should_keep_the_lines_of_the_words_around()
    {
        var passage = new Passage("前[題](https://example.com/)後続き", [new(0, 3), new("前[題](https://example.com/)後".Length, 4)]);

        var read = MarkdownMarks.Strip(passage);

        Assert.Equal("前題後続き", read.Text);
        Assert.Equal(3, read.LineAt(2));
        Assert.Equal(4, read.LineAt(3));
    }
}
