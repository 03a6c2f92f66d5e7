using Briefing.Files;
using Briefing.Rendering;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>A <see cref="RunMemory"/> as bytes.</summary>
internal static class RunMemoryFile
{
    /// <param name="build">Of the tool; another build may write otherwise.</param>
    public static void Write(RunMemory memory, string build, BinaryWriter writer)
    {
        writer.Write(build);
        writer.Write(memory.Digest);
        var counts = memory.Counts;
        foreach (var count in new[] { counts.Documents, counts.Events, counts.Topics, counts.Sources, counts.Pages })
            writer.Write(count);
        Write(writer, memory.Kept);
        DiagnosticFile.Write(writer, memory.Diagnostics);
        Write(writer, memory.Read);
        Write(writer, memory.Made);
        writer.Write(memory.Pages.Count);
        foreach (var (address, page) in memory.Pages)
        {
            writer.Write(address);
            writer.Write(page.Digest);
            Write(writer, page.Anchors);
            Write(writer, page.Notes);
        }
    }

    /// <param name="reader">Of what <see cref="Write(RunMemory, string, BinaryWriter)"/> wrote; it is closed.</param>
    /// <param name="build">Of the tool.</param>
    /// <returns>Null where another build wrote it.</returns>
    public static RunMemory? Read(BinaryReader reader, string build)
    {
        using var _ = reader;
        if (reader.ReadString() != build)
            return null;
        var digest = reader.ReadString();
        var counts = new SiteCounts(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var kept = Whole(Texts(reader));
        var diagnostics = DiagnosticFile.Read(reader);
        var (read, made) = (Stamps(reader), Stamps(reader));
        var count = reader.ReadInt32();
        var pages = new Dictionary<string, MadePage>(count, StringComparer.Ordinal);
        for (; count > 0; count--)
            pages[reader.ReadString()] = new(reader.ReadString(), Texts(reader), Whole(Texts(reader)));
        return new(digest, counts, kept, diagnostics, read, made, pages);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string?> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text is not null);
            writer.Write(text ?? "");
        }
    }

    private static string?[] Texts(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count == 0)
            return [];
        var texts = new string?[count];
        for (var i = 0; i < texts.Length; i++)
        {
            var isThere = reader.ReadBoolean();
            var text = reader.ReadString();
            texts[i] = isThere ? text : null;
        }
        return texts;
    }

    private static string[] Whole(string?[] texts) => texts.Length == 0 ? [] : [.. texts.OfType<string>()];

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<string, FileStamp> files)
    {
        writer.Write(files.Count);
        foreach (var (path, stamp) in files)
        {
            writer.Write(path);
            writer.Write(stamp.Length);
            writer.Write(stamp.Written);
        }
    }

    private static Dictionary<string, FileStamp> Stamps(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var files = new Dictionary<string, FileStamp>(count, StringComparer.Ordinal);
        for (; count > 0; count--)
            files[reader.ReadString()] = new(reader.ReadInt64(), reader.ReadInt64());
        return files;
    }
}
