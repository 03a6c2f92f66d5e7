namespace Briefing.Tests.Hostile;

/// <summary>Front matter and settings that cost more than their length, or mean what is not there.</summary>
public sealed class HostileYamlTests : HostileFiles
{
    [Theory]
    [InlineData("---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d]\ntitle: t\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: &a [*a]\n---\n本文。\n", 1)]
    [InlineData("---\n? [a, b]\n: c\n---\n本文。\n", 1)]
    [InlineData("---\n<<: {title: t}\ntitle: u\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: !!binary aGk=\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: a\n---\n---\ntitle: b\n---\n本文。\n", 0)]
    [InlineData("---\n{title: t, x: 1, y: {z: 1}}\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: \"a\u0085 b\u2028 c\"\nx: |\n  a\u2028  b\ny: 1\nz: 2\n---\n本文。\n", 0)]
    public void Should_bound_what_front_matter_unfolds_to(string page, int status)
    {
        site.Put("input/page.md", page);

        Build(status);
    }

    [Fact]
    public void Should_not_repeat_a_long_text_for_each_of_its_aliases()
    {
        var aliases = string.Join(',', Enumerable.Repeat("*a", 200));
        site.Put("input/page.md", $"---\ntitle: &a {new string('x', 1_000)}\nsummary: [{aliases}]\n---\n本文。\n");

        Assert.Contains("input/page.md(3,", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing.yml", "[")]
    [InlineData("topics.yml", "{a: ")]
    [InlineData("sources.yml", "- ")]
    [InlineData("events.yml", "[")]
    [InlineData("events.yml", "{a: ")]
    [InlineData("events.yml", "...\n")]
    [InlineData("topics.yml", "...\n")]
    public void Should_refuse_settings_that_no_reader_bears(string file, string text)
    {
        site.Put(file, string.Concat(Enumerable.Repeat(text, 20_000)));

        Assert.Contains($"{file}(", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count.documents: \"{9}\"")]
    [InlineData("count.documents: \"{\"")]
    [InlineData("count.documents: \"{0,999999999}\"")]
    [InlineData("count.documents: \"{0:x99}\"")]
    public void Should_refuse_words_of_the_theme_that_ask_for_what_is_not_there(string line)
    {
        site.Put("theme/strings.ja.yml", line + "\n");

        Assert.Contains("theme/strings.ja.yml", Build(1).Error, StringComparison.Ordinal);
    }
}
