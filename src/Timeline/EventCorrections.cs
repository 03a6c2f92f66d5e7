using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>What a person says about events, by id; stronger than anything found.</summary>
/// <param name="Path">The file, relative to the site's folder: where diagnostics point.</param>
/// <param name="Entries">In the file's order.</param>
/// <param name="Diagnostics">What of the file could not be used.</param>
public sealed record EventCorrections(
    string Path, IReadOnlyList<EventCorrection> Entries, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>What a person says about one event.</summary>
/// <param name="Id">The event's id, or that of any of its tellings.</param>
/// <param name="Line">1-based, in the file.</param>
/// <param name="Column">1-based, in the file.</param>
public sealed record EventCorrection(string Id, int Line, int Column)
{
    /// <summary>Ids of events that are the same one.</summary>
    public IReadOnlyList<string> Merge { get; init; } = [];

    /// <summary>Tellings that are an event of their own.</summary>
    public IReadOnlyList<TellingReference> Split { get; init; } = [];

    /// <summary>What to call it; null where the found text stays.</summary>
    public string? Text { get; init; }

    /// <summary>When it was; null where the found date stays.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Whether it is left out.</summary>
    public bool Hide { get; init; }
}

/// <summary>Names tellings by where they stand.</summary>
/// <param name="Page">The page's path below <c>input/</c>.</param>
/// <param name="Line">The 1-based line of its clipping; null for all tellings of the page.</param>
public sealed record TellingReference(string Page, int? Line)
{
    public bool Names(Mention mention) =>
        string.Equals(mention.Page.Path, Page, StringComparison.Ordinal) && (Line is null || mention.Event.Line == Line);

    public override string ToString() => Line is { } line ? $"{Page}:{line}" : Page;
}
