using System.Collections.Concurrent;
using System.Text;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Text;
using Briefing.Theme;
using Briefing.Timeline;

namespace Briefing.Rendering;

/// <summary>Pages become a site, in memory: no disk, no clock, the same bytes for the same pages in any order.</summary>
public static class SiteGenerator
{
    /// <summary>With the timeline as the pages tell it.</summary>
    public static GeneratedSite Generate(
        IReadOnlyList<Page> pages, SiteConfiguration configuration, ThemeOverrides? overrides = null) =>
        Generate(pages, TimelineBuilder.Build(pages), configuration, overrides);

    /// <summary>All of it in memory.</summary>
    public static GeneratedSite Generate(
        IReadOnlyList<Page> pages, Chronology timeline, SiteConfiguration configuration,
        ThemeOverrides? overrides = null)
    {
        var files = new ConcurrentBag<OutputFile>();
        var report = Generate(pages, timeline, configuration, overrides,
            file => files.Add(file with { Content = file.Content.ToArray() }));
        return new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], report.Diagnostics, report.Counts);
    }

    /// <param name="pages">In any order; their paths differ.</param>
    /// <param name="timeline">What these pages tell; its diagnostics are passed on.</param>
    /// <param name="configuration">The site's settings.</param>
    /// <param name="overrides">What the site puts in place of the theme's own; null for nothing.</param>
    /// <param name="add">
    /// Takes each file as it is made, from any thread and in any order, each path once; the bytes are good for the time
    /// of the call.
    /// </param>
    /// <param name="memory">Spares pages that would come out as they stand; null to make all.</param>
    /// <param name="progress">Learns how far it has come.</param>
    public static SiteReport Generate(
        IReadOnlyList<Page> pages, Chronology timeline, SiteConfiguration configuration, ThemeOverrides? overrides,
        Action<OutputFile> add, BuildMemory? memory = null, Progress? progress = null)
    {
        var diagnostics = new List<Diagnostic>(timeline.Diagnostics);
        var site = SiteBuilder.Build(pages, timeline, configuration, diagnostics);
        var strings = StringsFor(site.Language, overrides, diagnostics);
        var context = new RenderContext(site, strings, overrides?.CustomCss is not null);
        var assets = ThemeAssets.Files(overrides);
        assets.ForEach(add);

        if (configuration.Site.Cname is { } domain)
            add(new("CNAME", Encoding.UTF8.GetBytes(domain + "\n")));
        string[] paths = [.. assets.Select(asset => asset.Path)];
        using var files = new SitePages(context, new(site, paths), add, progress ?? Progress.None, memory is null ? null : SiteDigests.Of(context, memory, paths), memory);
        var passages = files.RenderDocuments(diagnostics);
        var lists = files.RenderLists(passages);
        if (!configuration.Site.LeaveOut.Contains(SitePart.Search))
            new SearchIndex(context, passages).Files().ForEach(add);
        diagnostics.Sort();
        return new(diagnostics, new(
            site.Documents.Count, site.Events.Count, site.Topics.Count, site.Sources.Count, site.Documents.Count + lists));
    }

    private static Strings StringsFor(string language, ThemeOverrides? overrides, List<Diagnostic> diagnostics)
    {
        var own = overrides?.Strings.GetValueOrDefault(language.Split('-')[0]);
        try
        {
            return Strings.For(language, own);
        }
        catch (InvalidDataException exception)
        {
            diagnostics.Add(Diagnostic.Error("BRF081", $"theme/strings.{language.Split('-')[0]}.yml", 0, 0,
                $"This is not a list of 'key: text' lines: {exception.Message}"));
            return Strings.For(language);
        }
    }
}

/// <summary>The files that do not depend on any page.</summary>
internal static class ThemeAssets
{
    private static readonly string[] Embedded = ["style.css", "favicon.svg", "search.js"];

    public static List<OutputFile> Files(ThemeOverrides? overrides)
    {
        var files = new Dictionary<string, OutputFile>(StringComparer.Ordinal) { [".nojekyll"] = new(".nojekyll", default) };
        foreach (var name in Embedded)
            Add("assets/" + name, Encoding.UTF8.GetBytes(EmbeddedTable.Text("theme/assets/" + name)));
        foreach (var asset in overrides?.Assets ?? [])
            Add("assets/" + asset.Path, asset.Content);
        if (overrides?.CustomCss is { } custom)
            Add("assets/custom.css", custom);
        return [.. files.Values];

        void Add(string path, ReadOnlyMemory<byte> content) => files[path] = new(path, content);
    }
}
