using Briefing.Pages;

namespace Briefing.Rendering;

/// <summary>Finds the passages that a page's events rest on.</summary>
internal static class EventAnchors
{
    // Up to here it is quicker to look through the page for each event.
    private const int Few = 64;

    /// <summary>By event: the index of the first block that holds its quote, or -1.</summary>
    public static int[] Find(IReadOnlyList<PageEvent> events, IReadOnlyList<BodyBlock> blocks)
    {
        string?[] quotes = [.. events.Select(told => told.Quote is { Length: > 0 } quote ? InlineText.Flat(quote) : null)];
        if (quotes.Length > Few)
            return new QuoteIndex(quotes).Find(blocks);
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
