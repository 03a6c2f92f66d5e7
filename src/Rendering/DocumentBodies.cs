using Briefing.Pages;
using Briefing.Settings;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>The documents' texts as HTML.</summary>
internal sealed class DocumentBodies(SiteModel site, IReadOnlyList<string> assets)
{
    private const int LongestQuoteShown = 40;

    private const int TopHeading = 2;

    // Only search asks for them later.
    private readonly bool keepsTexts = !site.Configuration.Site.LeaveOut.Contains(SitePart.Search);

    private readonly MarkdownBody markdown = new(site.Configuration.Site.AllowHtml, new(site.ByPath, assets));

    /// <param name="document">The page.</param>
    /// <param name="notes">Takes what could not be shown as it was meant.</param>
    public RenderedBody Render(SiteDocument document, List<string> notes) =>
        markdown.Render(document, EventLinks(document), "", TopHeading, notes, keepsTexts);

    /// <summary>What search shows of a text; nothing where the site has no search.</summary>
    /// <param name="document">The page.</param>
    /// <param name="notes">What was noted when it was rendered: it may have been shown as plain text.</param>
    public IReadOnlyList<BodyPassage> Passages(SiteDocument document, IReadOnlyList<string> notes) =>
        !keepsTexts ? [] : notes.Count == 0 ? markdown.Passages(document, TopHeading) : Render(document, []).Passages;

    /// <summary>A text as part of a page that holds all; good for ever.</summary>
    public RenderedBody RenderForPrint(SiteDocument document, string anchor)
    {
        var body = markdown.Render(document with { Address = SiteAddresses.Print }, [.. document.Page.Events.Select(_ => (string?)null)], anchor + "-", 4, [], keepsTexts: false);
        return body with { Html = body.Html.ToArray() };
    }

    private string?[] EventLinks(SiteDocument document)
    {
        var links = new string?[document.Page.Events.Count];
        foreach (var telling in site.Tellings[document.Index])
            links[telling.Index] = SitePaths.Href(
                document.Address, site.Layout.HomeOf(telling.Event), site.Events[telling.Event].Anchor);
        return links;
    }

    /// <param name="page">The page.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="notes">What could not be shown as it was meant.</param>
    /// <param name="diagnostics">Takes quotes that no passage holds, and links that lead nowhere.</param>
    public static void Report(Page page, DocumentPassages passages, IReadOnlyList<string> notes, List<Diagnostic> diagnostics)
    {
        foreach (var note in notes)
            diagnostics.Add(Diagnostic.Warning("BRF083", PageReader.InputPath(page.Path), page.BodyLine, 0, note));
        for (var i = 0; i < page.Events.Count; i++)
        {
            if (page.Events[i].Quote is { Length: > 0 } quote && passages.Anchors[i] is null)
            {
                diagnostics.Add(Diagnostic.Warning("BRF082", PageReader.InputPath(page.Path), 1, 0,
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
