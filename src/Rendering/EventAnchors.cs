using Briefing.Pages;

namespace Briefing.Rendering;

/// <summary>Finds the passages that a page's events rest on.</summary>
internal static class EventAnchors
{
    /// <summary>By event: the index of the first block that holds its quote, or -1.</summary>
    public static int[] Find(IReadOnlyList<PageEvent> events, IReadOnlyList<BodyBlock> blocks)
    {
        string?[] quotes = [.. events.Select(told => told.Quote is { Length: > 0 } quote ? InlineText.Flat(quote) : null)];
        if (quotes.Length > QuoteIndex.Few)
            return [.. new QuoteIndex(quotes).Find([.. blocks.Select(block => block.Flat)]).Select(place => place.Text)];
        return [.. quotes.Select(quote => quote is null ? -1 : IndexOf(quote, blocks))];
    }

    private static int IndexOf(string flat, IReadOnlyList<BodyBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Flat.Contains(flat, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}
