using Briefing.Cli;
using Briefing.Text;

namespace Briefing.Tests.Cli;

/// <summary>Long runs say how far they have come, short ones nothing.</summary>
public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Should_say_nothing_of_a_run_that_is_over_at_once(bool isTerminal)
    {
        using var output = new StringWriter();
        var line = new ProgressLine(output, isTerminal);
        var progress = new Progress(line.Show);

        progress.Begin("pages", 2);
        progress.Step();
        progress.Step();
        line.End();

        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void Should_show_stage_count_and_rate_on_a_terminal_and_take_them_away()
    {
        using var output = new StringWriter();
        var line = new ProgressLine(output, isTerminal: true);
        var progress = new Progress(line.Show);
        progress.Begin("pages", 1_000_000_000);

        // As many steps as it takes to be worth showing.
        while (output.GetStringBuilder().Length == 0)
            progress.Step();
        line.End();

        Assert.Matches(@"^\r  pages: [\d,]+ of 1,000,000,000, [\d,]+ a second *\r {72}\r$", output.ToString());
    }
}
