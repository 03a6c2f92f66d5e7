using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>A whole site in memory.</summary>
/// <param name="Files">By path, in ordinal order, each path once.</param>
/// <param name="Diagnostics">What a person should know of the content, by place.</param>
public sealed record GeneratedSite(
    IReadOnlyList<OutputFile> Files, IReadOnlyList<Diagnostic> Diagnostics, SiteCounts Counts);

/// <summary>What making a site found.</summary>
/// <param name="Diagnostics">What a person should know of the content, by place.</param>
public sealed record SiteReport(IReadOnlyList<Diagnostic> Diagnostics, SiteCounts Counts);

/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Content">The file's bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>A file still to be made.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Render">Its bytes, good until the next file is made.</param>
/// <param name="Digest">Of all that decides its bytes, as <see cref="PageDigests"/> gives it; null for a file that is always made.</param>
internal sealed record PlannedFile(string Path, Func<ReadOnlyMemory<byte>> Render, Func<string>? Digest = null);

/// <summary>For the summary of a build.</summary>
/// <param name="Pages">HTML pages of all kinds.</param>
public sealed record SiteCounts(int Documents, int Events, int Topics, int Sources, int Pages);

/// <summary>What a site puts in place of the theme's own.</summary>
/// <param name="CustomCss">Becomes <c>assets/custom.css</c>, read after the theme's style; null for none.</param>
/// <param name="Strings">The text of <c>strings.*.yml</c> by language.</param>
/// <param name="Assets">By path below <c>assets/</c>; one that has the name of the theme's own replaces it.</param>
public sealed record ThemeOverrides(
    ReadOnlyMemory<byte>? CustomCss, IReadOnlyDictionary<string, string> Strings, IReadOnlyList<OutputFile> Assets);
