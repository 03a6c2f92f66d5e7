using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Verbs = ["build", "import", "check", "preview", "dates", "init", "topics"];

    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("bulid", "build")]
    [InlineData("imports", "import")]
    [InlineData("topic", "topics")]
    [InlineData("intt", "init")]
    [InlineData("perview", "preview")]
    [InlineData("generate", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void Should_find_the_name_that_was_meant(string typed, string? meant) => Assert.Equal(meant, NearestName.Of(typed, Verbs));

    [Fact]
    public void Should_find_nothing_among_nothing() => Assert.Null(NearestName.Of("build", []));

    [Fact]
    public void Should_not_measure_a_text_of_any_length() => Assert.Null(NearestName.Of(new('b', 1_000_000), Verbs));
}
