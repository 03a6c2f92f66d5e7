using System.Text.Json;
using Briefing.Dates;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Tests.Support;
using Briefing.Text;
using Briefing.Timeline;

namespace Briefing.Tests.Schemas;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("briefing", "title: 米朝\nlanguage: ja\nurl: https://example.org/\ncname: example.org\nstrict: true\nallow_html: false\nleave_out: [search, print, feeds, data]\n")]
    [InlineData("briefing", "publish: quote\nquote_limit: 120\n")]
    [InlineData("sources", "みなと日報:\n  publish: facts\n")]
    [InlineData("page", "publish: full\n")]
    [InlineData("briefing", "")]
    [InlineData("topics", "summits:\n  label: {ja: 首脳会談, en: Summits}\n  terms: [首脳会談, summit]\nplain:\n  label: Plain\n  terms: plain\nempty:\n")]
    [InlineData("sources", "時事ドットコム:\n  hosts: jiji.com\n  aliases: [時事通信, 時事]\n  url: https://www.jiji.com/\n")]
    [InlineData("events", "2019-06-30-a:\n  merge: [b, c]\n  split: a.md:14\n  text: 会談\n  date: 2019\n  hide: false\n")]
    [InlineData("page", "title: 手で書く\ndate: 2019\nsource: 港湾だより\ntopic: ports\nown: {key: 1}\n")]
    public void Should_take_what_the_program_takes(string schema, string yaml)
    {
        Assert.Empty(Schema(schema).Faults(yaml));
        Assert.Empty(ProgramFaults(schema, yaml));
    }

    [Theory]
    [InlineData("briefing", "titel: x\n")]
    [InlineData("briefing", "url: ftp://x\n")]
    [InlineData("briefing", "strict: maybe\n")]
    [InlineData("briefing", "cname: https://example.org\n")]
    [InlineData("briefing", "title: [a]\n")]
    [InlineData("topics", "Summits Of All:\n  terms: x\n")]
    [InlineData("topics", "a: b\n")]
    [InlineData("topics", "a:\n  word: b\n")]
    [InlineData("topics", "a:\n  terms: {b: c}\n")]
    [InlineData("sources", "x:\n  host: y\n")]
    [InlineData("events", "x:\n  hidden: true\n")]
    [InlineData("events", "x:\n  hide: perhaps\n")]
    [InlineData("page", "title: {a: b}\n")]
    [InlineData("page", "events:\n  - date: 2019\n")]
    [InlineData("page", "events:\n  - {date: 2019, text: x, status: soon}\n")]
    [InlineData("page", "cites:\n  - title: x\n")]
    [InlineData("page", "checks: x\n")]
    [InlineData("page", "publish: all\n")]
    [InlineData("briefing", "publish: none\n")]
    [InlineData("briefing", "quote_limit: 0\n")]
    [InlineData("sources", "x:\n  publish: Quote\n")]
    public void Should_refuse_what_the_program_refuses(string schema, string yaml)
    {
        Assert.NotEmpty(Schema(schema).Faults(yaml));
        Assert.NotEmpty(ProgramFaults(schema, yaml));
    }

    /// <summary>The program lists the keys it takes when it meets one that it does not.</summary>
    [Theory]
    [InlineData("briefing", "zzz: 1\n", "")]
    [InlineData("topics", "a:\n  zzz: 1\n", "additionalProperties")]
    [InlineData("sources", "a:\n  zzz: 1\n", "additionalProperties")]
    [InlineData("events", "a:\n  zzz: 1\n", "additionalProperties")]
    public void Should_name_the_keys_that_the_program_takes(string schema, string yaml, string below)
    {
        var root = JsonDocument.Parse(File.ReadAllText(PathOf(schema))).RootElement;
        var keys = (below.Length == 0 ? root : root.GetProperty(below)).GetProperty("properties").EnumerateObject().Select(key => key.Name);

        Assert.Contains(" " + string.Join(", ", keys) + ".", Assert.Single(ProgramFaults(schema, yaml)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_take_every_key_that_a_page_is_written_with()
    {
        var date = Edtf.Parse("2019-06-30");
        var basis = new Basis("stated", 3, "2019年6月30日");
        var yaml = FrontMatter(PageWriter.Write(new Page
        {
            Path = "a.md", Title = "題", TitleBasis = basis, Date = date, DateBasis = basis, Source = new("社", "https://example.org/", true, basis),
            Author = "名", Topics = ["a"], TopicsAreProposed = true, Language = "ja", Publish = PublishMode.Quote, Summary = ["点"], Cites = [new("c", "社", "題", "https://example.org/1", date, 4)],
            Events = [new(date, "会談", "会談した。", 5, "30日", EventStatus.Planned, false)], Checks = [new("BRF012", "?", [1, 2])],
            Seed = new("a.txt", new('0', 64)),
        }));

        Assert.Empty(Schema("page").Faults(yaml));
        Assert.All(
            JsonDocument.Parse(File.ReadAllText(PathOf("page"))).RootElement.GetProperty("properties").EnumerateObject(),
            key => Assert.Contains($"\n{key.Name}:", "\n" + yaml, StringComparison.Ordinal));
    }

    /// <summary>A file names its schema in its first line, where editors look for it.</summary>
    [Fact]
    public void Should_stand_in_the_files_that_it_is_for()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "*.yml").Where(file => Path.GetFileName(file) != "action.yml").ToArray();

        Assert.All(files, file =>
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var text = File.ReadAllText(file);
            Assert.StartsWith($"# yaml-language-server: $schema=schemas/{name}.schema.json\n", text, StringComparison.Ordinal);
            Assert.Empty(Schema(name).Faults(text));
        });
    }

    [Fact]
    public void Should_take_the_pages_of_this_repository()
    {
        var folder = Repository.PathOf("input");
        var pages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories) : [];

        Assert.All(pages, page => Assert.Empty(Schema("page").Faults(FrontMatter(File.ReadAllText(page)))));
    }

    private static string PathOf(string schema) => Repository.PathOf("schemas", schema + ".schema.json");

    private static SchemaCheck Schema(string name) => SchemaCheck.Of(PathOf(name));

    private static string FrontMatter(string page) => page.Split("---\n", 3)[1];

    private static List<Diagnostic> ProgramFaults(string schema, string yaml)
    {
        var diagnostics = new List<Diagnostic>();
        switch (schema)
        {
            case "page":
                PageReader.Read("a.md", $"---\n{yaml}---\n", diagnostics);
                break;
            case "events":
                diagnostics.AddRange(EventCorrectionsReader.Read(yaml, "events.yml").Diagnostics);
                break;
            default:
                SettingsReader.Read(file => file == schema + ".yml" ? yaml : null, diagnostics);
                break;
        }
        return diagnostics;
    }
}
