using Briefing.Pages;
using Briefing.Seeds;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Facts;

/// <summary>
/// What a clipping states about itself beside its text: front matter and an HTML page's own data, under the names of
/// <c>metadata.tsv</c>.
/// </summary>
internal sealed class ClippingMetadata
{
    private const string Front = "front:";

    private static readonly ILookup<string, string> Names =
        EmbeddedTable.Rows("Facts/Tables/metadata.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> FrontKeys = new(
        Names.SelectMany(names => names).Where(name => name.StartsWith(Front, StringComparison.Ordinal)).Select(name => name[Front.Length..].Split('.')[0]),
        StringComparer.OrdinalIgnoreCase);

    private readonly List<SeedMetadata> entries = [];

    public ClippingMetadata(SeedText seed, ICollection<Diagnostic> diagnostics)
    {
        if (seed.FrontMatter is { } frontMatter)
            Add(frontMatter, "seeds/" + seed.Path, diagnostics);
        entries.AddRange(seed.Metadata);
    }

    /// <summary>The front matter's keys that state no fact, as YAML.</summary>
    public IReadOnlyList<ExtraKey> Extra { get; private set; } = [];

    /// <summary>The values of a fact, those of the strongest name first.</summary>
    public IEnumerable<SeedMetadata> Of(string fact) => entries.Count == 0 ? []
        : Names[fact].SelectMany(name => entries.Where(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)));

    private void Add(FrontMatterText frontMatter, string path, ICollection<Diagnostic> diagnostics)
    {
        var root = YamlReader.ReadMapping(frontMatter.Yaml, frontMatter.Line, out var fault);
        if (root is null)
        {
            diagnostics.Add(Diagnostic.Error("BRF020", path, fault!.Line, fault.Column,
                $"The front matter is not YAML and is left aside: {fault.Message}"));
            return;
        }
        foreach (var entry in root.Entries)
            Add(Front + entry.Key, entry.Value);
        Extra = [.. PageReader.Read(path, $"---\n{frontMatter.Yaml}\n---\n", [])?.Extra.Where(key => !FrontKeys.Contains(key.Name)) ?? []];
    }

    private void Add(string name, YamlNode value)
    {
        switch (value)
        {
            case YamlNode.Scalar { Value.Length: > 0 } scalar:
                entries.Add(new(name, scalar.Value, scalar.Line));
                break;
            case YamlNode.Sequence sequence:
                foreach (var item in sequence.Items)
                    Add(name, item);
                break;
            case YamlNode.Mapping mapping:
                foreach (var entry in mapping.Entries)
                    Add($"{name}.{entry.Key}", entry.Value);
                break;
            default:
                break;
        }
    }
}
