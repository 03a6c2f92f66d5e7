using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>Help that ends with examples.</summary>
internal sealed class ExamplesHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    /// <summary>Puts examples below the help of a command and of all its verbs.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExamplesHelp((HelpAction)option.Action!);
    }

    /// <param name="verb">Empty for the command itself.</param>
    public static IEnumerable<(string Line, string Meaning)> Examples(string verb) =>
        from row in EmbeddedTable.Rows("Cli/Tables/examples.tsv", 3)
        where row[0] == verb
        select (row[1], row[2]);

    /// <summary>Who asks for help need not get the rest of the call right.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in Examples(command is RootCommand ? "" : command.Name))
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {meaning}");
        }
        output.WriteLine();
        return status;
    }
}
