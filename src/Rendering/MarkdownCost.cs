namespace Briefing.Rendering;

/// <summary>
/// Knows the Markdown that its parser answers with more than linear time: what turns the paragraph before it into something
/// else (an underline, a table's head) and link definitions are looked up among all that stands before them.
/// </summary>
internal static class MarkdownCost
{
    private const int MostLines = 5_000;

    // So many lines need some characters each.
    private const int ShortText = MostLines * 4;

    public static bool IsTooHigh(string markdown)
    {
        if (markdown.Length < ShortText)
            return false;
        var dear = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (IsDear(line.Trim(" \t>")) && ++dear > MostLines)
                return true;
        }
        return false;
    }

    private static bool IsDear(ReadOnlySpan<char> line) =>
        line.Length > 0 && (!line.ContainsAnyExcept("=-|: ") || (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)));
}
