using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>Gives every clipping the path of its page: <c>a/b.txt</c> becomes <c>a/b.md</c>.</summary>
public static class PageNames
{
    private const int LongestName = 200;

    private static readonly HashSet<string> WindowsDevices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The pages' paths below <c>input/</c>, in the order of the clippings. Two clippings with one stem keep their endings
    /// (<c>b-html.md</c>); what a file system would take for one name is told apart by a hash of the clipping's path.
    /// </summary>
    /// <param name="seedFiles">Paths below <c>seeds/</c>, each once.</param>
    public static IReadOnlyList<string> For(IReadOnlyList<string> seedFiles)
    {
        string[] stems = [.. seedFiles.Select(Stem)];
        var byStem = Count(stems);
        string[] names = [.. stems.Select((stem, i) => byStem[stem] == 1 ? stem : WithEnding(seedFiles[i]))];
        var taken = Count(names);
        return [.. names.Select((name, i) => (taken[name] == 1 ? name : $"{name}-{Hash(seedFiles[i])}") + ".md")];
    }

    private static Dictionary<string, int> Count(string[] names)
    {
        var counts = new Dictionary<string, int>(names.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        return counts;
    }

    private static string Stem(string file)
    {
        var stem = Path.GetExtension(file) is { Length: > 1 } ending ? file[..^ending.Length] : file;
        return string.Join('/', stem.Split('/').Select(Safe));
    }

    private static string WithEnding(string file) => $"{Stem(file)}-{Safe(Path.GetExtension(file).TrimStart('.')).ToLowerInvariant()}";

    /// <summary>A name that every common file system takes, and that reads as the clipping's.</summary>
    private static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in Normalizer.Of(name, NormalizationForm.FormC))
            safe.Append(IsUnsafe(c) ? '-' : c);
        var text = safe.ToString().TrimEnd('.', ' ').TrimStart(' ');
        if (text.Length == 0 || text.StartsWith('.'))
            text = "-" + text;
        if (WindowsDevices.Contains(text.Split('.')[0]))
            text = "_" + text;
        return Encoding.UTF8.GetByteCount(text) <= LongestName ? text : $"{Cut(text)}-{Hash(name)}";
    }

    private static bool IsUnsafe(char c) =>
        c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\' or '\uFFFD'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Cut(string text)
    {
        var (bytes, end) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestName - 9)
                break;
            end += rune.Utf16SequenceLength;
        }
        return text[..end];
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
