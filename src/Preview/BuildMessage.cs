using System.Text;
using System.Text.Json;

namespace Briefing.Preview;

/// <summary>What the reload script is told of a build: <c>{version, diagnostics:[{severity, text}]}</c> on one line.</summary>
internal static class BuildMessage
{
    public static string Json(PreviewState.Snapshot snapshot)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", snapshot.Version);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in snapshot.Build.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity))
            {
                json.WriteStartObject();
                json.WriteString("severity", diagnostic.SeverityName);
                json.WriteString("text", diagnostic.ToString());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
