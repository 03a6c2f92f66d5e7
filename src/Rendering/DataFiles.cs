using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Dates;
using Briefing.Pages;
using Briefing.Site;
using Briefing.Timeline;
using Briefing.Timeline.Exports;

namespace Briefing.Rendering;

/// <summary>The site's facts for other programs.</summary>
internal static class DataFiles
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
    };

    /// <summary>All documents, in the order of their paths.</summary>
    public static ReadOnlyMemory<byte> Pages(SiteModel site) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in site.Documents.OrderBy(document => document.Page.Path, StringComparer.Ordinal))
            WritePage(json, document);
        json.WriteEndArray();
    });

    /// <summary>The timeline in the formats of other programs, by file.</summary>
    public static IEnumerable<PlannedFile> Timeline(RenderContext context, EventViews events)
    {
        var chronology = context.Site.Chronology;
        var title = context.Site.Configuration.Site.Title;
        return
        [
            new(SiteAddresses.TimelineJson, () => TimelineExports.Json(
                chronology, Address, events.AnchorOf, (_, conflict) => events.ConflictText(conflict))),
            new(SiteAddresses.TimelineJs, () => TimelineExports.TimelineJs(
                chronology, title, mention => Absolute(mention) ?? SitePaths.Href(SiteAddresses.TimelineJs, Address(mention.Page), events.AnchorOf(mention)))),
            new(SiteAddresses.Calendar, () => TimelineExports.Calendar(chronology, title, Absolute)),
            new(SiteAddresses.Csv, () => TimelineExports.Csv(chronology, Address)),
        ];

        string Address(Page page) => events.DocumentOf(page).Address;

        string? Absolute(Mention mention) => context.AbsoluteUrl(Address(mention.Page), events.AnchorOf(mention));
    }

    private static void WritePage(Utf8JsonWriter json, SiteDocument document)
    {
        var page = document.Page;
        json.WriteStartObject();
        json.WriteString("path", document.Address);
        json.WriteString("title", document.Title);
        WriteDate(json, "date", page.Date);
        if (page.DateBasis is { } basis)
        {
            json.WriteStartObject("dateBasis");
            json.WriteString("rule", basis.Rule);
            json.WriteNumber("line", basis.Line);
            json.WriteString("quote", basis.Quote);
            json.WriteEndObject();
        }
        else
            json.WriteNull("dateBasis");
        if (page.Source is { IsStated: true } source)
        {
            json.WriteStartObject("source");
            json.WriteString("name", source.Name);
            json.WriteString("url", source.Url);
            json.WriteEndObject();
        }
        else
            json.WriteNull("source");
        WriteList(json, "topic", page.Topics);
        json.WriteString("language", document.Language);
        json.WriteStartArray("cites");
        foreach (var cite in page.Cites)
            WriteCitation(json, cite);
        json.WriteEndArray();
        if (page.Seed is { } seed)
        {
            json.WriteStartObject("seed");
            json.WriteString("file", seed.File);
            json.WriteString("sha256", seed.Sha256);
            json.WriteEndObject();
        }
        else
            json.WriteNull("seed");
        json.WriteStartArray("checks");
        foreach (var check in page.Checks)
            WriteCheck(json, check);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation cite)
    {
        json.WriteStartObject();
        json.WriteString("id", cite.Id);
        json.WriteString("name", cite.Name);
        json.WriteString("url", cite.Url);
        WriteDate(json, "date", cite.Date);
        json.WriteNumber("line", cite.Line);
        json.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter json, Check check)
    {
        json.WriteStartObject();
        json.WriteString("code", check.Code);
        json.WriteString("message", check.Message);
        json.WriteStartArray("lines");
        foreach (var line in check.Lines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, Edtf? date) => json.WriteString(name, date?.ToString());

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>JSON in UTF-8 that ends with a line feed.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
