using System.Globalization;
using System.Text;
using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Facts.Topics;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Timeline;
using Briefing.Writing;
using Briefing.Yaml;

namespace Briefing.Benchmarks.Growth;

/// <summary>What is done with a text, each step by itself: it is given what the steps before it made.</summary>
internal static class Stages
{
    /// <param name="Prepare">From the text to what is timed.</param>
    public sealed record Stage(string Reader, string Name, Func<string, Action?> Prepare);

    private static readonly SiteConfiguration Settings = SettingsReader.Read(
        name => name == SettingsReader.TopicsFile ? "ports:\n  label: Ports\n  terms: [a, 漢, あ, 港, 会見, March, the]\n" : null, []);

    public static IReadOnlyList<Stage> All { get; } =
    [
        new("text", "read", text => Encoding.UTF8.GetBytes(text) is var bytes ? () => SeedReader.Read("seeds/a.txt", bytes) : null),
        new("text", "clean", text => Seed("a.txt", text) is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("text", "markdown", text => Seed("a.md", text) is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("text", "repetition", text => Seed("a.txt", text) is { } seed ? () => SiteRepetition.Of([seed, seed with { Path = "b.txt" }, seed with { Path = "c.txt" }]) : null),
        new("text", "dates", text => () => DateReader.Read(text, Edtf.Parse("2025-10-27"))),
        new("text", "facts", text => Seed("a.txt", text) is { } seed && DocumentBuilder.Build(seed, null) is var document ? () => FactFinder.Find(seed, document, Settings) : null),
        new("text", "topics", text => Seed("a.txt", text) is { } seed && DocumentBuilder.Build(seed, null) is var document ? () => TopicProposer.Propose([document]) : null),
        new("text", "events", text => Seed("a.txt", text) is { } seed && DocumentBuilder.Build(seed, null) is var document ? () => EventFinder.Find(document, Edtf.Parse("2025-10-27"), []) : null),
        new("text", "write", text => Seed("a.txt", text) is { } seed ? Write(seed) : null),
        new("text", "build", text => Seed("a.txt", text) is { } seed ? Build(Compose(seed)) : null),
        new("html", "read html", text => Encoding.UTF8.GetBytes(text) is var bytes ? () => SeedReader.Read("seeds/a.html", bytes) : null),
        new("html", "clean html", text => Seed("a.html", text) is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("yaml", "yaml", text => () => YamlReader.ReadMapping(text, 1, out _)),
        new("yaml", "front matter", text => () => PageReader.Read("a.md", $"---\n{text}\n---\n", [])),
        new("yaml", "scalar", text => PageWriter.Write(new() { Path = "a.md", Title = text }) is var page ? () => PageReader.Read("a.md", page, []) : null),
        new("page", "render", text => Build(new() { Path = "a.md", Title = "a", Body = text })),
        new("page", "render html", text => Build(new() { Path = "a.md", Title = "a", Body = text }, allowHtml: true)),
        new("page", "fields", text => Build(Fields(text))),
        new("tellings", "cluster", _ => null),
    ];

    /// <summary>Timelines of many tellings, by what they have in common.</summary>
    public static IReadOnlyList<(string Name, Func<int, Page[]> Make)> Timelines { get; } =
    [
        ("same day, same words", n => Tellings(n, _ => "2025-03-04", _ => "港の改修工事が終わった")),
        ("same day, other words", n => Tellings(n, _ => "2025-03-04", i => $"{Word(i)}の{Word(i * 7)}で{Word(i * 13)}が開かれた")),
        ("other days, same words", n => Tellings(n, Day, _ => "港の改修工事が終わった")),
        ("other days, other words", n => Tellings(n, Day, i => $"{Word(i)}の{Word(i * 7)}で{Word(i * 13)}が開かれた")),
        ("same year, same words", n => Tellings(n, _ => "2025", _ => "港の改修工事が終わった")),
        ("same year, other words", n => Tellings(n, _ => "2025", i => $"{Word(i)}の{Word(i * 7)}で{Word(i * 13)}が開かれた")),
        ("days of a year, few words", n => Tellings(n, i => Day(i % 365), i => $"{Word(i % 50)}の会談")),
        ("long spans", n => Tellings(n, i => $"{Day(i)}/2099", i => $"{Word(i % 50)}の会談")),
        ("one page tells all", n => [new() { Path = "a.md", Title = "a", Events = [.. Tellings(n, Day, i => $"{Word(i % 50)}の会談").SelectMany(page => page.Events)] }]),
    ];

    private static string Word(int i) => string.Create(CultureInfo.InvariantCulture, $"{(char)(0x4E00 + (i * 31 % 6000))}{(char)(0x4E00 + (i * 17 % 5000))}");

    private static string Day(int i) => new DateOnly(1950, 1, 1).AddDays(i % 27_000).ToString("O", CultureInfo.InvariantCulture);

    private static Page[] Tellings(int count, Func<int, string> date, Func<int, string> text) => [.. Enumerable.Range(0, count).Select(i => new Page
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"{i:D6}.md"), Title = "a",
        Events = [new(Edtf.Parse(date(i)), text(i), text(i) + "。", 1, null, EventStatus.Past)],
    })];

    private static SeedText? Seed(string name, string text) => SeedReader.Read("seeds/" + name, Encoding.UTF8.GetBytes(text)).Seed;

    private static Page Compose(SeedText seed)
    {
        var document = DocumentBuilder.Build(seed, null);
        var facts = FactFinder.Find(seed, document, Settings);
        return PageComposer.Compose(seed, document, facts, EventFinder.Find(document, facts.Date, facts.Cites));
    }

    private static Action Write(SeedText seed)
    {
        var document = DocumentBuilder.Build(seed, null);
        var facts = FactFinder.Find(seed, document, Settings);
        var events = EventFinder.Find(document, facts.Date, facts.Cites);
        return () => PageWriter.Write(PageComposer.Compose(seed, document, facts, events));
    }

    private static Page Fields(string text) => new()
    {
        Path = "a.md", Title = text, Body = "a", Author = text, Source = new(text, text), Summary = [text], Topics = [text], Cites = [new("a", text, text, text, null, 1)],
        Events = [new(Edtf.Parse("2025-03-04"), text, text, 1, text, EventStatus.Past)], Checks = [new("BRF012", text, [1])],
    };

    private static Action Build(Page page, bool allowHtml = false)
    {
        var settings = Settings with { Site = Settings.Site with { AllowHtml = allowHtml } };
        return () => SiteGenerator.Generate([page], TimelineBuilder.Build([page]), settings, null, _ => { });
    }
}
