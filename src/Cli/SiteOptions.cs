using System.CommandLine;
using Briefing.Files;
using Briefing.Settings;

namespace Briefing.Cli;

/// <summary>The options that every verb on a site takes.</summary>
internal static class SiteOptions
{
    public static Option<string> Site { get; } = SiteDirectory();

    public static Option<string?> Output { get; } = new("--output")
    {
        Description = "Where the site is generated; output/ in the site's folder unless given.", HelpName = "DIR", Recursive = true,
    };

    public static Option<string> Format { get; } = DiagnosticFormat();

    public static Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail the run, as 'strict: true' in briefing.yml does." };

    public static Option<string?> Url { get; } = SiteUrl();

    public static SiteFolder Folder(ParseResult result) => SiteFolder.At(result.GetRequiredValue(Site), result.GetValue(Output));

    private static Option<string> SiteDirectory()
    {
        var option = new Option<string>("--site") { Description = "The site's folder.", HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => "." };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder))
                result.AddError($"There is no folder '{folder}'; 'briefing init {folder}' begins a site there.");
        });
        return option;
    }

    private static Option<string> DiagnosticFormat()
    {
        var option = new Option<string>("--format")
        {
            Description = "How diagnostics are printed.", HelpName = "text|github|json", Recursive = true, DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "github", "json");
        return option;
    }

    private static Option<string?> SiteUrl()
    {
        var option = new Option<string?>("--url") { Description = "The site's public address, where briefing.yml gives none.", HelpName = "URL" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && SiteSettings.AddressOf(text) is null)
                result.AddError($"'{text}' is no address of a site; write https://example.org/.");
        });
        return option;
    }
}
