using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>The element of a page that holds its article.</summary>
internal static class MainContent
{
    // By how firmly the markup says so.
    private static readonly string[] Selectors =
        ["[itemprop=articleBody]", "article", "main", "[role=main]", "[role=article]"];

    public static IElement? Find(IDocument document)
    {
        foreach (var selector in Selectors)
        {
            var best = document.QuerySelectorAll(selector).MaxBy(TextLength);
            if (best is not null && TextLength(best) * 3 > ProseLength(document.Body))
                return best;
        }
        return Densest(document.Body);
    }

    private static int TextLength(IElement element) => element.TextContent.Length;

    private static int ProseLength(IElement? body) => body is null ? 0 : Paragraphs(body).Sum(TextLength);

    private static IEnumerable<IElement> Paragraphs(IElement body) =>
        body.QuerySelectorAll("p").Where(paragraph => paragraph.TextContent.Trim().Length >= 20);

    // The paragraphs vote with their length for their parent, and with half of it for their grandparent.
    private static IElement? Densest(IElement? body)
    {
        if (body is null)
            return null;
        var votes = new Dictionary<IElement, double>();
        foreach (var paragraph in Paragraphs(body))
        {
            if (paragraph.ParentElement is not { } parent)
                continue;
            votes[parent] = votes.GetValueOrDefault(parent) + TextLength(paragraph);
            if (parent.ParentElement is { } grandparent)
                votes[grandparent] = votes.GetValueOrDefault(grandparent) + TextLength(paragraph) / 2.0;
        }
        return votes.Count == 0 ? null : votes.MaxBy(vote => vote.Value).Key;
    }
}
