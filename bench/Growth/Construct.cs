using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Briefing.Benchmarks.Growth;

/// <summary>Something that hostile texts hold again and again.</summary>
/// <param name="Readers">What it is read as.</param>
/// <param name="Opening">Repeated.</param>
/// <param name="Closing">Repeated as often behind all the openings; may be empty.</param>
/// <param name="Before">Stands once before all of it; may be empty.</param>
internal sealed record Construct(IReadOnlyList<string> Readers, string Opening, string Closing, string Before)
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. from line in Table().Split('\n')
           where line.Length > 0 && line[0] != '#'
           let cells = line.Split('\t')
           select new Construct(cells[0].Split(' '), Text(cells[1]), Text(cells.ElementAtOrDefault(2)), Text(cells.ElementAtOrDefault(3))),
    ];

    public string Name => (Before.Length == 0 ? "" : JsonSerializer.Serialize(Before, Readable) + " and ") + JsonSerializer.Serialize(Opening, Readable) + (Closing.Length == 0 ? "" : " … " + JsonSerializer.Serialize(Closing, Readable));

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="bytes">As UTF-8; the text is no longer than this.</param>
    public string Repeat(int bytes)
    {
        var times = (bytes - Encoding.UTF8.GetByteCount(Before)) / (Encoding.UTF8.GetByteCount(Opening.Replace("{n}", "12345", StringComparison.Ordinal)) + Encoding.UTF8.GetByteCount(Closing));
        var text = new StringBuilder(Before, bytes);
        for (var n = 0; n < times; n++)
            text.Append(Opening.Contains("{n}", StringComparison.Ordinal) ? Opening.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : Opening);
        return text.Insert(text.Length, Closing, times).ToString();
    }

    private static string Text(string? json) => string.IsNullOrEmpty(json) ? "" : JsonSerializer.Deserialize<string>(json)!;

    private static string Table()
    {
        using var reader = new StreamReader(typeof(Construct).Assembly.GetManifestResourceStream("constructs.tsv")!);
        return reader.ReadToEnd();
    }
}
