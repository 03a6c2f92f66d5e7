using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Briefing.Site;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>
/// One hash for all that decides the bytes of a document's page: what holds for the whole site, the page's own file, and the files
/// of all pages that it names (neighbours, related documents, other tellings of its events) with what ties it to them. Of those
/// pages everything counts, also what is not shown: too much may be made anew, never too little.
/// </summary>
internal sealed class DocumentDigest(RenderContext context, BuildMemory memory, IReadOnlyList<string> assets)
{
    private readonly byte[] whole = Whole(context, memory, assets);
    private readonly Dictionary<string, int> byPath =
        context.Site.Documents.ToDictionary(document => document.Page.Path, document => document.Index, StringComparer.Ordinal);

    /// <summary>Null where the file of a page is not known.</summary>
    public string? Of(SiteDocument document, IReadOnlyList<RelatedDocument> related)
    {
        var writer = new Writer();
        writer.Bytes(whole);
        Page(writer, document.Index);
        Page(writer, document.Index - 1);
        Page(writer, document.Index + 1);
        foreach (var other in related)
        {
            Page(writer, other.Document);
            writer.Number(other.SharedEvents);
            writer.Texts(other.SharedTopics);
        }
        var site = context.Site;
        foreach (var telling in site.Tellings[document.Index])
        {
            writer.Number(telling.Index);
            Event(writer, site.Events[telling.Event]);
        }
        return writer.IsWhole ? writer.Hash() : null;
    }

    private void Event(Writer writer, SiteEvent e)
    {
        writer.Text(e.Event.Id);
        writer.Text(e.Event.Date.ToString());
        writer.Text(e.Event.Text);
        writer.Number((int)e.Event.Status);
        writer.Text(context.Site.Layout.HomeOf(e.Index));
        writer.Number(e.Event.Mentions.Count);
        foreach (var mention in e.Event.Mentions)
            Mention(writer, mention);
        foreach (var conflict in e.Event.Conflicts)
        {
            Mention(writer, conflict.Mention);
            writer.Text(conflict.Used.ToString());
            writer.Number((int)conflict.Reason);
            if (conflict.Witness is { } witness)
                Mention(writer, witness);
        }
    }

    private void Mention(Writer writer, Mention mention)
    {
        writer.Number(mention.Index);
        Page(writer, byPath.GetValueOrDefault(mention.Page.Path, -1));
    }

    private void Page(Writer writer, int index)
    {
        if (index < 0 || index >= context.Site.Documents.Count)
            writer.Number(-1);
        else
        {
            var path = context.Site.Documents[index].Page.Path;
            writer.Text(path);
            writer.Known(memory.HashOf(path));
        }
    }

    // Addresses of all pages, because any text may link to any page.
    private static byte[] Whole(RenderContext context, BuildMemory memory, IReadOnlyList<string> assets)
    {
        var site = context.Site;
        var writer = new Writer();
        writer.Text(memory.Circumstances);
        writer.Text(site.Language);
        writer.Texts(assets);
        string[] places = [.. site.Documents.Select(document => $"{document.Page.Path}\0{document.Address}")];
        Array.Sort(places, StringComparer.Ordinal);
        writer.Texts(places);
        foreach (var topic in site.Topics)
        {
            writer.Text(topic.Id);
            writer.Text(topic.Label);
            writer.Text(topic.Address);
        }
        foreach (var source in site.Sources)
        {
            writer.Text(source.Name);
            writer.Texts([.. source.Articles.Select(article => article.Id)]);
        }
        return Convert.FromBase64String(writer.Hash());
    }

    /// <summary>Values one after another, each with its length.</summary>
    private sealed class Writer
    {
        private readonly ArrayBufferWriter<byte> buffer = new(2048);

        public bool IsWhole { get; private set; } = true;

        public void Known(string? value)
        {
            IsWhole &= value is not null;
            Text(value ?? "");
        }

        public void Text(string value)
        {
            Number(value.Length);
            Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
        }

        public void Texts(IReadOnlyList<string> values)
        {
            Number(values.Count);
            foreach (var value in values)
                Text(value);
        }

        public void Number(int value) => Bytes(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

        public void Bytes(ReadOnlySpan<byte> value) => buffer.Write(value);

        public string Hash()
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.WrittenSpan, hash);
            return Convert.ToBase64String(hash);
        }
    }
}
