using System.CommandLine;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary><c>briefing completion</c>: what a shell reads to complete the verbs and options of this tool.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print what a shell reads to complete this tool's verbs and options.") { shell };
        command.SetAction(call =>
        {
            call.InvocationConfiguration.Output.Write(EmbeddedTable.Text($"Cli/Completion/{call.GetRequiredValue(shell)}.txt"));
            return 0;
        });
        return command;
    }
}
