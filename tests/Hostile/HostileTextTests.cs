using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using Briefing.Import;
using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>Whatever a text holds, it is shown and never obeyed.</summary>
public sealed class HostileTextTests(HostileTextTests.Built built) : IClassFixture<HostileTextTests.Built>
{
    [Fact]
    public void Should_put_nothing_on_a_page_that_the_theme_did_not() =>
        Assert.Empty(built.Pages.SelectMany(page => built.Inspector.Faults(page.Value).Select(fault => $"{page.Key}: {fault}")).Take(20));

    [Fact]
    public void Should_show_each_field_as_it_was_written() => Assert.Empty(AttackStrings.All.Index().SelectMany(entry =>
    {
        var page = PageInspector.Parse(built.Pages[$"documents/fields-{entry.Index}.html"]);
        var expected = AttackStrings.Seen(entry.Item);
        var main = AttackStrings.Seen(page.QuerySelector("main")!.TextContent);
        var shown = main.Split(expected).Length - 1;
        // Title, source, author, topic, two key points, two cited articles, two events, a check, a clipping.
        var faults = expected.Length == 0 || shown >= 10 ? [] : new List<string> { $"{entry.Index} {entry.Item}: shown {shown} times" };
        if (!string.IsNullOrWhiteSpace(entry.Item) && AttackStrings.Seen(page.QuerySelector("h1")!.TextContent) != expected)
            faults.Add($"{entry.Index}: the heading reads {page.QuerySelector("h1")!.TextContent}");
        return faults;
    }));

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("escaped", "html")]
    public void Should_show_the_words_of_a_clipping_as_they_were_clipped(string kind, string ending) => Assert.Empty(AttackStrings.All.Index()
        // Links to the web and emphasis are marks that people paste with a text; their words stay.
        .Where(entry => !entry.Item.AsSpan().ContainsAny("\r\n") && !entry.Item.Contains("](http", StringComparison.Ordinal) && !entry.Item.Contains("**", StringComparison.Ordinal))
        .Where(entry =>
        {
            var expected = AttackStrings.Clipped(HostileSite.Sentence(kind, entry.Item, entry.Index));
            if (built.PathOf($"{entry.Index}-{kind}.{ending}") is not { } path)
                return !built.Error.Contains($"/{entry.Index}-{kind}.", StringComparison.Ordinal);
            var page = PageInspector.Parse(built.Pages[path]);
            return !AttackStrings.Clipped(page.QuerySelector("main")!.TextContent).Contains(expected, StringComparison.Ordinal);
        })
        .Select(entry => $"{entry.Index} {entry.Item}"));

    [Fact]
    public void Should_export_json_that_holds_each_string_exactly()
    {
        using var pages = JsonDocument.Parse(built.Site.Text("output/data/pages.json"));
        var byPath = pages.RootElement.EnumerateArray().ToDictionary(page => page.GetProperty("path").GetString()!);
        Assert.All(AttackStrings.All.Index(), entry =>
        {
            var page = byPath[$"documents/fields-{entry.Index}.html"];
            if (!string.IsNullOrWhiteSpace(entry.Item))
                Assert.Equal(entry.Item, page.GetProperty("title").GetString());
            Assert.Equal(entry.Item, page.GetProperty("source").GetProperty("name").GetString());
            Assert.Equal(entry.Item, page.GetProperty("topic")[0].GetString());
            Assert.Equal(entry.Item, page.GetProperty("dateBasis").GetProperty("quote").GetString());
        });
        Assert.All(built.Files("*.json"), file => JsonDocument.Parse(File.ReadAllBytes(file)).Dispose());
    }

    [Fact]
    public void Should_write_xml_that_a_strict_reader_takes()
    {
        var settings = new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit };
        var files = built.Files("*.xml").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var reader = XmlReader.Create(file, settings);
            while (reader.Read())
                Assert.NotEqual(XmlNodeType.CDATA, reader.NodeType);
        });
    }

    [Fact]
    public void Should_write_a_table_in_which_no_cell_is_a_formula()
    {
        var rows = Csv(built.Site.Text("output/data/timeline.csv"));

        Assert.True(rows.Count > 2 * AttackStrings.All.Count);
        Assert.All(rows, row =>
        {
            Assert.Equal(12, row.Count);
            Assert.DoesNotContain(row, cell => cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
        });
        Assert.Subset(rows.Select(row => row[5]).ToHashSet(), Enumerable.Range(0, AttackStrings.All.Count).Select(i => $"documents/fields-{i}.html").ToHashSet());
    }

    [Fact]
    public void Should_write_a_calendar_whose_lines_no_text_can_begin()
    {
        var lines = built.Site.Text("output/data/timeline.ics").Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.Matches("^(?:BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|CATEGORIES|STATUS|URL|TRANSP):[^\0-\x1F]*$", line));
        Assert.DoesNotContain("SUMMARY:evil", lines);
        foreach (var once in new[] { "END:VEVENT", "UID:", "SUMMARY:", "DESCRIPTION:" })
            Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line.StartsWith(once, StringComparison.Ordinal)));
        Assert.True(lines.Count(line => line == "END:VEVENT") >= AttackStrings.All.Count);
    }

    [Fact]
    public void Should_write_no_file_outside_the_folders_of_a_site() => Assert.Equal(
        [".briefing", "briefing.yml", "events.yml", "input", "output", "seeds", "sources.yml", "theme", "topics.yml"],
        Directory.EnumerateFileSystemEntries(built.Site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Should_import_hostile_clippings_to_pages_that_read_back_without_fault() =>
        Assert.DoesNotContain(built.Error.Split('\n'), line => line.StartsWith("input/", StringComparison.Ordinal) && line.Contains("-text.md", StringComparison.Ordinal) && line.Contains("error", StringComparison.Ordinal));

    // The framework's own throws at text that is not well formed, which any file may hold.
    [Fact]
    public void Should_normalize_text_in_the_one_way_that_takes_any() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories),
        file => Path.GetFileName(file) != "Normalizer.cs" && File.ReadAllText(file).Contains(".Normalize(", StringComparison.Ordinal));

    /// <summary>The rows of RFC 4180.</summary>
    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>> { new() { "" } };
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var row = rows[^1];
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                row[^1] += text[i++];
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\r'))
                row[^1] += text[i];
            else if (text[i] == ',')
                row.Add("");
            else if (text[++i] == '\n' && i + 1 < text.Length)
                rows.Add([""]);
        }
        return rows;
    }

    /// <summary>One build of all strings, and the markup of a site that holds a harmless one.</summary>
    public sealed class Built : IDisposable
    {
        public Built()
        {
            Site.Put("briefing.yml", $"title: {HostileSite.Quote(string.Concat(AttackStrings.All.Take(80)))}\ndescription: {HostileSite.Quote(string.Concat(AttackStrings.All.Skip(80)))}\nurl: https://briefing.example/\n");
            HostileSite.AddSettings(Site);
            foreach (var (index, text) in AttackStrings.All.Index())
                HostileSite.Add(Site, text, index);
            Error = Build(Site);
            Inspector = new(KnownMarkup());
            Pages = Files("*.html").ToDictionary(
                file => Path.GetRelativePath(Site.PathOf("output"), file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
            using var pages = JsonDocument.Parse(Site.Text("output/data/pages.json"));
            foreach (var page in pages.RootElement.EnumerateArray())
            {
                if (page.TryGetProperty("seed", out var seed) && seed.ValueKind == JsonValueKind.Object)
                    pathBySeed[seed.GetProperty("file").GetString()!] = page.GetProperty("path").GetString()!;
            }
        }

        private readonly Dictionary<string, string> pathBySeed = new(StringComparer.Ordinal);

        internal SiteSandbox Site { get; } = new();

        internal string Error { get; }

        internal PageInspector Inspector { get; }

        internal IReadOnlyDictionary<string, string> Pages { get; }

        /// <summary>The page of a clipping; null where it has none, which a diagnostic says.</summary>
        internal string? PathOf(string seed) => pathBySeed.GetValueOrDefault(seed);

        internal IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Site.PathOf("output"), pattern, SearchOption.AllDirectories);

        public void Dispose() => Site.Dispose();

        private static string Build(SiteSandbox site)
        {
            var outcome = site.Run("build");
            Assert.True(site.Has("output/index.html"), outcome.Error);
            Assert.DoesNotContain(Composer.OwnFault, outcome.Error, StringComparison.Ordinal);
            return outcome.Error;
        }

        private static HashSet<string> KnownMarkup()
        {
            using var harmless = new SiteSandbox();
            harmless.Put("briefing.yml", "title: t\ndescription: d\nurl: https://briefing.example/\n");
            for (var i = 0; i < AttackStrings.All.Count; i++)
                harmless.Put($"input/fields-{i}.md", HostileSite.FieldsPage(HostileSite.Harmless + i, i));
            harmless.Put("input/body.md", HostileSite.BodyPage(HostileSite.Harmless, 0) + "\n\n---\n\n- a\n  - b\n\n2. c\n\n#### d\n\na  \nb\n\n|a|b|\n|-:|-|\n|c|d|\n\n<a@example.org>\n\n```\n\n");
            harmless.Put("input/foreign.md", HostileSite.FieldsPage("language", 900).Replace("language: \"language\"", "language: en", StringComparison.Ordinal));
            for (var i = 0; i < 3; i++)
                HostileSite.Add(harmless, $"https://example.org/{i}", 1000 + i);
            Build(harmless);
            return [.. Directory.EnumerateFiles(harmless.PathOf("output"), "*.html", SearchOption.AllDirectories)
                .SelectMany(file => PageInspector.MarkupOf(PageInspector.Parse(File.ReadAllText(file))))];
        }
    }
}
