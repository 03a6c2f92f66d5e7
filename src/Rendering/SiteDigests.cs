using Briefing.Site;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>
/// Hashes of what the site's pages are made from: what holds for all of them, each document's own file, each event with the files of
/// the pages that tell it. Of a file everything counts, also what is not shown: too much may be made anew, never too little. Safe to
/// use from several threads.
/// </summary>
internal sealed class SiteDigests
{
    private readonly RenderContext context;
    private readonly string[] hashes;
    private readonly byte[]?[] documents;
    private readonly byte[] whole;
    private readonly byte[]?[] events;

    private SiteDigests(RenderContext context, byte[] whole, string[] hashes)
    {
        (this.context, this.whole, this.hashes) = (context, whole, hashes);
        events = new byte[context.Site.Events.Count][];
        documents = new byte[hashes.Length][];
    }

    /// <summary>Null where the file of a page is not known.</summary>
    public static SiteDigests? Of(RenderContext context, BuildMemory memory, IReadOnlyList<string> assets)
    {
        var documents = context.Site.Documents;
        var (whole, hashes) = (Array.Empty<byte>(), new string?[documents.Count]);
        Parallel.Invoke(
            () => whole = Whole(context, memory, assets),
            () =>
            {
                foreach (var document in documents)
                    hashes[document.Index] = memory.HashOf(document.Page.Path);
            });
        return hashes.Contains(null) ? null : new(context, whole, hashes!);
    }

    public SiteModel Site => context.Site;

    /// <summary>A digest that begins with what holds for the whole site.</summary>
    /// <param name="kind">Tells apart what is made from the same things.</param>
    public DigestWriter Begin(string kind)
    {
        var writer = new DigestWriter();
        writer.Bytes(whole);
        writer.Text(kind);
        return writer;
    }

    /// <summary>Writes a document; one that there is not is written as such.</summary>
    public void Document(DigestWriter writer, int index)
    {
        if (index < 0 || index >= hashes.Length)
        {
            writer.Number(-1);
            return;
        }
        writer.Bytes(documents[index] ??= DocumentHash(index));
    }

    public void Documents(DigestWriter writer, IEnumerable<int> indexes)
    {
        foreach (var index in indexes)
            Document(writer, index);
        writer.Number(-1);
    }

    public void Event(DigestWriter writer, int index) => writer.Bytes(events[index] ??= EventHash(Site.Events[index]));

    public int IndexOf(string path) => Site.Find(path)?.Index ?? -1;

    private byte[] DocumentHash(int index)
    {
        var writer = new DigestWriter();
        writer.Text(Site.Documents[index].Page.Path);
        writer.Text(hashes[index]);
        return writer.Take();
    }

    private byte[] EventHash(SiteEvent e)
    {
        var writer = new DigestWriter();
        writer.Text(e.Event.Id);
        writer.Text(e.Event.Date.ToString());
        writer.Text(e.Event.Text);
        writer.Number((int)e.Event.Status);
        writer.Text(Site.Layout.HomeOf(e.Index));
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
        return writer.Take();
    }

    private void Mention(DigestWriter writer, Mention mention)
    {
        writer.Number(mention.Index);
        Document(writer, IndexOf(mention.Page.Path));
    }

    // Addresses of all pages, because any text may link to any page.
    private static byte[] Whole(RenderContext context, BuildMemory memory, IReadOnlyList<string> assets)
    {
        var site = context.Site;
        var writer = new DigestWriter();
        writer.Text(memory.Circumstances);
        writer.Text(site.Language);
        writer.Texts(assets);
        SiteDocument[] byPath = [.. site.Documents];
        Array.Sort(byPath, (left, right) => string.CompareOrdinal(left.Page.Path, right.Page.Path));
        foreach (var document in byPath)
        {
            writer.Text(document.Page.Path);
            writer.Text(document.Address);
        }
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
        return writer.Take();
    }
}
