using System.Text;
using Briefing.Blocks;
using Briefing.Seeds;
using Briefing.Tests.Support;

namespace Briefing.Tests.Blocks;

public class DocumentBuilderTests
{
    public static TheoryData<string> Seeds { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Should_keep_every_sentence_of_a_seed_in_order(string name)
    {
        var seed = SeedReader.Read("seeds/" + name, File.ReadAllBytes(Repository.PathOf("seeds", name))).Seed!;

        var document = DocumentBuilder.Build(seed, null);

        var kept = Letters(DocumentDump.Of(document));
        Assert.All(seed.Lines.Where(line => line.Text.EndsWith('。') && !line.Text.Contains("http", StringComparison.Ordinal)), line => Assert.Contains(Letters(line.Text), kept, StringComparison.Ordinal));
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }
        return letters.ToString();
    }
}
