using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Seeds;

/// <summary>An HTML page to the lines of its text and what it says about itself.</summary>
internal static class HtmlReader
{
    public static SeedText Read(SeedText seed, string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(html);
        var metadata = HtmlMetadata.Read(document);
        var main = MainContent.Find(document);
        var walker = new HtmlWalker(main, BaseOf(metadata));
        if (document.Body is not null)
            walker.Walk(document.Body);
        return seed with { Lines = walker.Lines, Links = walker.Links, Metadata = metadata };
    }

    private static Uri? BaseOf(IReadOnlyList<SeedMetadata> metadata)
    {
        foreach (var entry in metadata)
        {
            if (entry.Name is "base" or "canonical" or "og:url" && Uri.TryCreate(entry.Value, UriKind.Absolute, out var address))
                return address;
        }
        return null;
    }

    internal static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;
}
