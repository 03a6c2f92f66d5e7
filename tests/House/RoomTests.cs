using System.Text.RegularExpressions;
using Briefing.Tests.Support;

namespace Briefing.Tests.House;

/// <summary>Dependencies between the rooms point one way.</summary>
public sealed partial class RoomTests
{
    /// <summary>What each room may use, besides itself.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Yaml"] = ["Text"],
        ["Dates"] = ["Text"],
        ["Files"] = ["Text"],
        ["Settings"] = ["Text", "Yaml"],
        ["Seeds"] = ["Text"],
        ["Blocks"] = ["Text", "Dates", "Seeds"],
        ["Pages"] = ["Text", "Yaml", "Dates", "Settings"],
        ["Facts"] = ["Text", "Yaml", "Dates", "Settings", "Seeds", "Blocks", "Pages"],
        ["Writing"] = ["Text", "Dates", "Seeds", "Blocks", "Facts", "Pages"],
        ["Import"] = ["Text", "Dates", "Files", "Settings", "Seeds", "Blocks", "Facts", "Writing", "Pages"],
        ["Timeline"] = ["Text", "Yaml", "Dates", "Pages"],
        ["Site"] = ["Text", "Yaml", "Dates", "Settings", "Pages", "Timeline"],
        ["Theme"] = ["Text", "Yaml", "Dates", "Settings", "Pages", "Timeline", "Site"],
        ["Rendering"] = ["Text", "Yaml", "Dates", "Files", "Settings", "Pages", "Timeline", "Site", "Theme"],
    };

    [Fact]
    public void Should_use_only_what_stands_below()
    {
        var wrong =
            from room in Arrows
            from file in SourceFiles(room.Key)
            from Match line in UsingLine().Matches(File.ReadAllText(file))
            let used = line.Groups[1].Value
            where used != room.Key && !room.Value.Contains(used, StringComparer.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)} uses {used}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> SourceFiles(string room)
    {
        var folder = room == "Theme" ? Repository.PathOf("theme") : Repository.PathOf("src", room);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            : [];
    }

    [GeneratedRegex(@"^\s*@?using (?:static )?Briefing\.(\w+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex UsingLine();
}
