using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class WordEndsTests
{
    private static readonly string[] Words = ["会", "協会", "A b"];

    [Theory]
    [InlineData("例協会", "会")]
    [InlineData("the A b", "A b")]
    [InlineData("会の", null)]
    [InlineData("a b", null)]
    [InlineData("", null)]
    public void Should_find_the_first_word_that_ends_a_text(string text, string? word) => Assert.Equal(word, WordEnds.AtEnd(text, Words));

    [Theory]
    [InlineData("協会の", "協会")]
    [InlineData("A bc", "A b")]
    [InlineData("例協会", null)]
    [InlineData("", null)]
    public void Should_find_the_first_word_that_begins_a_text(string text, string? word) => Assert.Equal(word, WordEnds.AtStart(text, Words));
}
