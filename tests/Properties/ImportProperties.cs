using System.Text;
using System.Text.Json;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Import;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Tests.Hostile;
using Briefing.Text;
using Briefing.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Properties;

/// <summary>What holds for every text there is.</summary>
public sealed class ImportProperties
{
    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void Should_import_any_text_to_a_page_that_reads_back_equal(string ending) => Prop.ForAll(Cases.Texts, text =>
    {
        if (Import($"seeds/a.{ending}", text) is not { } page)
            return true;
        var file = PageWriter.Write(page);
        var diagnostics = new List<Diagnostic>();
        var back = PageReader.Read(page.Path, file, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(file, PageWriter.Write(back! with { Fingerprint = null }));
        Assert.True(PageFingerprint.Matches(file, back!.Fingerprint));
        Assert.Equal((page.Title, page.Date?.ToString(), page.Body.TrimStart('\n')), (back.Title, back.Date?.ToString(), back.Body));
        return true;
    }).Check(Cases.Quick);

    [Fact]
    public void Should_import_the_same_text_to_the_same_page() => Prop.ForAll(Cases.Texts, text =>
        Import("seeds/a.txt", text) is not { } page || PageWriter.Write(page) == PageWriter.Write(Import("seeds/a.txt", text)!)).Check(Cases.Quick);

    [Fact]
    public void Should_tie_every_event_to_a_passage_that_holds_its_quote() => Prop.ForAll(Cases.Texts, text =>
    {
        if (Import("seeds/a.txt", text) is not { } page)
            return;
        var site = SiteGenerator.Generate([page], SiteConfiguration.Default);
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Code == "BRF082");
        using var timeline = JsonDocument.Parse(Content(site, SiteAddresses.TimelineJson));
        foreach (var mention in timeline.RootElement.GetProperty("events").EnumerateArray().SelectMany(told => told.GetProperty("mentions").EnumerateArray()))
        {
            var (address, anchor, quote) = (mention.GetProperty("page").GetString()!, mention.GetProperty("anchor").GetString()!, mention.GetProperty("quote").GetString()!);
            var passage = PageInspector.Parse(Encoding.UTF8.GetString(Content(site, address).Span)).GetElementById(anchor);
            Assert.Contains(Letters(quote), Letters(passage!.TextContent), StringComparison.Ordinal);
        }
    }).Check(Cases.Quick);

    [Fact]
    public void Should_find_each_date_on_the_line_that_it_names() => Prop.ForAll(Cases.Texts, text =>
    {
        if (Import("seeds/a.txt", text) is not { } page)
            return;
        string[] lines = [.. LineCleaner.Lines(text).Select(line => Letters(line.Text))];
        foreach (var told in page.Events.Where(told => told.Expression is not null && told.Line > 0))
        {
            // Words may run on over the lines of a paragraph that was broken.
            Assert.Contains(Letters(told.Expression!), string.Concat(lines[(told.Line - 1)..]), StringComparison.Ordinal);
        }
        if (page.DateBasis is { Quote: { } quote, Line: > 0 and var line })
        {
            Assert.InRange(line, 1, lines.Length);
            Assert.Contains(Letters(quote), string.Concat(lines), StringComparison.Ordinal);
        }
    }).Check(Cases.Quick);

    [Fact]
    public void Should_have_nothing_to_do_when_it_imports_again() => Prop.ForAll(Cases.Texts, Cases.Texts, (one, two) =>
    {
        var first = Plan([]);
        var standing = first.Writes.Select(write => new ExistingPage(write.Path, write.Text, PageReader.Read(write.Path, write.Text, []))).ToList();

        var second = Plan(standing);

        Assert.Empty(second.Writes);
        Assert.Empty(second.Deletes);
        Assert.Empty(second.Kept);
        Assert.Empty(second.Diagnostics);

        ImportPlan Plan(IReadOnlyList<ExistingPage> existing) => ImportPlan.Make(
            existing, [.. ImportAll(("a.txt", one), ("b.md", two)).Select(page => ComposedPage.Of(page))], ["a.txt", "b.md"]);
    }).Check(Cases.Quick);

    [Fact]
    public void Should_make_the_same_site_of_clippings_in_any_order() => Prop.ForAll(Cases.Texts, Cases.Texts, Cases.Texts, (one, two, three) =>
    {
        (string, string)[] clippings = [("a.txt", one), ("b.md", two), ("c.html", three)];
        var there = ImportAll(clippings);
        Array.Reverse(clippings);
        var back = ImportAll(clippings);

        Assert.Equal(Files(there), Files(back));
    }).Check(Cases.Quick);

    [Fact]
    public void Should_write_only_below_the_output_folder() => Prop.ForAll(Cases.Texts, Cases.Texts, (title, body) =>
    {
        var page = new Page { Path = "a.md", Title = title, Body = body, Topics = [title], Source = new(title, body) };
        Assert.All(SiteGenerator.Generate([page], SiteConfiguration.Default).Files, file => Assert.True(OutputFolder.IsInside(file.Path), file.Path));
    }).Check(Cases.Quick);

    [Fact]
    public void Should_know_which_paths_lead_out_of_a_folder() => Prop.ForAll(Cases.Paths, path =>
    {
        if (OutputFolder.IsInside(path))
            Assert.StartsWith("/site/output/", Path.GetFullPath(Path.Combine("/site/output", path)) + "/", StringComparison.Ordinal);
    }).Check(Cases.Quick);

    private static List<Page> ImportAll(params (string Path, string Text)[] clippings)
    {
        var seeds = clippings.Select(clipping => SeedReader.Read("seeds/" + clipping.Path, Encoding.UTF8.GetBytes(clipping.Text)).Seed).OfType<SeedText>().ToList();
        var repetition = SiteRepetition.Of(seeds);
        return [.. seeds.Select(seed => Compose(seed, repetition))];
    }

    private static IEnumerable<(string Path, string Content)> Files(IReadOnlyList<Page> pages) =>
        SiteGenerator.Generate(pages, SiteConfiguration.Default).Files
            .Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span))).OrderBy(file => file.Path, StringComparer.Ordinal);

    private static ReadOnlyMemory<byte> Content(GeneratedSite site, string path) => site.Files.Single(file => file.Path == path).Content;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    internal static Page? Import(string path, string text) => Import(path, Encoding.UTF8.GetBytes(text));

    internal static Page? Import(string path, byte[] bytes)
    {
        var result = SeedReader.Read(path, bytes);
        return result.Seed is { } seed ? Compose(seed, null) : null;
    }

    private static Page Compose(SeedText seed, SiteRepetition? repetition)
    {
        var document = DocumentBuilder.Build(seed, repetition);
        var facts = FactFinder.Find(seed, document, SiteConfiguration.Default);
        return PageComposer.Compose(seed, document, facts, EventFinder.Find(document, facts.Date, facts.Cites));
    }
}
