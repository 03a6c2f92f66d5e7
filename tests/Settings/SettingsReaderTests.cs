using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Should_need_no_file_at_all()
    {
        var (configuration, diagnostics) = Read([]);

        Assert.Empty(diagnostics);
        Assert.Equal("Briefing", configuration.Site.Title);
        Assert.Empty(configuration.Topics);
    }

    [Fact]
    public void Should_read_the_three_files()
    {
        var (configuration, diagnostics) = Read(new()
        {
            ["briefing.yml"] = "title: 米朝\nlanguage: ja\nurl: https://example.org/site\nallow_html: true\n",
            ["topics.yml"] = "summits:\n  label: {ja: 首脳会談, en: Summits}\n  terms: [首脳会談, summit]\nplain:\n  label: Plain\n",
            ["sources.yml"] = "時事ドットコム:\n  hosts: jiji.com\n  aliases: [時事通信]\n",
        });

        Assert.Empty(diagnostics);
        Assert.Equal(("米朝", "ja", "https://example.org/site/", true),
            (configuration.Site.Title, configuration.Site.Language, configuration.Site.Url, configuration.Site.AllowHtml));
        Assert.Equal(["summits", "plain"], configuration.Topics.Select(topic => topic.Id));
        Assert.Equal(("Summits", "首脳会談", "Plain"),
            (configuration.Topics[0].Label("en"), configuration.Topics[0].Label("ja"), configuration.Topics[1].Label("ja")));
        Assert.Equal(["jiji.com"], configuration.Outlets[0].Hosts);
    }

    [Theory]
    [InlineData("briefing.yml", "titel: x\n", "BRF002", 1)]
    [InlineData("briefing.yml", "title: x\nurl: ftp://x\n", "BRF003", 2)]
    [InlineData("briefing.yml", "allow_html: maybe\n", "BRF003", 1)]
    [InlineData("briefing.yml", "leave_out: [search, indexes]\n", "BRF003", 1)]
    [InlineData("briefing.yml", "cname: https://example.org/\n", "BRF003", 1)]
    [InlineData("briefing.yml", "cname: localhost\n", "BRF003", 1)]
    [InlineData("briefing.yml", "strict: ja\n", "BRF003", 1)]
    [InlineData("topics.yml", "a:\n  label: [\n", "BRF001", 3)]
    [InlineData("topics.yml", "Summits Of All:\n  terms: x\n", "BRF003", 1)]
    [InlineData("topics.yml", "- a\n", "BRF001", 1)]
    [InlineData("topics.yml", "a: b\n", "BRF003", 1)]
    [InlineData("sources.yml", "x:\n  host: y\n", "BRF002", 2)]
    public void Should_say_what_is_wrong_and_where(string file, string text, string code, int line)
    {
        var (_, diagnostics) = Read(new() { [file] = text });

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((code, file, line), (diagnostic.Code, diagnostic.Path, diagnostic.Line));
    }

    [Theory]
    [InlineData("cname: Briefing.Example.org\n", "briefing.example.org", "https://briefing.example.org/")]
    [InlineData("cname: example.org\nurl: https://example.org/news/\n", "example.org", "https://example.org/news/")]
    public void Should_take_the_address_from_the_domain_unless_it_is_given(string text, string cname, string url)
    {
        var (configuration, diagnostics) = Read(new() { ["briefing.yml"] = text });

        Assert.Empty(diagnostics);
        Assert.Equal((cname, url), (configuration.Site.Cname, configuration.Site.Url));
    }

    [Fact]
    public void Should_name_the_allowed_keys_and_the_nearest()
    {
        var (_, diagnostics) = Read(new() { ["topics.yml"] = "ports:\n  labell: x\n" });

        Assert.Equal(
            "topics.yml(2,3): warning BRF002: 'labell' is no key of this file and is ignored; it takes label, terms. Did you mean 'label'?",
            Assert.Single(diagnostics).ToString());
    }

    private static (SiteConfiguration Configuration, List<Diagnostic> Diagnostics) Read(Dictionary<string, string> files)
    {
        var diagnostics = new List<Diagnostic>();
        return (SettingsReader.Read(files.GetValueOrDefault, diagnostics), diagnostics);
    }
}
