using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData(14, 1, "seeds/a.txt(14,1): warning BRF012: Look.")]
    [InlineData(14, 0, "seeds/a.txt(14): warning BRF012: Look.")]
    [InlineData(0, 0, "seeds/a.txt: warning BRF012: Look.")]
    public void Should_print_as_a_compiler_does(int line, int column, string expected) =>
        Assert.Equal(expected, Diagnostic.Warning("BRF012", "seeds/a.txt", line, column, "Look.").ToString());

    [Fact]
    public void Should_sort_by_place()
    {
        Diagnostic[] all =
        [
            Diagnostic.Note("BRF001", "b", 1, 1, ""),
            Diagnostic.Note("BRF002", "a", 9, 1, ""),
            Diagnostic.Note("BRF001", "a", 9, 1, ""),
            Diagnostic.Error("BRF009", "a", 2, 5, ""),
        ];

        Array.Sort(all);

        Assert.Equal(["a2", "a9", "a9", "b1"], all.Select(d => $"{d.Path}{d.Line}"));
        Assert.Equal("BRF001", all[1].Code);
    }
}
