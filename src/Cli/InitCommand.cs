using System.CommandLine;
using System.Text;
using Briefing.Init;

namespace Briefing.Cli;

internal static class InitCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "The new site's folder; it must be empty or not there yet." };

    private static readonly Option<string> Language = SiteLanguage();

    private static readonly Option<string> Action = new("--action")
    {
        Description = "The action that the site's workflow publishes it with.", HelpName = "OWNER/REPOSITORY@REF", DefaultValueFactory = _ => "OWNER/briefing@main",
    };

    public static Command Create()
    {
        var command = new Command("init", "Begin a new site in an empty folder.") { Folder, Language, Action };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var streams = call.InvocationConfiguration;
        var folder = Path.GetFullPath(call.GetRequiredValue(Folder));
        if (Occupant(folder) is { } occupant)
        {
            streams.Error.WriteLine($"briefing: {folder} is not empty (it holds {occupant}); name a new folder.");
            return 2;
        }
        var action = call.GetRequiredValue(Action);
        try
        {
            foreach (var (path, text) in NewSite.Files(call.GetRequiredValue(Language), action))
                Put(Path.Combine(folder, path), text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"briefing: the site could not be begun: {exception.Message.ReplaceLineEndings(" ")}");
            return 2;
        }
        SayWhatIsNext(streams.Output, call.GetRequiredValue(Folder), action);
        return 0;
    }

    private static void Put(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Something that stands in the folder already; a repository that is just begun holds nothing of a person's.</summary>
    private static string? Occupant(string folder)
    {
        if (File.Exists(folder))
            return "a file of that name";
        if (!Directory.Exists(folder))
            return null;
        return Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => name != ".git").Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static void SayWhatIsNext(TextWriter output, string folder, string action)
    {
        output.WriteLine($"""

              A new site is in {folder}

              See it:      briefing preview --site {folder}
              Add to it:   put clipped articles into {Path.Combine(folder, "seeds")}, and delete example.txt
              Publish it:  push it to GitHub, then Settings > Pages > Source > GitHub Actions
            """);
        if (action.StartsWith("OWNER/", StringComparison.Ordinal))
            output.WriteLine("               (first put the owner of your copy of Briefing for OWNER in .github/workflows/pages.yml)");
    }

    private static Option<string> SiteLanguage()
    {
        var option = new Option<string>("--language") { Description = "The site's language.", HelpName = "ja|en", DefaultValueFactory = _ => "ja" };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }
}
