namespace Briefing.Rendering;

/// <summary>
/// Knows the Markdown that its parser answers with more than linear time: what turns the paragraph before it into something
/// else (an underline, a table's head) and link definitions are looked up among all that stands before them, brackets and emphasis
/// among all of their paragraph.
/// </summary>
internal static class MarkdownCost
{
    private const int MostTimes = 5_000;

    private const int MostEmphases = 4 * MostTimes;

    // So many need some characters each.
    private const int ShortText = MostTimes;

    public static bool IsTooHigh(string markdown)
    {
        if (markdown.Length < ShortText)
            return false;
        var (dear, brackets, emphases) = (0, 0, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (IsDear(line.Trim(" \t>")) && ++dear > MostTimes)
                return true;
            var isBlank = line.IsWhiteSpace();
            brackets = isBlank ? 0 : brackets + line.Count('[');
            emphases = isBlank ? 0 : emphases + line.Count('*') + line.Count('_');
            if (brackets > MostTimes || emphases > MostEmphases)
                return true;
        }
        return false;
    }

    private static bool IsDear(ReadOnlySpan<char> line) =>
        line.Length > 0 && (!line.ContainsAnyExcept("=-|: ") || (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)));
}
