using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Dates;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>JSON-LD after schema.org, escaped so that it cannot leave its script element.</summary>
internal static class LinkedData
{
    // Escapes < > & ' and all beyond the basic plane, unlike the relaxed encoder.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? written;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>Good until the next is asked for on this thread.</summary>
    public static MarkupView Article(RenderContext context, SiteDocument document) => Write(json =>
    {
        var page = document.Page;
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Article");
        json.WriteString("headline", document.Title);
        json.WriteString("inLanguage", document.Language);
        if (context.AbsoluteUrl(document.Address) is { } url)
            json.WriteString("url", url);
        // A bound or a guess is no publication date.
        if (page.Date is { } date && DateText.Machine(date) is { } machine && page.DateBasis is null or { Rule: "stated" })
            json.WriteString("datePublished", machine);
        if (page.Source is { IsStated: true } source)
            WriteNamed(json, "publisher", "Organization", source.Name);
        if (page.Author is { Length: > 0 } author)
            WriteNamed(json, "author", "Person", author);
        if (Coverage(context, document) is { } coverage)
            json.WriteString("temporalCoverage", coverage);
        WriteCitations(json, page.Cites);
    });

    /// <summary>The site's events, as one list; good as long.</summary>
    public static MarkupView Events(RenderContext context, IEnumerable<SiteEvent> events) => Write(json =>
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ItemList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var e in events)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteStartObject("item");
            json.WriteString("@type", "Event");
            json.WriteString("name", e.Event.Text);
            if (DateText.Machine(e.Event.Date) is { } day)
                json.WriteString("startDate", day);
            if (context.AbsoluteUrl(context.Site.Layout.HomeOf(e.Index), e.Anchor) is { } url)
                json.WriteString("url", url);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Pages.Citation> cites)
    {
        if (cites.Count == 0)
            return;
        json.WriteStartArray("citation");
        foreach (var cite in cites)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            if (cite.Title is not null)
                json.WriteString("name", cite.Title);
            if (DocumentViews.WebAddress(cite.Url) is { } url)
                json.WriteString("url", url);
            if (cite.Name is not null)
                WriteNamed(json, "publisher", "Organization", cite.Name);
            if (cite.Date is { } date && DateText.Machine(date) is { } machine)
                json.WriteString("datePublished", machine);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // From the first to the last of what has happened by the document's own telling.
    private static string? Coverage(RenderContext context, SiteDocument document)
    {
        if (context.Site.Tellings[document.Index].Count == 0)
            return null;
        Edtf[] dates =
        [
            .. context.Site.Tellings[document.Index].Select(telling => document.Page.Events[telling.Index].Date)
                .Where(date => date.First is not null && date.Last is not null),
        ];
        if (dates.Length == 0)
            return null;
        var first = dates.Min(date => date.First!.Value);
        var last = dates.Max(date => date.Last!.Value);
        return first == last ? first.ToString("O", null) : $"{first:O}/{last:O}";
    }

    private static MarkupView Write(Action<Utf8JsonWriter> content)
    {
        var buffer = written ??= new(1024);
        var json = writer ??= new(buffer, Options);
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        content(json);
        json.WriteEndObject();
        json.Flush();
        return new(buffer.WrittenMemory);
    }
}
