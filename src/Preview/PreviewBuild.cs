using Briefing.Text;

namespace Briefing.Preview;

/// <summary>What one build of the site made.</summary>
/// <param name="Files">By path below the site's root, with forward slashes and ordinal comparison.</param>
/// <param name="Diagnostics">By place.</param>
/// <param name="Elapsed">What the build took.</param>
internal sealed record PreviewBuild(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    public static PreviewBuild Empty { get; } = new(new Dictionary<string, ReadOnlyMemory<byte>>(), [], default);

    public bool HasSameFiles(PreviewBuild other) => Files.Count == other.Files.Count && Files.All(file =>
        other.Files.TryGetValue(file.Key, out var content) && content.Span.SequenceEqual(file.Value.Span));
}
