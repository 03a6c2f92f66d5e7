using System.Text;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Pages;

/// <summary>Reads a Markdown page with YAML front matter, made by import or written by hand.</summary>
public static class PageReader
{
    private const string Fence = "---";

    /// <param name="path">Below <c>input/</c>, with forward slashes.</param>
    /// <param name="text">The page's file; any line ends, with or without a byte-order mark.</param>
    /// <param name="diagnostics">Receives what is wrong with the front matter, with its place.</param>
    /// <returns>Null where the front matter is no YAML; a field that is wrong is left out and reported.</returns>
    public static Page? Read(string path, string text, ICollection<Diagnostic> diagnostics)
    {
        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (!TrySplit(text, out var yaml, out var body, out var bodyLine))
        {
            if (text.StartsWith(Fence + "\n", StringComparison.Ordinal))
                diagnostics.Add(Diagnostic.Error("BRF041", InputPath(path), 1, 1, "The front matter has no end; put a line '---' below it."));
            return new Page { Path = path, Body = text };
        }
        return ToPage(path, yaml, new(body), bodyLine, diagnostics);
    }

    /// <summary>The same from the bytes of the page's file, which stay the page's: most need no text of the whole.</summary>
    /// <exception cref="DecoderFallbackException">They are not UTF-8.</exception>
    public static Page? Read(string path, ReadOnlyMemory<byte> utf8, ICollection<Diagnostic> diagnostics)
    {
        var split = PageBytes.Split(utf8.Span);
        return split.BodyLine == 0
            ? Read(path, PageBytes.Text(utf8.Span), diagnostics)
            : ToPage(path, PageBytes.Text(split.Yaml), new(utf8[^split.Body.Length..]), split.BodyLine, diagnostics);
    }

    private static Page? ToPage(string path, string yaml, PageText body, int bodyLine, ICollection<Diagnostic> diagnostics)
    {
        var root = YamlReader.ReadMapping(yaml, 2, out var fault);
        if (root is null)
        {
            diagnostics.Add(Diagnostic.Error("BRF040", InputPath(path), fault!.Line, fault.Column, $"The front matter is not YAML: {fault.Message}"));
            return null;
        }
        var fields = new FrontMatterFields(InputPath(path), root, yaml, diagnostics);
        return fields.ToPage(path, body, bodyLine);
    }

    /// <summary>The page's path below the site's folder, as diagnostics name it.</summary>
    public static string InputPath(string path) => "input/" + path;

    /// <param name="body">Without the blank lines above it.</param>
    /// <param name="bodyLine">The 1-based line on which it begins.</param>
    private static bool TrySplit(string text, out string yaml, out string body, out int bodyLine)
    {
        (yaml, body, bodyLine) = ("", text, 1);
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
            return false;
        var line = 1;
        for (var start = Fence.Length + 1; start <= text.Length;)
        {
            line++;
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end;
            if (text.AsSpan(start, stop - start).TrimEnd() is "---" or "...")
            {
                yaml = text[(Fence.Length + 1)..start];
                var rest = text.AsSpan(end < 0 ? text.Length : end + 1);
                var trimmed = rest.TrimStart('\n');
                (body, bodyLine) = (trimmed.ToString(), line + 1 + rest.Length - trimmed.Length);
                return true;
            }
            if (end < 0)
                break;
            start = end + 1;
        }
        return false;
    }
}
