using System.CommandLine;
using Briefing.Files;

namespace Briefing.Cli;

/// <summary>The options that every verb on a site takes.</summary>
internal static class SiteOptions
{
    public static Option<string> Site { get; } = new("--site")
    {
        Description = "The site's folder.", HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => ".",
    };

    public static Option<string?> Output { get; } = new("--output")
    {
        Description = "Where the site is generated; output/ in the site's folder unless given.", HelpName = "DIR", Recursive = true,
    };

    public static Option<string> Format { get; } = DiagnosticFormat();

    public static SiteFolder Folder(ParseResult result) => SiteFolder.At(result.GetRequiredValue(Site), result.GetValue(Output));

    private static Option<string> DiagnosticFormat()
    {
        var option = new Option<string>("--format")
        {
            Description = "How diagnostics are printed.", HelpName = "text|github|json", Recursive = true, DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "github", "json");
        return option;
    }
}
