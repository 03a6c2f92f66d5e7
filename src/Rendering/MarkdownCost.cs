namespace Briefing.Rendering;

/// <summary>
/// Knows the Markdown that its parser answers with more than linear time: what turns the paragraph before it into something
/// else (an underline, a table's head) and link definitions are looked up among all that stands before them; links that do not end are
/// read to the end of the text.
/// </summary>
internal static class MarkdownCost
{
    private const int MostTimes = 5_000;

    // So many need some characters each.
    private const int ShortText = MostTimes * 3;

    public static bool IsTooHigh(string markdown)
    {
        if (markdown.Length < ShortText)
            return false;
        var dear = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (IsDear(line.Trim(" \t>")) && ++dear > MostTimes)
                return true;
        }
        return UnendedLinks(markdown) > MostTimes;
    }

    private static int UnendedLinks(ReadOnlySpan<char> markdown)
    {
        var count = 0;
        for (int at; (at = markdown.IndexOf("](", StringComparison.Ordinal)) >= 0;)
        {
            markdown = markdown[(at + 2)..];
            var end = markdown.IndexOfAny(')', '(');
            if (end < 0 || markdown[end] == '(')
                count++;
        }
        return count;
    }

    private static bool IsDear(ReadOnlySpan<char> line) =>
        line.Length > 0 && (!line.ContainsAnyExcept("=-|: ") || (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)));
}
