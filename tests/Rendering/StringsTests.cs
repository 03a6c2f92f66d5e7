using System.Text.RegularExpressions;
using Briefing.Rendering;
using Briefing.Tests.Support;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Tests.Rendering;

public sealed partial class StringsTests
{
    // Made of a part that varies: a month, a season, a rule, a language, the reason of a conflict.
    private static readonly string[] Families = ["month.", "date.part.", "date.third.", "rule.", "language.", "conflict."];

    [Fact]
    public void Should_have_every_text_in_both_languages() => Assert.Equal(
        Strings.For("ja").Keys.Where(IsNotSingular).Order(StringComparer.Ordinal),
        Strings.For("en").Keys.Where(IsNotSingular).Order(StringComparer.Ordinal));

    [Fact]
    public void Should_have_exactly_the_texts_that_are_used()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("theme"), "*.razor")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src", "Rendering"), "*.cs"));
        var used = sources.SelectMany(path => Key().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            
            .Where(key => key[^1] != '.' && !key.EndsWith(".js", StringComparison.Ordinal) && !key.EndsWith(".xml", StringComparison.Ordinal) && !key.EndsWith(".json", StringComparison.Ordinal) && !key.EndsWith(".html", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var known = Strings.For("ja").Keys.Where(key => IsNotSingular(key) && !Families.Any(family => key.StartsWith(family, StringComparison.Ordinal)));

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            used.Where(key => !Families.Any(family => key.StartsWith(family, StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Should_name_every_month_and_every_reason()
    {
        foreach (var language in new[] { "ja", "en" })
        {
            var strings = Strings.For(language);
            for (var month = 1; month <= 12; month++)
                Assert.NotEmpty(strings[$"month.{month}"]);
            foreach (var reason in Enum.GetNames<ConflictReason>())
                Assert.NotEmpty(strings["conflict." + reason]);
        }
    }

    [Fact]
    public void Should_take_a_site_s_own_words()
    {
        var site = SiteGenerator.Generate(SampleSite.Pages, SampleSite.Configuration,
            new(null, new Dictionary<string, string> { ["ja"] = "nav.timeline: できごと" }, []));

        Assert.Contains(">できごと</a>", SampleSite.Text(site, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_report_words_that_are_no_list()
    {
        var site = SiteGenerator.Generate(SampleSite.Pages, SampleSite.Configuration,
            new(null, new Dictionary<string, string> { ["ja"] = "- a\n- b" }, []));

        Assert.Equal(("BRF081", "theme/strings.ja.yml"), (Assert.Single(site.Diagnostics).Code, site.Diagnostics[0].Path));
    }

    private static bool IsNotSingular(string key) => !key.EndsWith(".one", StringComparison.Ordinal);

    // Keys stand as literals: lower-case words with dots between them.
    [GeneratedRegex("\"((?:nav|footer|feed|front|number|count|topics|documents|timeline|document|source|print|search|notFound|pager|basis|date|list)\\.[A-Za-z.]+)\"")]
    private static partial Regex Key();
}
