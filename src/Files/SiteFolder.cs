namespace Briefing.Files;

/// <summary>The folders of a site, as absolute paths.</summary>
public sealed record SiteFolder(string Root, string Output)
{
    public string Seeds => Path.Combine(Root, "seeds");

    public string Input => Path.Combine(Root, "input");

    public string Theme => Path.Combine(Root, "theme");

    /// <summary>What the tool remembers between runs; safe to delete at any time.</summary>
    public string State => Path.Combine(Root, ".briefing");

    /// <summary>What was read of it.</summary>
    public ReadLedger Ledger { get; init; } = new();

    /// <param name="site">The site's folder, absolute or relative to the current one.</param>
    /// <param name="output">Likewise; null for <c>output/</c> in the site's folder.</param>
    public static SiteFolder At(string site, string? output)
    {
        var root = Path.GetFullPath(site);
        return new(root, output is null ? Path.Combine(root, "output") : Path.GetFullPath(output));
    }

    /// <summary>A file at the site's root as text; null where there is none.</summary>
    public string? ReadText(string name)
    {
        var path = Path.Combine(Root, name);
        if (!File.Exists(path))
            return null;
        var text = File.ReadAllText(path);
        Ledger.Add(name, text);
        return text;
    }
}
