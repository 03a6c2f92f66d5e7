using Briefing.Blocks;
using Briefing.Seeds;
using Briefing.Tests.Support;

namespace Briefing.Tests.Blocks;

/// <summary>A folder per layout: the clipping as <c>in.txt</c>, <c>in.md</c> or <c>in.html</c>, and the document that it makes.</summary>
public class BlockCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Cases", "blocks");

    public static TheoryData<string> Cases { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Should_give_the_article_its_blocks(string name)
    {
        var input = Directory.EnumerateFiles(Path.Combine(Folder, name), "in.*").Single();
        var seed = SeedReader.Read("seeds/" + Path.GetFileName(input), File.ReadAllBytes(input)).Seed!;

        var dump = DocumentDump.Of(DocumentBuilder.Build(seed, null));

        Golden.Check(Path.Combine(Folder, name, "expected.txt"), dump);
    }
}
