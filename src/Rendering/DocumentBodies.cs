using Briefing.Pages;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>The documents' texts as HTML.</summary>
internal sealed class DocumentBodies(SiteModel site, IReadOnlyList<string> assets)
{
    private const int LongestQuoteShown = 40;

    private readonly MarkdownBody markdown = new(site.Configuration.Site.AllowHtml, new(site.Documents, assets));

    /// <summary>By document.</summary>
    /// <param name="diagnostics">Takes quotes that no passage holds, and links that lead nowhere.</param>
    public RenderedBody[] Render(List<Diagnostic> diagnostics)
    {
        var bodies = new RenderedBody[site.Documents.Count];
        var notes = new List<string>[bodies.Length];
        Parallel.For(0, bodies.Length, i =>
        {
            var document = site.Documents[i];
            notes[i] = [];
            bodies[i] = markdown.Render(document, EventLinks(document), "", 2, notes[i]);
        });
        for (var i = 0; i < bodies.Length; i++)
            Report(site.Documents[i].Page, bodies[i], notes[i], diagnostics);
        return bodies;
    }

    /// <summary>A text as part of a page that holds all.</summary>
    public RenderedBody RenderForPrint(SiteDocument document, string anchor) =>
        markdown.Render(document with { Address = SiteAddresses.Print }, [.. document.Page.Events.Select(_ => (string?)null)], anchor + "-", 4, []);

    private string?[] EventLinks(SiteDocument document)
    {
        var links = new string?[document.Page.Events.Count];
        foreach (var telling in site.Tellings[document.Index])
            links[telling.Index] = SitePaths.Href(
                document.Address, site.Layout.HomeOf(telling.Event), site.Events[telling.Event].Anchor);
        return links;
    }

    private static void Report(Page page, RenderedBody body, List<string> notes, List<Diagnostic> diagnostics)
    {
        var path = PageReader.InputPath(page.Path);
        foreach (var note in notes)
            diagnostics.Add(Diagnostic.Warning("BRF083", path, page.BodyLine, 0, note));
        for (var i = 0; i < page.Events.Count; i++)
        {
            if (page.Events[i].Quote is { Length: > 0 } quote && body.Anchors[i] is null)
            {
                diagnostics.Add(Diagnostic.Warning("BRF082", path, 1, 0,
                    $"No paragraph holds the quote '{Shorten(quote)}' of the event {page.Events[i].Date}; "
                    + "put the words of the text into the event's quote."));
            }
        }
    }

    private static string Shorten(string quote)
    {
        var line = quote.ReplaceLineEndings(" ");
        return line.Length <= LongestQuoteShown ? line : string.Concat(line.AsSpan(0, LongestQuoteShown), "…");
    }
}
