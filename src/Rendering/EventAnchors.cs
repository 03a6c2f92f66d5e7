using Briefing.Pages;

namespace Briefing.Rendering;

/// <summary>Finds the passages that a page's events rest on.</summary>
internal static class EventAnchors
{
    /// <summary>By event: the index of the block that holds its quote, or -1.</summary>
    public static int[] Find(IReadOnlyList<PageEvent> events, IReadOnlyList<BodyBlock> blocks)
    {
        var anchors = new int[events.Count];
        for (var i = 0; i < anchors.Length; i++)
            anchors[i] = events[i].Quote is { Length: > 0 } quote ? IndexOf(InlineText.Flat(quote), blocks) : -1;
        return anchors;
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
