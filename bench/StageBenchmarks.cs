using System.Text;
using BenchmarkDotNet.Attributes;
using Briefing.Benchmarks.Synthetic;
using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Benchmarks;

/// <summary>Each stage over one or many synthetic texts; a wrong answer is no benchmark, so answers are checked first.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private const int Pages = 200;

    private readonly byte[] clipping;
    private readonly SeedText seed;
    private readonly Document document;
    private readonly string text;
    private readonly Page[] pages;
    private readonly SiteModel site;
    private readonly MarkdownBody markdown;
    private readonly DocumentViews views;
    private readonly DocumentView view;
    private readonly ComponentWriter writer = new();
    private readonly GeneratedSite made;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefing-bench-");
    private int written;

    public StageBenchmarks()
    {
        var phrases = new Phrases(Pages);
        clipping = Encoding.UTF8.GetBytes(SyntheticClipping.Make(7, phrases));
        seed = ReadClipping()!;
        document = Clean();
        text = SyntheticPage.Make(7, phrases).ToMarkdown();
        pages = [.. Enumerable.Range(1, Pages).Select(number => PageReader.Read(
            Phrases.PageName(number) + ".md", SyntheticPage.Make(number, phrases).ToMarkdown(), [])!)];
        var timeline = TimelineBuilder.Build(pages);
        site = SiteBuilder.Build(pages, timeline, SiteConfiguration.Default, []);
        markdown = new(allowHtml: false, new(site.ByPath, []));
        var context = new RenderContext(site, Strings.For("ja"), HasCustomStyle: false);
        views = new(context, new(context, new DocumentPassages[Pages]));
        view = View();
        made = SiteGenerator.Generate(pages, timeline, SiteConfiguration.Default);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        writer.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [GlobalSetup]
    public void Check()
    {
        Demand(TagDates() > 4, "dates");
        Demand(document.Headline is not null && document.Furniture.Count > 0, "clean");
        Demand(FindFacts().Date is not null, "facts");
        Demand(ReadPage()!.Topics.Count > 0, "page");
        Demand(Render() > Pages, "render");
        Demand(RenderMarkdown().Contains("<h2 id=", StringComparison.Ordinal), "Markdown");
        Demand(View().Related.Count > 0, "view");
        Demand(RenderPage() > 4000, "page's markup");
        Demand(Write() == made.Files.Count, "write");

        static void Demand(bool holds, string stage)
        {
            if (!holds)
                throw new InvalidOperationException($"The answer of '{stage}' is wrong; its time means nothing.");
        }
    }

    [Benchmark]
    public int TagDates() => DateReader.Read(Encoding.UTF8.GetString(clipping), null, "ja").Mentions.Count;

    [Benchmark]
    public SeedText? ReadClipping() => SeedReader.Read("seeds/a.txt", clipping).Seed;

    [Benchmark]
    public Document Clean() => DocumentBuilder.Build(seed, null);

    [Benchmark]
    public PageFacts FindFacts() => FactFinder.Find(seed, document, SiteConfiguration.Default);

    [Benchmark]
    public Page? ReadPage() => PageReader.Read("a.md", text, []);

    [Benchmark]
    public Chronology Cluster() => TimelineBuilder.Build(pages);

    [Benchmark]
    public string RenderMarkdown() => Encoding.UTF8.GetString(Body(site.Documents[0]).Html.Span);

    [Benchmark]
    public DocumentView View() => views.Page(site.Documents[0], Body(site.Documents[0]), new RelatedDocuments(site).Of(site.Documents[0]));

    /// <summary>A document's page without its Markdown and its view.</summary>
    [Benchmark]
    public int RenderPage() => writer.Write<DocumentPage, DocumentView>(view).Length;

    /// <summary>200 pages and their lists, ready made, to a new folder.</summary>
    [Benchmark]
    public int Write() => OutputWriter.Write(
        Path.Combine(folder.FullName, $"{++written}"), Path.Combine(folder.FullName, "state"), add => Parallel.ForEach(made.Files, add)).Written;

    private RenderedBody Body(SiteDocument document) => markdown.Render(document, [], "", 2, []);

    /// <summary>200 pages and their lists.</summary>
    [Benchmark]
    public int Render()
    {
        var files = 0;
        SiteGenerator.Generate(pages, TimelineBuilder.Build(pages), SiteConfiguration.Default, null, _ => Interlocked.Increment(ref files));
        return files;
    }
}
