using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Site;

namespace Briefing.Rendering;

/// <summary>
/// The search index as scripts: shards that tell which entries have a key, and chunks that hold the entries themselves, so
/// that a query loads a few of either, from a server or a disk.
/// </summary>
internal sealed class SearchIndex(RenderContext context, IReadOnlyList<DocumentPassages> texts)
{
    public const string Manifest = "search/manifest.js";

    private const int ChunkSize = 24 * 1024;
    private const int ShardSize = 96 * 1024;
    private const int MostShards = 1024;
    private const int Parts = 4;

    // The data is script: what HTML or JavaScript could take for its own is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private SiteModel Site => context.Site;

    public List<OutputFile> Files()
    {
        var entries = Entries();
        var keys = new (uint[] Codes, string[] Words)[entries.Count];
        Parallel.For(0, entries.Count, () => new SearchKeys(), (i, _, found) =>
        {
            keys[i] = KeysOf(entries[i], found);
            return found;
        }, _ => { });
        var files = new List<OutputFile>();
        var chunks = AddChunks(entries, files);
        var shards = AddShards(keys, files);
        files.Add(new(Manifest, Script("start", json =>
        {
            json.WriteStartObject();
            json.WriteNumber("shards", shards);
            json.WriteStartArray("kinds");
            json.WriteNumberValue(Site.Topics.Count);
            json.WriteNumberValue(Site.Topics.Count + Site.Documents.Count);
            json.WriteEndArray();
            json.WriteStartArray("chunks");
            foreach (var first in chunks)
                json.WriteNumberValue(first);
            json.WriteEndArray();
            json.WriteEndObject();
        })));
        return files;
    }

    // Topics first, then documents with the newest first, then events: the order in which they are found. The manifest says where each kind ends.
    private List<Entry> Entries() =>
    [
        .. Site.Topics.Select(topic => new Entry(SitePaths.Escape(topic.Address), topic.Label, null, null, OtherNames(topic))),
        .. Site.Documents.Select((document, i) => new Entry(
            SitePaths.Escape(document.Address), document.Title, context.DateOf(document)?.Text,
            context.Foreign(document.Language), texts[i].Passages)),
        .. Site.Events.Reverse().Select(e => new Entry(
            context.EventHref(SiteAddresses.Search, e), e.Event.Text, context.Dates.Text(e.Event.Date), null, [])),
    ];

    // A topic is found under its labels in other languages, and under the terms by which texts are.
    private BodyPassage[] OtherNames(SiteTopic topic)
    {
        var known = Site.Configuration.Topics.FirstOrDefault(entry => entry.Id == topic.Id);
        var names = known is null ? [] : known.Labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => label.Value)
            .Concat(known.Terms).Where(name => name != topic.Label).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? [] : [new("main", string.Join(context.T["list.separator"], names), false)];
    }

    private static (uint[] Codes, string[] Words) KeysOf(Entry entry, SearchKeys keys)
    {
        SearchText.AddKeys(entry.Title, keys);
        if (entry.Date is not null)
            SearchText.AddKeys(entry.Date, keys);
        foreach (var passage in entry.Passages)
            SearchText.AddKeys(passage.Text, keys);
        return keys.Take();
    }

    /// <returns>The first entry of each chunk.</returns>
    private static List<int> AddChunks(List<Entry> entries, List<OutputFile> files)
    {
        var starts = new List<int>();
        var size = ChunkSize;
        for (var i = 0; i < entries.Count; i++)
        {
            if (size >= ChunkSize)
            {
                starts.Add(i);
                size = 0;
            }
            size += 3 * (entries[i].Title.Length + entries[i].Passages.Sum(passage => passage.Text.Length + 12));
        }
        var chunks = new OutputFile[starts.Count];
        Parallel.For(0, chunks.Length, n =>
        {
            var end = n + 1 < starts.Count ? starts[n + 1] : entries.Count;
            chunks[n] = new($"search/c{n}.js", Script("chunk", json =>
            {
                json.WriteStartArray();
                foreach (var entry in entries[starts[n]..end])
                    Write(json, entry);
                json.WriteEndArray();
            }, n));
        });
        files.AddRange(chunks);
        return starts;
    }

    private static int AddShards((uint[] Codes, string[] Words)[] keys, List<OutputFile> files)
    {
        // Most postings take one character, or two.
        var size = keys.Sum(list => (long)list.Codes.Length + list.Words.Length) * 2;
        var count = (int)Math.Clamp(System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)(size / ShardSize) + 1), 1, MostShards);
        var shards = new List<(string Key, Postings Postings)>[count];
        for (var n = 0; n < count; n++)
            shards[n] = [];
        Parallel.For(0, Parts, part =>
        {
            foreach (var (key, postings) in PostingsOf(keys, (uint)part).All())
            {
                var shard = shards[SearchText.ShardOf(key, count)];
                lock (shard)
                    shard.Add((key, postings));
            }
        });
        var written = new OutputFile[count];
        Parallel.For(0, count, n => written[n] = new($"search/s{n}.js", Script("shard", json =>
        {
            json.WriteStartObject();
            shards[n].Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
            foreach (var (key, postings) in shards[n])
                json.WriteString(key, postings.Text);
            json.WriteEndObject();
        }, n)));
        files.AddRange(written);
        return count;
    }

    /// <summary>A part of the keys, so that several threads may share them; the first has all words.</summary>
    private static SearchPostings PostingsOf((uint[] Codes, string[] Words)[] keys, uint part)
    {
        var postings = new SearchPostings();
        for (var entry = 0; entry < keys.Length; entry++)
        {
            foreach (var code in keys[entry].Codes)
            {
                if (code % Parts == part)
                    postings.Add(code, entry);
            }
            if (part > 0)
                continue;
            foreach (var word in keys[entry].Words)
                postings.Add(word, entry);
        }
        return postings;
    }

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("u", entry.Href);
        json.WriteString("t", entry.Title);
        if (entry.Date is not null)
            json.WriteString("d", entry.Date);
        if (entry.Language is not null)
            json.WriteString("l", entry.Language);
        json.WriteStartArray("p");
        foreach (var passage in entry.Passages)
        {
            json.WriteStartArray();
            json.WriteStringValue(passage.Id);
            json.WriteStringValue(passage.Text);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Script(string function, Action<Utf8JsonWriter> content, int? number = null)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        buffer.Write(Encoding.ASCII.GetBytes(number is { } n ? $"briefing.{function}({n}," : $"briefing.{function}("));
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        buffer.Write(");\n"u8);
        return buffer.WrittenMemory;
    }

    private sealed record Entry(string Href, string Title, string? Date, string? Language, IReadOnlyList<BodyPassage> Passages);
}
