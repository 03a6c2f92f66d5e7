using System.CommandLine;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>What is wrong with a command line, in words.</summary>
internal static class CallFaults
{
    /// <summary>Empty for a call that can be carried out.</summary>
    public static IEnumerable<string> Of(ParseResult call) =>
        call.UnmatchedTokens.Count == 0 ? call.Errors.Select(error => error.Message) : [Unknown(call.CommandResult.Command, call.UnmatchedTokens[0])];

    /// <summary>The first word that fits nowhere; those behind it mostly belong to it.</summary>
    private static string Unknown(Command command, string word)
    {
        var isRoot = command is RootCommand;
        if (word.StartsWith('-'))
            return $"'{word}' is no option{(isRoot ? "" : $" of '{command.Name}'")}.{NearestName.Question(word, Options(command).Distinct())}";
        return isRoot
            ? $"'{word}' is no verb; there are {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.{NearestName.Question(word, command.Subcommands.Select(verb => verb.Name))}"
            : $"'{command.Name}' takes no '{word}'.";
    }

    private static IEnumerable<string> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .SelectMany(option => option.Aliases.Prepend(option.Name));
}
