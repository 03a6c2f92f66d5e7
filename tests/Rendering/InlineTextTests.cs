using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

public sealed class InlineTextTests
{
    [Fact]
    public void Should_leave_out_every_white_space_and_nothing_else() => Assert.All(Enumerable.Range(0, char.MaxValue + 1), code =>
        Assert.Equal(char.IsWhiteSpace((char)code) ? "ab" : $"a{(char)code}b", InlineText.Flat($"a{(char)code}b")));
}
