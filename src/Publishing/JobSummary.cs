using System.Globalization;
using System.Text;
using Briefing.Text;
using Briefing.Writing;

namespace Briefing.Publishing;

/// <summary>
/// What a workflow's page says of a build, as Markdown: what changed since the state that is published, what contradicts
/// what, and what a person should look at.
/// </summary>
internal static class JobSummary
{
    /// <summary>GitHub takes a megabyte; nobody reads that much.</summary>
    private const int LongestList = 50;

    /// <param name="title">The site's.</param>
    /// <param name="before">The published state; null where none is known, and all is listed as it stands.</param>
    /// <param name="diagnostics">By place.</param>
    public static string Write(string title, PublishedState? before, PublishedState after, IReadOnlyList<Diagnostic> diagnostics)
    {
        var summary = new StringBuilder();
        summary.Append("# ").Append(Words(title)).Append("\n\n");
        summary.Append(Count(after.Documents.Count, "document")).Append(", ").Append(Count(after.Events.Count, "event")).Append(". ");
        summary.Append(before is null ? "No published state is known to compare with." : "Compared with the published state:").Append('\n');
        List(summary, "Documents", before is null
            ? after.Documents.Select(Document)
            : Change<PublishedDocument>.Between(before.Documents, after.Documents, d => d.Path, (a, b) => a.IsSameAs(b)).Select(Document));
        List(summary, "Events", before is null
            ? after.Events.Select(Event)
            : Change<PublishedEvent>.Between(before.Events, after.Events, e => e.Id, (a, b) => a.IsSameAs(b)).Select(Event));
        List(summary, "Contradictions", after.Events.SelectMany(e => e.Conflicts.Select(conflict => $"{Event(e)}: {Words(conflict)}")));
        List(summary, "To look at", diagnostics.OrderByDescending(d => d.Severity).Select(Finding));
        return summary.Append('\n').ToString();
    }

    private static void List(StringBuilder summary, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        summary.Append(CultureInfo.InvariantCulture, $"\n## {heading}: {all.Length}\n\n");
        foreach (var line in all.Take(LongestList))
            summary.Append("- ").Append(line).Append('\n');
        if (all.Length > LongestList)
            summary.Append(CultureInfo.InvariantCulture, $"- and {all.Length - LongestList} more\n");
    }

    private static string Document(Change<PublishedDocument> change) => $"{Kind(change)} {Document(change.After ?? change.Before!)}";

    private static string Document(PublishedDocument document) => $"{Words(document.Title)} ({document.Date ?? "no date"})";

    private static string Event(Change<PublishedEvent> change)
    {
        var line = $"{Kind(change)} {Event(change.After ?? change.Before!)}";
        return change is { Before: { } before, After: { } after } && before.Date != after.Date ? $"{line} (was {before.Date ?? "no date"})" : line;
    }

    private static string Event(PublishedEvent e) => $"{e.Date ?? "no date"} {Words(e.Text)}{(e.Status == "planned" ? " (planned)" : "")}";

    private static string Finding(Diagnostic diagnostic)
    {
        var line = diagnostic.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({diagnostic.Line})");
        return $"**{diagnostic.SeverityName}** {Words(diagnostic.Path + line)}: {Words(diagnostic.Message)} ({diagnostic.Code})";
    }

    private static string Kind<T>(Change<T> change) where T : class =>
        change.Before is null ? "**new**" : change.After is null ? "**gone**" : "**changed**";

    private static string Words(string text) => MarkdownText.Inline(text.ReplaceLineEndings(" "));

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
