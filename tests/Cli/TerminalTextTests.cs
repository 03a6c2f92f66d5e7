using Briefing.Cli;
using Briefing.Text;

namespace Briefing.Tests.Cli;

/// <summary>What is printed moves no cursor and turns no line round.</summary>
public sealed class TerminalTextTests
{
    [Fact]
    public void Should_spell_out_what_a_terminal_would_obey()
    {
        using var output = new StringWriter();
        DiagnosticPrinter.Print([Diagnostic.Error("BRF999", "seeds/a\u001b[2J\n.txt", 1, 1, "x\u0007\u009b31m\u202e\u2028\ud800𠮷終")], "text", output);

        Assert.Equal("seeds/a\\u001B[2J\\u000A.txt(1,1): error BRF999: x\\u0007\\u009B31m\\u202E\\u2028\\uD800𠮷終" + Environment.NewLine, output.ToString());
    }
}
