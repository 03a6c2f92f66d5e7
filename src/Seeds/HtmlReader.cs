using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Seeds;

/// <summary>An HTML page to the lines of its text and what it says about itself.</summary>
internal static class HtmlReader
{
    public static SeedText Read(SeedText seed, string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(HtmlNesting.Limit(html));
        var metadata = HtmlMetadata.Read(document);
        if (document.Body is not { } body)
            return seed with { Metadata = metadata };

        var layout = HtmlLayout.Of(body, metadata);
        var address = AddressOf(metadata);
        metadata.AddRange(HtmlMarks.Read(body, layout, address));
        return seed with { Lines = new HtmlWalker(layout, address).Walk(body), Metadata = metadata };
    }

    internal static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;

    private static Uri? AddressOf(IReadOnlyList<SeedMetadata> metadata)
    {
        foreach (var name in (ReadOnlySpan<string>)["base", "canonical", "og:url", "saved-from"])
        {
            foreach (var entry in metadata)
            {
                if (entry.Name == name && Uri.TryCreate(entry.Value, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
                    return address;
            }
        }
        return null;
    }
}
