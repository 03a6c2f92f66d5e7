using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Dates;

namespace Briefing.Cli;

/// <summary><c>briefing dates</c>: the dates of a text on standard input, as JSON lines.</summary>
public static class DatesCommand
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var anchor = new Option<string?>("--anchor")
        {
            Description = "The text's own date (EDTF, as 2025-10-27 or 2025-10), from which 昨日 or last week count.",
        };
        var language = new Option<string?>("--language") { Description = "The text's language (BCP 47, as ja or en); by default each line's script decides." };
        var jsonl = new Option<bool>("--jsonl") { Description = "Read JSON lines {id, text, anchor} instead of one text." };
        var explain = new Option<bool>("--explain") { Description = "Show also what was considered and why it is no date, and what to check." };
        anchor.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Edtf.TryParse(text, out _))
                result.AddError($"'{text}' is no date; write it as 2025-10-27 or 2025-10.");
        });
        var command = new Command("dates", "Find the dates of a text and print their values as JSON lines.") { anchor, language, jsonl, explain };
        command.SetAction(result =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
            using var output = new BufferedStream(Console.OpenStandardOutput());
            var text = result.GetValue(anchor);
            var options = new DatesOptions(text is null ? null : Edtf.Parse(text), result.GetValue(language), result.GetValue(explain));
            return result.GetValue(jsonl) ? RunLines(input, output, options) : RunText(input, output, options);
        });
        return command;
    }

    private sealed record DatesOptions(Edtf? Anchor, string? Language, bool Explain);

    private static int RunText(StreamReader input, Stream output, DatesOptions options)
    {
        Write(output, null, input.ReadToEnd(), options);
        return 0;
    }

    private static int RunLines(StreamReader input, Stream output, DatesOptions options)
    {
        var number = 0;
        var status = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Read(line, options, out var message) is var (id, text, anchor))
            {
                Write(output, id, text, options with { Anchor = anchor });
                continue;
            }
            Console.Error.WriteLine($"(stdin)({number}): error BRF066: {message}");
            status = 1;
        }
        return status;
    }

    /// <summary>One line of input; null with a message where it is not one.</summary>
    private static (JsonElement? Id, string Text, Edtf? Anchor)? Read(string line, DatesOptions options, out string message)
    {
        message = "not a JSON object with a text; write {\"id\":\"1\",\"text\":\"…\",\"anchor\":\"2025-10-27\"}.";
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                return null;
            var anchor = options.Anchor;
            if (root.TryGetProperty("anchor", out var value) && value.ValueKind == JsonValueKind.String)
            {
                if (!Edtf.TryParse(value.GetString(), out var parsed))
                {
                    message = $"the anchor '{value.GetString()}' is no date; write it as 2025-10-27.";
                    return null;
                }
                anchor = parsed;
            }
            return (root.TryGetProperty("id", out var id) ? id.Clone() : null, text.GetString()!, anchor);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(Stream output, JsonElement? id, string text, DatesOptions options)
    {
        var reading = DateReader.Read(text, options.Anchor, options.Language);
        using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id is { } value)
                value.WriteTo(json);
            else
                json.WriteNullValue();
            json.WriteStartArray("dates");
            foreach (var mention in reading.Mentions)
                Write(json, mention);
            json.WriteEndArray();
            if (options.Explain)
                WriteChecks(json, text, reading);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, DateMention mention)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("end", mention.End);
        json.WriteString("text", mention.Text);
        json.WriteString("edtf", mention.Value?.ToString());
        json.WriteBoolean("stated", mention.Stated);
        json.WriteString("rule", mention.Rule);
        json.WriteEndObject();
    }

    private static void WriteChecks(Utf8JsonWriter json, string text, DateReading reading)
    {
        json.WriteStartArray("considered");
        foreach (var lost in DateReader.Considered(text, reading))
        {
            json.WriteStartObject();
            json.WriteNumber("start", lost.Start);
            json.WriteNumber("end", lost.End);
            json.WriteString("text", lost.Text);
            json.WriteString("why", lost.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in reading.Checks)
        {
            json.WriteStartObject();
            json.WriteNumber("start", check.Start);
            json.WriteNumber("end", check.End);
            json.WriteString("code", check.Code);
            json.WriteString("message", check.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
