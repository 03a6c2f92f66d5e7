using System.Text;
using Briefing.Text;

namespace Briefing.Files;

/// <summary>The folders of a site, as absolute paths.</summary>
public sealed record SiteFolder(string Root, string Output)
{
    private const int LargestSettings = 8 * 1024 * 1024;

    public string Seeds => Path.Combine(Root, "seeds");

    public string Input => Path.Combine(Root, "input");

    public string Theme => Path.Combine(Root, "theme");

    /// <summary>What the tool remembers between runs; safe to delete at any time.</summary>
    public string State => Path.Combine(Root, ".briefing");

    /// <summary>What was read of it.</summary>
    public ReadLedger Ledger { get; init; } = new();

    /// <summary>Learns how far a run over it has come.</summary>
    public Progress Progress { get; init; } = Progress.None;

    /// <param name="site">The site's folder, absolute or relative to the current one.</param>
    /// <param name="output">Likewise; null for <c>output/</c> in the site's folder.</param>
    public static SiteFolder At(string site, string? output)
    {
        var root = Path.GetFullPath(site);
        return new(root, output is null ? Path.Combine(root, "output") : Path.GetFullPath(output));
    }

    /// <summary>Whether a site written to the output folder would mix with what it is made from.</summary>
    public bool IsOutputAmongSources =>
        IsWithin(Root, Output) || new[] { Seeds, Input, Theme, State }.Any(folder => IsWithin(Output, folder));

    private static bool IsWithin(string path, string folder) => Path.GetRelativePath(folder, path) is var way
        && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);

    /// <summary>A file at the site's root as text; null where there is none, or where it cannot be read.</summary>
    /// <param name="diagnostics">Takes why a file that is there cannot be read.</param>
    public string? ReadText(string name, ICollection<Diagnostic> diagnostics)
    {
        var file = new FileInfo(Path.Combine(Root, name));
        if (file.LinkTarget is not null)
        {
            diagnostics.Add(Diagnostic.Error("BRF050", name, 0, 0, "This is a link and is passed over; put a copy of the file here instead."));
            return null;
        }
        if (!file.Exists)
            return null;
        var bytes = FileTree.Read(new(Root, name, new(file.Length, file.LastWriteTimeUtc.Ticks)), "", LargestSettings, Ledger, diagnostics);
        return bytes is null ? null : Encoding.UTF8.GetString(bytes.Value.Span);
    }
}
