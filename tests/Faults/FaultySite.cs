using Briefing.Files;
using Briefing.Tests.Support;

namespace Briefing.Tests.Faults;

/// <summary>A site in two states, of which every file is known, and a file of somebody else's in its output.</summary>
internal static class FaultySite
{
    private const int Clippings = 40;
    public const string Foreign = "output/mine.txt";

    /// <param name="state">1 or 2.</param>
    /// <param name="parent">Where the site's folder is made; null for the folder of temporary files.</param>
    public static SiteSandbox At(int state, string? parent = null)
    {
        var site = new SiteSandbox(parent ?? Path.GetTempPath()).Put(Foreign, "mine");
        Bring(site, state);
        return site;
    }

    public static void Bring(SiteSandbox site, int state)
    {
        for (var i = 0; i < Clippings; i++)
            site.Put($"seeds/{i}.txt", $"第{i}号の橋の工事、第{state}期\n\n2025年3月{(i % 28) + 1}日、第{i}号の橋の第{state}期の工事が始まり、市長が式典であいさつした。\n");
    }

    /// <summary>Every file of the pages and the site, without those that are still being written.</summary>
    public static Dictionary<string, string> Files(SiteSandbox site) => new[] { "input", "output" }
        .Where(folder => Directory.Exists(site.PathOf(folder)))
        .SelectMany(folder => site.Tree(folder).Select(file => (Path: $"{folder}/{file.Key}", file.Value)))
        .Where(file => !file.Path.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => Convert.ToBase64String(file.Value), StringComparer.Ordinal);
}
