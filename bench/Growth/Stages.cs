using System.Globalization;
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
    /// <param name="Reader">Which constructs it is tried with.</param>
    /// <param name="Prepare">From the text to what is timed; null where the steps before make nothing of it.</param>
    public sealed record Stage(string Reader, string Name, Func<Material, Action?> Prepare);

    public static SiteConfiguration Settings { get; } = SettingsReader.Read(
        name => name == SettingsReader.TopicsFile ? "ports:\n  label: Ports\n  terms: [a, 漢, あ, 港, 会見, March, the]\n" : null, []);

    public static IReadOnlyList<Stage> All { get; } =
    [
        new("text", "read", of => of.Bytes is var bytes ? () => SeedReader.Read("seeds/a.txt", bytes) : null),
        new("text", "clean", of => of.Plain is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("text", "markdown", of => of.Markdown is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("text", "repetition", of => of.Plain is { } seed ? () => SiteRepetition.Of([seed, seed with { Path = "b.txt" }, seed with { Path = "c.txt" }]) : null),
        new("text", "dates", of => () => DateReader.Read(of.Text, Edtf.Parse("2025-10-27"))),
        new("text", "facts", of => of.Document is { } document ? () => FactFinder.Find(of.Plain!, document, Settings) : null),
        new("text", "topics", of => of.Document is { } document ? () => TopicProposer.Propose([document]) : null),
        new("text", "events", of => of.Document is { } document ? () => EventFinder.Find(document, Edtf.Parse("2025-10-27"), []) : null),
        new("text", "write", of => of.Events is { } events ? () => PageWriter.Write(PageComposer.Compose(of.Plain!, of.Document!, of.Facts!, events)) : null),
        new("text", "build", of => of.Page is { } page ? Build(page) : null),
        new("html", "read html", of => of.Bytes is var bytes ? () => SeedReader.Read("seeds/a.html", bytes) : null),
        new("html", "clean html", of => of.Html is { } seed ? () => DocumentBuilder.Build(seed, null) : null),
        new("yaml", "yaml", of => () => YamlReader.ReadMapping(of.Text, 1, out _)),
        new("yaml", "front matter", of => () => PageReader.Read("a.md", $"---\n{of.Text}\n---\n", [])),
        new("yaml", "scalar", of => PageWriter.Write(new() { Path = "a.md", Title = of.Text }) is var page ? () => PageReader.Read("a.md", page, []) : null),
        new("page", "render", of => Build(new() { Path = "a.md", Title = "a", Body = of.Text })),
        new("page", "render html", of => Build(new() { Path = "a.md", Title = "a", Body = of.Text }, allowHtml: true)),
        new("page", "fields", of => Build(Fields(of.Text))),
        new("tellings", "cluster", of => of.Tellings is { } pages ? () => TimelineBuilder.Build(pages) : null),
    ];

    /// <summary>What the stages are tried with; by its length in bytes.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Readers, Func<int, Material> Make)> Inputs =>
    [
        .. Construct.All.Select(one => (one.Name, one.Readers, (Func<int, Material>)(bytes => new(one.Repeat(bytes))))),
        .. Timelines.Select(timeline => (timeline.Name, (IReadOnlyList<string>)["tellings"], (Func<int, Material>)(bytes => new("") { Tellings = timeline.Make(bytes / 40) }))),
    ];

    /// <summary>Timelines of many tellings, by what they have in common.</summary>
    private static IReadOnlyList<(string Name, Func<int, Page[]> Make)> Timelines { get; } =
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
