using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Dates;

namespace Briefing.Timeline.Exports;

/// <summary>The format of Knight Lab's TimelineJS 3: dates by their parts, as many as are known.</summary>
internal static class TimelineJsJson
{
    public static byte[] Write(Chronology chronology, string title, Func<Mention, string> addressOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, TimelineExports.JsonOptions);
        json.WriteStartObject();
        json.WriteStartObject("title");
        Text(json, title, null);
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var item in chronology.Events)
        {
            if (item.Date.Start is { } start)
                Event(json, item, start, addressOf);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Event(Utf8JsonWriter json, TimelineEvent item, EdtfDate start, Func<Mention, string> addressOf)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", item.Id);
        Date(json, "start_date", item.Date.First, start.Precision);
        if (item.Date is { IsInterval: true, End: { } end })
            Date(json, "end_date", item.Date.Last, end.Precision);
        json.WriteString("display_date", item.Date.ToString());
        Text(json, item.Text, string.Concat(item.Mentions.Select(mention => Quote(mention, addressOf))));
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? day, EdtfPrecision precision)
    {
        if (day is not { } date)
            return;
        json.WriteStartObject(name);
        json.WriteNumber("year", date.Year);
        if (precision is EdtfPrecision.Day or EdtfPrecision.TenDays or EdtfPrecision.Month or EdtfPrecision.Season)
            json.WriteNumber("month", date.Month);
        if (precision is EdtfPrecision.Day)
            json.WriteNumber("day", date.Day);
        json.WriteEndObject();
    }

    /// <summary>TimelineJS takes both for HTML.</summary>
    private static void Text(Utf8JsonWriter json, string headline, string? html)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", HtmlEncoder.Default.Encode(headline));
        if (html is not null)
            json.WriteString("text", html);
        json.WriteEndObject();
    }

    private static string Quote(Mention mention, Func<Mention, string> addressOf) =>
        $"<p>{HtmlEncoder.Default.Encode(mention.Event.Quote ?? mention.Event.Text)} <a href=\"{HtmlEncoder.Default.Encode(addressOf(mention))}\">{HtmlEncoder.Default.Encode(mention.Page.Title ?? mention.Page.Path)}</a></p>";
}
