using System.Collections.Frozen;

namespace Briefing.Blocks;

/// <summary>
/// Labels that lost what stood between them when the page became text: the picture's words and the button's
/// (<c>PocketPocket</c>), or a whole row (<c>FacebookXLinkedIn</c>).
/// </summary>
internal static class GluedLabels
{
    private const int MinHalf = 4;
    private const int MaxHalf = 20;
    private const int MaxLength = 80;
    private const int MaxLabel = 20;

    /// <param name="folded">In lower case.</param>
    /// <param name="labels">The labels known, in lower case.</param>
    public static bool AreIn(string folded, FrozenDictionary<string, string> labels) =>
        IsDoubled(folded) || folded.Length <= MaxLength && IsRun(folded, labels);

    private static bool IsDoubled(string folded)
    {
        var half = folded.Length / 2;
        return folded.Length % 2 == 0 && half is >= MinHalf and <= MaxHalf && folded.AsSpan(0, half).SequenceEqual(folded.AsSpan(half));
    }

    // Whether it can be cut into labels, end to end, at least three of them.
    private static bool IsRun(string folded, FrozenDictionary<string, string> labels)
    {
        var lookup = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> cuts = stackalloc int[folded.Length + 1];
        cuts.Fill(-1);
        cuts[0] = 0;
        for (var start = 0; start < folded.Length; start++)
        {
            if (cuts[start] < 0)
                continue;
            for (var end = start + 1; end <= Math.Min(folded.Length, start + MaxLabel); end++)
            {
                if (lookup.ContainsKey(folded.AsSpan(start, end - start)))
                    cuts[end] = Math.Max(cuts[end], cuts[start] + 1);
            }
        }
        return cuts[folded.Length] >= 3;
    }
}
