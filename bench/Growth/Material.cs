using System.Text;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Pages;
using Briefing.Seeds;
using Briefing.Writing;

namespace Briefing.Benchmarks.Growth;

/// <summary>A text and what the steps make of it, each once, when the next step asks for it.</summary>
internal sealed class Material(string text)
{
    public string Text => text;

    public byte[] Bytes => field ??= Encoding.UTF8.GetBytes(text);

    public SeedText? Plain => field ??= Seed("a.txt");

    public SeedText? Markdown => field ??= Seed("a.md");

    public SeedText? Html => field ??= Seed("a.html");

    public Document? Document => Plain is { } seed ? field ??= DocumentBuilder.Build(seed, null) : null;

    public PageFacts? Facts => Document is { } document ? field ??= FactFinder.Find(Plain!, document, Stages.Settings) : null;

    public IReadOnlyList<PageEvent>? Events => Facts is { } facts ? field ??= EventFinder.Find(Document!, facts.Date, facts.Cites) : null;

    public Page? Page => Events is { } events ? field ??= PageComposer.Compose(Plain!, Document!, Facts!, events) : null;

    /// <summary>Pages instead of a text.</summary>
    public Page[]? Tellings { get; init; }

    private SeedText? Seed(string name) => SeedReader.Read("seeds/" + name, Bytes).Seed;
}
