using System.Buffers;
using System.Text.Json;
using Briefing.Pages;

namespace Briefing.Timeline.Exports;

internal static class TimelineJson
{
    public static byte[] Write(
        Chronology chronology, Func<Page, string> addressOf, Func<Mention, string?> anchorOf, Func<TimelineEvent, Conflict, string> messageOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, TimelineExports.JsonOptions);
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var item in chronology.Events)
            Event(json, item, addressOf, anchorOf, messageOf);
        json.WriteEndArray();
        json.WriteStartArray("coverage");
        foreach (var coverage in chronology.Coverage)
            Coverage(json, coverage, addressOf);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>As the design names it.</summary>
    public static string NameOf(EventStatus status) => status switch
    {
        EventStatus.Planned => "planned",
        EventStatus.Ongoing => "ongoing",
        _ => "past",
    };

    private static void Event(
        Utf8JsonWriter json, TimelineEvent item, Func<Page, string> addressOf, Func<Mention, string?> anchorOf,
        Func<TimelineEvent, Conflict, string> messageOf)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("date", item.Date.ToString());
        json.WriteString("text", item.Text);
        json.WriteString("status", NameOf(item.Status));
        json.WriteStartArray("topic");
        foreach (var topic in item.Topics)
            json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var mention in item.Mentions)
            Mention(json, mention, addressOf, anchorOf);
        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in item.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("date", conflict.Mention.Event.Date.ToString());
            json.WriteString("page", addressOf(conflict.Mention.Page));
            json.WriteString("anchor", anchorOf(conflict.Mention));
            json.WriteString("message", messageOf(item, conflict));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Mention(
        Utf8JsonWriter json, Mention mention, Func<Page, string> addressOf, Func<Mention, string?> anchorOf)
    {
        json.WriteStartObject();
        json.WriteString("page", addressOf(mention.Page));
        json.WriteString("anchor", anchorOf(mention));
        json.WriteString("seed", mention.Page.Seed?.File);
        json.WriteNumber("line", mention.Event.Line);
        json.WriteString("date", mention.Event.Date.ToString());
        json.WriteString("expression", mention.Event.Expression);
        json.WriteString("quote", mention.Event.Quote);
        json.WriteEndObject();
    }

    private static void Coverage(Utf8JsonWriter json, Coverage coverage, Func<Page, string> addressOf)
    {
        json.WriteStartObject();
        json.WriteString("page", addressOf(coverage.Page));
        json.WriteString("date", coverage.Date?.ToString());
        json.WriteString("cite", coverage.Cite?.Id);
        json.WriteEndObject();
    }
}
