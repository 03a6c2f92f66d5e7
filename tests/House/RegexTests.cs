using System.Reflection;
using System.Text.RegularExpressions;
using Briefing.Cli;
using Briefing.Tests.Support;

namespace Briefing.Tests.House;

/// <summary>No text makes a regular expression think for long.</summary>
public sealed class RegexTests
{
    // Where no part may be repeated without limit, the work at each place of a text is limited too, however it goes back.
    [Fact]
    public void Should_not_go_back_where_a_part_may_repeat_without_limit()
    {
        var expressions = typeof(CommandLine).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => (method.DeclaringType!.Name, Attribute: method.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(expression => expression.Attribute is not null)
            .ToList();

        Assert.NotEmpty(expressions);
        Assert.DoesNotContain(expressions, expression => !expression.Attribute!.Options.HasFlag(RegexOptions.NonBacktracking) && RepeatsWithoutLimit(expression.Attribute.Pattern));
    }

    [Theory]
    [InlineData("[0-9]+", true)]
    [InlineData("a.*b", true)]
    [InlineData("a{2,}", true)]
    [InlineData(@"[*+]{0,4}\+\*[^]*]{2}", false)]
    public void Should_tell_a_repetition_without_limit(string pattern, bool expected) => Assert.Equal(expected, RepeatsWithoutLimit(pattern));

    private static bool RepeatsWithoutLimit(string pattern)
    {
        var bare = new Regex(@"\\.|\[\^?\]?(?:\\.|[^\]])*\]", RegexOptions.NonBacktracking).Replace(pattern, "x");
        return new Regex(@"[*+]|\{[0-9]+,\}", RegexOptions.NonBacktracking).IsMatch(bare);
    }

    // Expressions that are not declared could be made of anything.
    [Fact]
    public void Should_be_declared_with_an_attribute() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.PathOf("theme"), "*", SearchOption.AllDirectories)),
        file => UndeclaredUse().IsMatch(File.ReadAllText(file)) && !file.EndsWith(".js", StringComparison.Ordinal));

    private static Regex UndeclaredUse() => new(@"new Regex\(|\bRegex\.(?:Match|Matches|IsMatch|Replace|Split|Count|EnumerateMatches)\(", RegexOptions.NonBacktracking);
}
