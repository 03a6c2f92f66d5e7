using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>What a person should look at, most important first.</summary>
internal static class Findings
{
    private const string Other = "Warnings";

    private static readonly string[] Headings = ["Errors", "Contradictions", "Guesses", Other, "Notes"];

    private static readonly Dictionary<string, string> Kinds = EmbeddedTable.Rows("Cli/Tables/findings.tsv", 2)
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>By importance; each group in the order in which it was given, none empty.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Diagnostic> Diagnostics)> Ranked(IEnumerable<Diagnostic> diagnostics)
    {
        var groups = diagnostics.ToLookup(HeadingOf, StringComparer.Ordinal);
        return Headings.Where(groups.Contains).Select(heading => (heading, (IReadOnlyList<Diagnostic>)[.. groups[heading]]));
    }

    /// <summary>What is inferred or not known about the pages themselves: notes, because a site may well stay so.</summary>
    public static IEnumerable<Diagnostic> Unstated(IEnumerable<Page> pages)
    {
        foreach (var page in pages)
        {
            if (page.Date is { } date && page.DateBasis is { Rule: not "stated" } basis)
                yield return Note("BRF046", page, basis.Line,
                    $"The date {date} is inferred ({basis.Rule}); if you know it, write it into {PageReader.InputPath(page.Path)} and take date_basis out.");
            if (page.TitleBasis is { } title)
                yield return Note("BRF047", page, title.Line,
                    $"The title is inferred ({title.Rule}); if you know a better one, write it into {PageReader.InputPath(page.Path)} and take title_basis out.");
            if (page.Date is null)
                yield return Note("BRF048", page, 0, $"Nothing supports a date; if you know it, write it into {PageReader.InputPath(page.Path)}.");
            if (page.Source is not { IsStated: true })
                yield return Note("BRF049", page, 0,
                    $"The text names no publisher; if you know it, write 'source' into {PageReader.InputPath(page.Path)} and take source_basis out.");
        }
    }

    private static Diagnostic Note(string code, Page page, int line, string message) =>
        Diagnostic.Note(code, line > 0 && page.Seed is { } seed ? "seeds/" + seed.File : PageReader.InputPath(page.Path), line, 0, message);

    private static string HeadingOf(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error ? "Errors"
        : Kinds.TryGetValue(diagnostic.Code, out var kind) ? kind == "guess" ? "Guesses" : "Contradictions"
        : diagnostic.Severity == Severity.Warning ? Other
        : "Notes";
}
