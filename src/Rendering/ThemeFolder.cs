using Briefing.Files;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>Reads what a site puts in place of the theme's own: <c>custom.css</c>, <c>strings.*.yml</c>, <c>assets/</c>.</summary>
public static class ThemeFolder
{
    private const string Name = "theme";
    private const string AssetsPrefix = "assets/";
    private const string StringsPrefix = "strings.";
    private const string StringsSuffix = ".yml";
    private const long LargestAsset = 64 * 1024 * 1024;

    public static ThemeOverrides Read(SiteFolder folder, ICollection<Diagnostic> diagnostics)
    {
        ReadOnlyMemory<byte>? style = null;
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        var assets = new List<OutputFile>();
        foreach (var file in FileTree.Files(folder.Theme, Name, diagnostics))
        {
            var path = file.RelativePath;
            var isStrings = path.StartsWith(StringsPrefix, StringComparison.Ordinal) && path.EndsWith(StringsSuffix, StringComparison.Ordinal);
            var isAsset = path.StartsWith(AssetsPrefix, StringComparison.Ordinal);
            if ((path != "custom.css" && !isStrings && !isAsset) || FileTree.Read(file, Name, LargestAsset, folder.Ledger, diagnostics) is not { } bytes)
                continue;
            if (isAsset)
                assets.Add(new(path[AssetsPrefix.Length..], bytes));
            else if (isStrings)
                strings[path[StringsPrefix.Length..^StringsSuffix.Length]] = System.Text.Encoding.UTF8.GetString(bytes.Span);
            else
                style = bytes;
        }
        return new(style, strings, assets);
    }
}
