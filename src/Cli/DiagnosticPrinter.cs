using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>Prints diagnostics for people, for a workflow's annotations, or for other programs.</summary>
internal static class DiagnosticPrinter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="format"><c>text</c>, <c>github</c> or <c>json</c> (one object a line).</param>
    public static void Print(IEnumerable<Diagnostic> diagnostics, string format, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(format switch
            {
                "github" => Annotation(diagnostic),
                "json" => Json(diagnostic),
                _ => TerminalText.Of(diagnostic.ToString()),
            });
        }
    }

    /// <summary>A workflow command; its escapes are those that GitHub's runner takes back.</summary>
    private static string Annotation(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity == Severity.Note ? "notice" : diagnostic.SeverityName;
        var place = diagnostic.Path.Length == 0 ? "" : $"file={Property(diagnostic.Path)},";
        if (diagnostic.Line > 0)
            place += $"line={diagnostic.Line},";
        if (diagnostic.Column > 0)
            place += $"col={diagnostic.Column},";
        return $"::{level} {place}title={diagnostic.Code}::{Data(diagnostic.Message)}";

        static string Data(string text) => text
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

        static string Property(string text) => Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
    }

    private static string Json(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.SeverityName);
            json.WriteString("path", diagnostic.Path);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
