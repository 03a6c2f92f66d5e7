using Briefing.Text;

namespace Briefing.Init;

/// <summary>The files of a site that is just begun.</summary>
internal static class NewSite
{
    private static readonly string[] Schemas = ["briefing", "topics", "sources", "events", "page"];

    /// <summary>By path below the site's folder, with forward slashes.</summary>
    /// <param name="language"><c>ja</c> or <c>en</c>.</param>
    /// <param name="action">The action that publishes it: <c>owner/repository@ref</c>.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(string language, string action) =>
    [
        ("README.md", Template($"{language}/README.md")),
        ("briefing.yml", Template($"{language}/briefing.yml")),
        ("topics.yml", Template($"{language}/topics.yml")),
        ("seeds/example.txt", Template($"{language}/seeds.txt")),
        (".gitignore", Template("gitignore.txt")),
        (".gitattributes", Template("gitattributes.txt")),
        (".github/workflows/pages.yml", Template("pages.yml").Replace("{{action}}", action, StringComparison.Ordinal)),
        .. Schemas.Select(name => ($"schemas/{name}.schema.json", EmbeddedTable.Text($"schemas/{name}.schema.json"))),
    ];

    private static string Template(string name) => EmbeddedTable.Text("Init/Templates/" + name);
}
