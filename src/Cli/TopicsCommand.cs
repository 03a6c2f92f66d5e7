using System.CommandLine;
using Briefing.Facts.Topics;
using Briefing.Import;
using Briefing.Text;

namespace Briefing.Cli;

internal static class TopicsCommand
{
    public static Command Create()
    {
        var command = new Command("topics", "Propose a topics.yml from the clippings in seeds/, to edit.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var streams = call.InvocationConfiguration;
        var diagnostics = new List<Diagnostic>();
        var documents = Importer.Documents(SiteOptions.Folder(call), diagnostics);
        DiagnosticPrinter.Print(diagnostics.Order(), call.GetRequiredValue(SiteOptions.Format), streams.Error);
        if (documents.Count == 0)
        {
            streams.Error.WriteLine("briefing: There is no clipping in seeds/ from which topics could be proposed.");
            return 1;
        }
        streams.Output.Write(TopicProposer.Propose(documents));
        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? 1 : 0;
    }
}
