using System.Reflection;
using System.Text.RegularExpressions;
using Briefing.Cli;
using Briefing.Tests.Support;

namespace Briefing.Tests.House;

/// <summary>No text makes a regular expression think for long.</summary>
public sealed class RegexTests
{
    /// <summary>Those that may go back, each with its proof beside it in the code.</summary>
    private static readonly string[] Proven = ["DateRemoval.Place", "DateRemoval.Following"];

    [Fact]
    public void Should_never_go_back()
    {
        var expressions = typeof(CommandLine).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is { } attribute && !attribute.Options.HasFlag(RegexOptions.NonBacktracking))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Subset(Proven.ToHashSet(), expressions.ToHashSet());
    }

    // Expressions that are not declared could be made of anything.
    [Fact]
    public void Should_be_declared_with_an_attribute() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.PathOf("theme"), "*", SearchOption.AllDirectories)),
        file => UndeclaredUse().IsMatch(File.ReadAllText(file)) && !file.EndsWith(".js", StringComparison.Ordinal));

    private static Regex UndeclaredUse() => new(@"new Regex\(|\bRegex\.(?:Match|Matches|IsMatch|Replace|Split|Count|EnumerateMatches)\(", RegexOptions.NonBacktracking);
}
