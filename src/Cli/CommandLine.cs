using System.CommandLine;

namespace Briefing.Cli;

/// <summary>The command line: declares the verbs and turns faults of the call into exit status 2.</summary>
internal static class CommandLine
{
    /// <returns>0 done, 1 the content has errors, 2 the command was wrong.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var call = Root().Parse(arguments);
        if (call.Errors.Count > 0)
        {
            foreach (var fault in CallFaults.Of(call))
                error.WriteLine($"briefing: {fault}");
            error.WriteLine("See 'briefing --help'.");
            return 2;
        }
        return call.Invoke(new() { Output = output, Error = error });
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Turns a folder of clipped articles into a briefing site.")
        {
            SiteOptions.Site, SiteOptions.Output, SiteOptions.Format,
            BuildCommand.Create(), ImportCommand.Create(), CheckCommand.Create(), PreviewCommand.Create(), InitCommand.Create(),
            DatesCommand.Create(), TopicsCommand.Create(), CompletionCommand.Create(),
        };
        root.SetAction(BuildCommand.Run);
        ExamplesHelp.AddTo(root);
        return root;
    }
}
