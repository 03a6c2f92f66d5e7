using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Dates;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Settings;
using Briefing.Tests.Rendering;
using Briefing.Tests.Support;

namespace Briefing.Tests.Rights;

public sealed partial class RightsTests
{
    private const int ShortestSentence = 20;

    private const string Harbour = """
        ---
        title: 北丘港の改修
        date: 2024-03-05
        date_basis: {rule: first-dated-sentence, line: 2, quote: 北丘市は2024年3月5日、港の改修工事を来年の春に始めると議会で発表した。}
        source: {name: みなと日報, url: https://minato.example/}
        language: ja
        summary:
          - 北丘市は2024年3月5日、港の改修工事を来年の春に始めると議会で発表した。
        events:
          - {date: 2024-03-05, text: 北丘市が港の改修工事を来年の春に始めると議会で発表した, quote: 北丘市は2024年3月5日、港の改修工事を来年の春に始めると議会で発表した。, line: 2, expression: 2024年3月5日}
          - {date: 2019, text: 台風が防波堤のうち三つを壊して以来ずっと使えないまま放置されていた古い岸壁を市が調べ始めていた, quote: 2019年の台風が防波堤のうち三つを壊して以来ずっと使えないまま放置されていた古い岸壁を市が調べ始めていた。, line: 3, expression: 2019年}
        checks:
          - {code: BRF012, message: 「台風が防波堤のうち三つを壊して以来ずっと使えない」は2019年か2018年か。, lines: [3]}
          - {code: BRF021, message: Two dates., lines: [2]}
        seed: {file: harbour.txt, sha256: "00"}
        ---
        北丘市は2024年3月5日、**港の改修工事**を来年の春に始めると議会で発表した。

        2019年の台風が防波堤のうち三つを壊して以来ずっと使えないまま放置されていた古い岸壁を市が調べ始めていた。住民は工事の騒音と漁への影響を心配していると口々に話した。
        """;

    private const string Elsewhere = """
        ---
        title: 港の工事
        source: 北丘新聞
        language: ja
        events:
          - {date: 2024-03-05, text: 港の改修が発表された, quote: 港の改修は3月5日に発表された。, expression: 3月5日}
        ---
        港の改修は3月5日に発表された。この記事の全文は誰でも自由に読んでかまわない。
        """;

    /// <summary>Titles are bibliographic; the rest of what a page says, sentence by sentence.</summary>
    public static TheoryData<string> RepositoryPages => [.. Directory.EnumerateFiles(Repository.PathOf("input"), "*.md").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(RepositoryPages))]
    public void Should_show_no_sentence_of_a_clipping_where_only_facts_may_be(string file)
    {
        var page = RepositoryPage(file);
        var titles = page.Cites.Select(cite => cite.Title).Append(page.Title).OfType<string>().Select(Letters).ToArray();

        var output = Build([page], new() { Publish = PublishMode.Facts });

        Assert.All(
            Originals(page).SelectMany(Sentences).Where(sentence => !titles.Any(title => title.Contains(Letters(sentence), StringComparison.Ordinal))),
            sentence => Assert.DoesNotContain(Letters(sentence), output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RepositoryPages))]
    public void Should_quote_no_more_than_the_limit(string file)
    {
        const int limit = 30;
        var page = RepositoryPage(file);
        var titles = page.Cites.Select(cite => cite.Title).Append(page.Title).OfType<string>().Select(Letters).ToArray();

        var output = Build([page], new() { Publish = PublishMode.Quote, QuoteLimit = limit });

        Assert.All(
            Originals(page).SelectMany(Sentences).Select(Letters).Distinct()
                // A date that leads the sentence is a fact, and stands before the quotation in lists.
                .SelectMany(sentence => Enumerable.Range(12, Math.Max(0, sentence.Length - limit - 12)).Select(at => sentence.Substring(at, limit + 1)))
                .Where(run => !titles.Any(title => title.Contains(run, StringComparison.Ordinal))),
            run => Assert.DoesNotContain(run, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Should_show_all_unless_told_otherwise()
    {
        var page = SampleSite.Page("harbour.md", Harbour);
        var output = Build([page], new());

        Assert.All(Originals(page).SelectMany(Sentences), sentence => Assert.Contains(Letters(sentence), output, StringComparison.Ordinal));
    }

    [Fact]
    public void Should_keep_the_facts_and_say_what_is_held_back()
    {
        var html = Html([SampleSite.Page("harbour.md", Harbour)], new() { Publish = PublishMode.Facts });

        Assert.Contains("北丘港の改修", html, StringComparison.Ordinal);
        Assert.Contains("2024年3月5日", html, StringComparison.Ordinal);
        Assert.Contains("みなと日報", html, StringComparison.Ordinal);
        Assert.Contains("事実だけを示し", html, StringComparison.Ordinal);
        Assert.Contains("北丘市が港の改修工事を来年の春に始めると議会で発表した", html, StringComparison.Ordinal);
        Assert.Contains("台風・防波堤・以来・放置・岸壁", html, StringComparison.Ordinal);
        Assert.Contains("Two dates.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("BRF012", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_quote_with_attribution_and_a_link_to_the_passage()
    {
        var site = Site([SampleSite.Page("harbour.md", Harbour)], new() { Publish = PublishMode.Quote, QuoteLimit = 40 });
        var html = SampleSite.Text(site, "documents/harbour.html");
        var timeline = SampleSite.Text(site, "timeline.html");

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<a href=\"https://minato.example/\"", html, StringComparison.Ordinal);
        Assert.Contains("2019年の台風", Plain(html), StringComparison.Ordinal);
        Assert.DoesNotContain("住民は工事の騒音", html, StringComparison.Ordinal);
        Assert.All(Quotation().Matches(html).Concat(Quotation().Matches(timeline)), match => Assert.InRange(Plain(match.Value).Trim().Length, 1, 40));
        Assert.Matches("documents/harbour\\.html#p-[0-9a-z]+", timeline);
    }

    [Theory]
    [InlineData("full", null, null, true)]
    [InlineData("facts", null, null, false)]
    [InlineData("full", "facts", null, false)]
    [InlineData("facts", "full", null, true)]
    [InlineData("full", "full", "facts", false)]
    [InlineData("facts", "quote", "full", true)]
    public void Should_let_the_page_win_over_its_source_and_that_over_the_site(string site, string? source, string? page, bool isWhole)
    {
        using var sandbox = new SiteSandbox()
            .Put("briefing.yml", $"publish: {site}\n")
            .Put("sources.yml", source is null ? "" : $"みなと新報:\n  aliases: [みなと日報]\n  publish: {source}\n")
            .Put("input/harbour.md", page is null ? Harbour : Harbour.Replace("language: ja", $"language: ja\npublish: {page}", StringComparison.Ordinal));

        Assert.Equal(0, sandbox.Run("build").Status);

        Assert.Equal(isWhole, sandbox.Text("output/documents/harbour.html").Contains("住民は工事の騒音", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_tell_an_event_in_the_words_of_a_document_that_may_be_shown()
    {
        var held = SampleSite.Page("harbour.md", Harbour.Replace("language: ja", "language: ja\npublish: facts", StringComparison.Ordinal)
            .Replace("text: 北丘市が港の改修工事を来年の春に始めると議会で発表した", "text: 北丘市は、港の改修工事を来年の春に始めると議会で発表したことを明らかにし、市民に協力を求めた", StringComparison.Ordinal));
        var site = Site([held, SampleSite.Page("elsewhere.md", Elsewhere)], new());

        Assert.Contains("この記事の全文は", SampleSite.Text(site, "documents/elsewhere.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Letters("港の改修工事を来年の春に始めると議会で発表した"), All(site), StringComparison.Ordinal);
    }

    /// <summary>A misspelt word must not publish a text.</summary>
    [Fact]
    public void Should_show_the_least_where_the_word_is_not_known()
    {
        using var sandbox = new SiteSandbox().Put("briefing.yml", "publish: fact\n").Put("input/harbour.md", Harbour);

        var outcome = sandbox.Run("build");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("briefing.yml(1,10): error BRF003", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("住民は工事の騒音", sandbox.Text("output/documents/harbour.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_take_the_word_from_a_clipping_s_front_matter()
    {
        using var sandbox = new SiteSandbox()
            .Put("seeds/harbour.md", "---\ntitle: 港\npublish: facts\n---\n\n住民は工事の騒音と漁への影響を心配していると口々に話した。\n");

        Assert.Equal(0, sandbox.Run("build").Status);

        Assert.Contains("\npublish: facts\n", sandbox.Text("input/harbour.md"), StringComparison.Ordinal);
        Assert.All(sandbox.Tree("output"), file => Assert.DoesNotContain("住民は工事の騒音", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    /// <summary>Quotations are text, whatever they look like.</summary>
    [Theory]
    [InlineData("<script>alert(1)</script> & <b>x</b>")]
    [InlineData("# 見出し | 表 | [a](javascript:x) `code` *強* _調_ ~~x~~")]
    [InlineData("1. 一つ目 - 二つ目 \\ > 引用 &amp; ![x](y)")]
    public void Should_show_a_quotation_as_it_was_written(string quote)
    {
        var date = Edtf.Parse("2019");
        var page = new Page { Path = "a.md", Title = "題", Source = new("[社](x)", "javascript:alert(1)"), Body = "本文", Events = [new(date, "事", quote, 0, null, EventStatus.Past)] };

        var site = Site([page], new() { Publish = PublishMode.Quote });
        var html = SampleSite.Text(site, "documents/a.html");

        Assert.Empty(site.Diagnostics);
        Assert.Equal(quote, Plain(Quotation().Match(html).Value).Trim());
        Assert.Contains("— [社](x)", Plain(html), StringComparison.Ordinal);
    }

    private static Page RepositoryPage(string file) => SampleSite.Page(file, File.ReadAllText(Repository.PathOf("input", file)));

    private static GeneratedSite Site(IReadOnlyList<Page> pages, SiteSettings settings) => SiteGenerator.Generate(
        pages, SiteConfiguration.Default with { Site = settings with { Language = "ja", Url = "https://example.org/" } });

    private static string Html(IReadOnlyList<Page> pages, SiteSettings settings) =>
        WebUtility.HtmlDecode(SampleSite.Text(Site(pages, settings), "documents/harbour.html"));

    private static string Build(IReadOnlyList<Page> pages, SiteSettings settings) => All(Site(pages, settings));

    /// <summary>
    /// All that the site says, file after file, as letters and digits: as it stands, and as it reads, where marks within a
    /// line part nothing and blocks do.
    /// </summary>
    private static string All(GeneratedSite site) => string.Join('\n', site.Files
        .Where(file => !file.Path.EndsWith(".css", StringComparison.Ordinal))
        .Select(file => WebUtility.HtmlDecode(Encoding.UTF8.GetString(file.Content.Span).Replace("\r\n ", "", StringComparison.Ordinal)))
        .SelectMany(text => new[] { Letters(text), Letters(Plain(Block().Replace(text, " x "))) }));

    private static IEnumerable<string> Originals(Page page) =>
        page.Body.Split('\n').Concat(page.Summary).Concat(page.Events.Select(e => e.Quote).OfType<string>());

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(Address().Replace(text, "。")).Where(sentence => sentence.Trim().Length >= ShortestSentence);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("(?<=[。！？!?])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("</?(?!(?:a|time|span|strong|em|q)[ >])[a-z][^>]*>")]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?s)<blockquote>.*?</blockquote>|<q[ >].*?</q>")]
    private static partial Regex Quotation();
}
