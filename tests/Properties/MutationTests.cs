using System.Text;
using Briefing.Tests.Support;

namespace Briefing.Tests.Properties;

/// <summary>
/// Real clippings, damaged: cut, doubled, mixed, with bytes turned over. <c>BRIEFING_TEST_CASES</c> says how many,
/// <c>BRIEFING_TEST_CLIPPINGS</c> names a folder of others to damage. What ever failed stands in <c>Cases/mutations</c>.
/// </summary>
public sealed class MutationTests
{
    private static readonly string Fixtures = Repository.PathOf("tests", "Cases", "mutations");

    [Fact]
    public void Should_import_damaged_clippings()
    {
        var folder = Environment.GetEnvironmentVariable("BRIEFING_TEST_CLIPPINGS") is { Length: > 0 } own ? own : Repository.PathOf("seeds");
        byte[][] seeds = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        var random = new Random(11);
        for (var i = 0; i < Cases.Count; i++)
        {
            var bytes = Damaged(seeds, random);
            try
            {
                Import(bytes);
            }
            catch (Exception exception)
            {
                Directory.CreateDirectory(Fixtures);
                var path = Path.Combine(Fixtures, $"{i}-{bytes.Length}.txt");
                File.WriteAllBytes(path, bytes);
                throw new InvalidOperationException($"The clipping is kept as {path}.", exception);
            }
        }
    }

    [Fact]
    public void Should_import_what_once_failed()
    {
        foreach (var file in Directory.Exists(Fixtures) ? Directory.EnumerateFiles(Fixtures) : [])
            Import(File.ReadAllBytes(file));
    }

    private static void Import(byte[] bytes)
    {
        foreach (var ending in new[] { "txt", "md", "html" })
            ImportProperties.Import($"seeds/a.{ending}", bytes);
    }

    private static byte[] Damaged(byte[][] seeds, Random random)
    {
        var bytes = seeds[random.Next(seeds.Length)].ToList();
        // A part is enough: most of what goes wrong goes wrong near an edge.
        var start = random.Next(bytes.Count);
        bytes = bytes.GetRange(start, Math.Min(bytes.Count - start, random.Next(4000)));
        for (var edits = random.Next(8); edits > 0 && bytes.Count > 0; edits--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(60), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    var other = seeds[random.Next(seeds.Length)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                    break;
                case 3:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes("\n\n"));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(((char)random.Next(0x20, 0xFFFF)).ToString()));
                    break;
            }
        }
        return [.. bytes];
    }
}
