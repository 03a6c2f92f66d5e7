using Briefing.Site;

namespace Briefing.Tests.Site;

public sealed class DistinctTextsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("b a", "b a")]
    [InlineData("b a b c a", "b a c")]
    [InlineData("a b c d e f g h i j k l m n o p q a q", "a b c d e f g h i j k l m n o p q")]
    public void Should_keep_the_first_of_equal_ones(string texts, string expected) =>
        Assert.Equal(expected.Split(' '), DistinctTexts.Of(texts.Split(' ')));
}
