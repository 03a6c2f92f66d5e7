namespace Briefing.Writing;

/// <summary>
/// The addresses that stand in a body as they are. They become reference links (<c>[https://…]</c>, defined below the
/// text), so that the source reads as the clipping does.
/// </summary>
internal sealed class LinkDefinitions
{
    /// <summary>Longer labels are no labels to CommonMark.</summary>
    private const int LongestLabel = 990;

    private readonly Dictionary<string, string> urls = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    /// <summary>A link whose words are its address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="escaped">The same as inline content.</param>
    /// <param name="destination">The same as a link's destination.</param>
    public string Link(string url, string escaped, string destination)
    {
        // Labels are compared without regard to case; addresses are not.
        if (!CanBeLabel(url) || (urls.TryGetValue(url, out var known) && !string.Equals(known, url, StringComparison.Ordinal)))
            return $"[{escaped}]({destination})";
        if (urls.TryAdd(url, url))
            lines.Add($"[{url}]: {destination}");
        return $"[{url}]";
    }

    // What must be escaped as inline content is better not in a label, where not every renderer reads escapes.
    private static bool CanBeLabel(string url)
    {
        if (url.Length > LongestLabel || url.AsSpan().ContainsAny("*~;\\"))
            return false;
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == '_' && (!char.IsAsciiLetterOrDigit(url[i - 1]) || i + 1 == url.Length || !char.IsAsciiLetterOrDigit(url[i + 1])))
                return false;
        }
        return true;
    }
}
