using Briefing.Blocks;
using Briefing.Files;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>What import found in a clipping, and all that it asked about the others meanwhile.</summary>
/// <param name="Hash">Of the clipping, as in <see cref="ReadFile"/>.</param>
/// <param name="PageHash">Likewise, of the page as import writes it.</param>
/// <param name="Lines">What the others may ask of it.</param>
/// <param name="Signs">As in <see cref="ComposedPage"/>.</param>
/// <param name="Asked">What it asked about lines that clippings have in common.</param>
/// <param name="Diagnostics">All that was said about it.</param>
public sealed record ImportedClipping(
    string Hash, string PageHash, ShortLines Lines, IReadOnlyList<ulong> Signs, IReadOnlyList<AskedLine> Asked, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Spares clippings that would give the pages that stand: the same bytes, with the same build of the tool, settings and topics,
/// beside clippings of which the same is to be known. Kept in <c>.briefing/</c>, safe to delete at any time; safe to use from several
/// threads.
/// </summary>
public sealed class ImportMemory
{
    private const string FileName = "import.bin";

    private readonly string circumstances;
    private readonly string path;
    private readonly string topicsThen = "";
    private readonly Dictionary<string, ImportedClipping> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeedReference> pages = new(StringComparer.Ordinal);
    private readonly Gathered<ImportedClipping> made = new();
    private string topics = "";

    /// <param name="folder">The site's.</param>
    /// <param name="circumstances">What decides pages besides the clippings: the tool's build and the settings.</param>
    public ImportMemory(SiteFolder folder, string circumstances)
    {
        this.circumstances = circumstances;
        path = Path.Combine(folder.State, FileName);
        using var reader = CheckedFile.Read(path);
        if (reader is null || reader.ReadString() != circumstances)
            return;
        topicsThen = reader.ReadString();
        for (var i = reader.ReadInt32(); i > 0; i--)
        {
            var (seed, clipping) = (reader.ReadString(), Read(reader));
            last[seed] = clipping;
            pages[clipping.PageHash] = new(seed, Convert.ToHexStringLower(Convert.FromBase64String(clipping.Hash)));
        }
    }

    /// <summary>Writes what is known now.</summary>
    public void Keep() => CheckedFile.Write(path, writer =>
    {
        writer.Write(circumstances);
        writer.Write(topics);
        writer.Write(made.All.Count);
        foreach (var (seed, clipping) in made.All.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.Write(seed);
            Write(writer, clipping);
        }
    });

    /// <summary>What is known of a clipping with these bytes; null where it is new or another. Its page may be another by now.</summary>
    internal ImportedClipping? Find(string seed, string? hash) =>
        last.GetValueOrDefault(seed) is { } known && known.Hash == hash ? known : null;

    /// <summary>The clipping from which import made a page with this hash; null where it made none such.</summary>
    internal SeedReference? SeedOf(string pageHash) => pages.GetValueOrDefault(pageHash);

    /// <summary>Whether a clipping would give the same page as then.</summary>
    internal bool GivesTheSame(ImportedClipping then, SiteRepetition repetition) =>
        topics == topicsThen && repetition.AnswersAlike(then.Asked);

    /// <summary>Learns the topics of this run, which may come from the clippings themselves.</summary>
    internal void Learn(SiteConfiguration configuration) => topics = string.Join('\n', configuration.Topics.Select(topic =>
        $"{configuration.TopicsAreProposed}\t{topic.Id}\t{string.Join('\t', topic.Labels.OrderBy(label => label.Key, StringComparer.Ordinal))}\t{string.Join('\t', topic.Terms)}"));

    internal void Add(string seed, ImportedClipping clipping) => made.Set(seed, clipping);

    private static ImportedClipping Read(BinaryReader reader)
    {
        var (hash, page) = (reader.ReadString(), reader.ReadString());
        var article = reader.ReadUInt64();
        var (lines, signs) = (Numbers(reader), Numbers(reader));
        var asked = new AskedLine[reader.ReadInt32()];
        for (var i = 0; i < asked.Length; i++)
            asked[i] = new(reader.ReadUInt64(), reader.ReadBoolean());
        return new(hash, page, new(article, lines), signs, asked, DiagnosticFile.Read(reader));
    }

    private static ulong[] Numbers(BinaryReader reader)
    {
        var numbers = new ulong[reader.ReadInt32()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = reader.ReadUInt64();
        return numbers;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<ulong> numbers)
    {
        writer.Write(numbers.Count);
        foreach (var number in numbers)
            writer.Write(number);
    }

    private static void Write(BinaryWriter writer, ImportedClipping clipping)
    {
        writer.Write(clipping.Hash);
        writer.Write(clipping.PageHash);
        writer.Write(clipping.Lines.Article);
        Write(writer, clipping.Lines.Hashes);
        Write(writer, clipping.Signs);
        writer.Write(clipping.Asked.Count);
        foreach (var line in clipping.Asked)
        {
            writer.Write(line.Hash);
            writer.Write(line.IsRepeated);
        }
        DiagnosticFile.Write(writer, clipping.Diagnostics);
    }
}
