using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Briefing.Tests.Support;

namespace Briefing.Tests.House;

/// <summary>What comes from others is named, pinned and locked.</summary>
public sealed partial class SupplyTests
{
    public static TheoryData<string> Projects => ["Briefing.csproj", "tests/Briefing.Tests.csproj", "bench/Briefing.Benchmarks.csproj"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Should_pin_one_version_of_each_package(string project)
    {
        var references = References(project);

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Matches(Exact(), reference.Version));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Should_lock_what_its_packages_bring_along(string project)
    {
        var path = Repository.PathOf(Path.GetDirectoryName(project)!, "packages.lock.json");
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        var locked = file.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project").ToList();

        Assert.All(References(project), reference => Assert.Contains(locked, package => package.Name == reference.Name && package.Value.GetProperty("resolved").GetString() == reference.Version));
        Assert.All(locked, package => Assert.NotEmpty(package.Value.GetProperty("contentHash").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Should_name_every_package_in_the_notices(string project)
    {
        var notices = File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md"));

        // A word of its own, not a part of an address.
        Assert.All(References(project), reference => Assert.Matches($@"(?<![\w./]){Regex.Escape(reference.Name)}(?![\w/])", notices));
    }

    [Fact]
    public void Should_name_the_version_of_each_package_that_is_shipped()
    {
        var notices = File.ReadAllLines(Repository.PathOf("THIRD-PARTY-NOTICES.md"));

        Assert.All(References("Briefing.csproj"), reference => Assert.Contains(
            notices, line => line.StartsWith($"| [{reference.Name}](", StringComparison.Ordinal) && line.Contains($"| {reference.Version} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Should_restore_from_the_lock_where_it_is_not_a_person_who_builds()
    {
        Assert.Contains("--locked-mode", File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("RestoreLockedMode=true", File.ReadAllText(Repository.PathOf("action.yml")), StringComparison.Ordinal);
    }

    private static List<(string Name, string Version)> References(string project) =>
        [.. XDocument.Load(Repository.PathOf(project)).Descendants("PackageReference").Select(reference => (reference.Attribute("Include")!.Value, reference.Attribute("Version")!.Value))];

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+){1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Exact();
}
