using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Briefing.Dates;
using Briefing.Site;

namespace Briefing.Rendering;

/// <summary>Atom (RFC 4287), JSON Feed 1.1 and the sitemap.</summary>
internal sealed class Feeds(RenderContext context)
{
    private const int MostEntries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = false,
    };

    private SiteModel Site => context.Site;

    public ReadOnlyMemory<byte> DocumentsAtom() => AtomFeed("feed.xml", SiteAddresses.Front, Site.Configuration.Site.Title, [.. Documents()]);

    public ReadOnlyMemory<byte> EventsAtom() => AtomFeed(
        "events.xml", SiteAddresses.Timeline, EventsTitle, [.. Events()]);

    public ReadOnlyMemory<byte> DocumentsJson() => JsonFeed("feed.json", SiteAddresses.Front, Site.Configuration.Site.Title, json =>
    {
        foreach (var document in Site.Documents.Take(MostEntries))
        {
            var page = document.Page;
            json.WriteStartObject();
            json.WriteString("id", Id(document.Address));
            if (context.AbsoluteUrl(document.Address) is { } url)
                json.WriteString("url", url);
            json.WriteString("title", document.Title);
            json.WriteString("content_text", page.Summary.Count > 0 ? string.Join('\n', page.Summary) : document.Title);
            // Only a whole day that the text states is a publication date.
            if (page.Date is { Precision: EdtfPrecision.Day } date && !DocumentViews.IsInferred(page.DateBasis))
                json.WriteString("date_published", Timestamp(date.First!.Value));
            json.WriteString("language", document.Language);
            if (page.Source is { IsStated: true } source)
            {
                json.WriteStartArray("authors");
                json.WriteStartObject();
                json.WriteString("name", source.Name);
                json.WriteEndObject();
                json.WriteEndArray();
            }
            json.WriteStartArray("tags");
            foreach (var topic in page.Topics.Where(context.Topics.ContainsKey))
                json.WriteStringValue(context.Topics[topic].Label);
            json.WriteEndArray();
            json.WriteEndObject();
        }
    });

    // When an event was published nobody knows; when it happened stands in a member of our own, as the format allows.
    public ReadOnlyMemory<byte> EventsJson() => JsonFeed("events.json", SiteAddresses.Timeline, EventsTitle, json =>
    {
        foreach (var entry in Events())
        {
            json.WriteStartObject();
            json.WriteString("id", Id(SiteAddresses.Timeline, entry.Fragment));
            if (context.AbsoluteUrl(entry.Address, entry.Fragment) is { } url)
                json.WriteString("url", url);
            json.WriteString("title", entry.Title);
            json.WriteString("content_text", entry.Summary ?? entry.Title);
            json.WriteString("language", entry.Language);
            json.WriteStartObject("_briefing");
            json.WriteString("date", entry.Date.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }
    });

    private string EventsTitle => $"{Site.Configuration.Site.Title} – {context.T["timeline.title"]}";

    private ReadOnlyMemory<byte> JsonFeed(string self, string home, string title, Action<Utf8JsonWriter> writeItems) => DataFiles.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", title);
        if (context.AbsoluteUrl(home) is { } url)
        {
            json.WriteString("home_page_url", url);
            json.WriteString("feed_url", context.AbsoluteUrl(self));
        }
        if (Site.Configuration.Site.Description is { } description)
            json.WriteString("description", description);
        json.WriteString("language", Site.Language);
        json.WriteStartArray("items");
        writeItems(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <param name="addresses">Of the site's HTML pages.</param>
    public ReadOnlyMemory<byte> Sitemap(IEnumerable<string> addresses) => Xml(xml =>
    {
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var address in addresses)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", context.AbsoluteUrl(address));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private IEnumerable<Entry> Documents() => Site.Documents
        .Where(document => document.Page.Date?.First is not null)
        .Take(MostEntries)
        .Select(document => new Entry(
            document.Address, null, document.Title, document.Language, document.Page.Date!.Value,
            document.Page.Summary.Count > 0 ? string.Join('\n', document.Page.Summary) : null,
            document.Page.Source is { IsStated: true } source ? source.Name : null));

    private IEnumerable<Entry> Events() => Site.Events
        .Where(e => e.Event.Date.First is not null)
        .Reverse()
        .Take(MostEntries)
        .Select(e =>
        {
            var telling = e.Event.Mentions.FirstOrDefault(mention => mention.Event.Text == e.Event.Text) ?? e.Event.Mentions[0];
            return new Entry(
                Site.Layout.HomeOf(e.Index), e.Anchor, $"{context.Dates.Text(e.Event.Date)} {e.Event.Text}",
                telling.Page.Language ?? Site.Language, e.Event.Date, telling.Event.Quote, null);
        });

    private ReadOnlyMemory<byte> AtomFeed(string self, string home, string title, Entry[] entries) => Xml(xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, Site.Language);
        Write(xml, "id", Id(self));
        Write(xml, "title", title);
        // No clock here: the feed is as new as its newest entry.
        var updated = entries.Length == 0 ? DateOnly.MinValue : entries.Max(entry => entry.Date.First!.Value);
        Write(xml, "updated", Timestamp(updated));
        xml.WriteStartElement("author", Atom);
        Write(xml, "name", Site.Configuration.Site.Title);
        xml.WriteEndElement();
        if (context.AbsoluteUrl(self) is { } address)
            WriteLink(xml, "self", address);
        WriteLink(xml, "alternate", context.AbsoluteUrl(home) ?? home);
        foreach (var entry in entries)
            WriteEntry(xml, entry);
        xml.WriteEndElement();
    });

    private void WriteEntry(XmlWriter xml, Entry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        Write(xml, "id", entry.Fragment is null ? Id(entry.Address) : Id(SiteAddresses.Timeline, entry.Fragment));
        Write(xml, "title", entry.Title);
        Write(xml, "updated", Timestamp(entry.Date.First!.Value));
        WriteLink(xml, "alternate", context.AbsoluteUrl(entry.Address, entry.Fragment) ?? SitePaths.Href("", entry.Address, entry.Fragment));
        if (entry.Summary is not null)
            Write(xml, "summary", entry.Summary);
        if (entry.Author is not null)
        {
            xml.WriteStartElement("author", Atom);
            Write(xml, "name", entry.Author);
            xml.WriteEndElement();
        }
        // Atom asks for a second of the day; what is really known stands here.
        xml.WriteElementString("dc", "date", "http://purl.org/dc/elements/1.1/", entry.Date.ToString());
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlText(text));

    // XML 1.0 has no place for most control characters, nor for half a surrogate pair.
    private static string XmlText(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }

    // An address where there is one; else a name that says what it names and stays the same.
    private string Id(string address, string? fragment = null) => context.AbsoluteUrl(address, fragment)
        ?? $"urn:briefing:{SitePaths.Escape(address)}{(fragment is null ? "" : "#" + Uri.EscapeDataString(fragment))}";

    private static string Timestamp(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static ReadOnlyMemory<byte> Xml(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            content(xml);
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private sealed record Entry(
        string Address, string? Fragment, string Title, string Language, Edtf Date, string? Summary, string? Author);
}
