using System.Text;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Seeds;
using Briefing.Settings;

namespace Briefing.Tests.Facts;

/// <summary>Small clippings, written for the tests, and what is found in them.</summary>
internal static class Clippings
{
    public static PageFacts Facts(string text, SiteConfiguration? config = null, string path = "a.txt")
    {
        var seed = Seed(text, path);
        return FactFinder.Find(seed, DocumentBuilder.Build(seed, null), config ?? SiteConfiguration.Default, explain: true);
    }

    public static SeedText Seed(string text, string path = "a.txt") =>
        SeedReader.Read("seeds/" + path, Encoding.UTF8.GetBytes(text)).Seed ?? throw new ArgumentException("No clipping.", nameof(text));

    /// <summary>Facts of blocks as they are given, whatever the text of the clipping would make of them.</summary>
    public static PageFacts Facts(Document document, SiteConfiguration? config = null) =>
        FactFinder.Find(Seed("本文。"), document, config ?? SiteConfiguration.Default, explain: true);

    public static Block.Paragraph Paragraph(string text, int line, BlockRole role = BlockRole.Body) => new(Passage.Of(text, line)) { Role = role };

    public static Block.Heading Heading(string text, int line) => new(1, Passage.Of(text, line));

    public static Furniture Furniture(string text, int line) => new(Passage.Of(text, line), "menu");
}
