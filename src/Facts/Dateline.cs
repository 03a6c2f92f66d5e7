namespace Briefing.Facts;

/// <summary>The place and agency that a report begins with: 【ワシントン=鈴木一郎】, KUALA LUMPUR (Reuters) -.</summary>
internal static class Dateline
{
    private const int Longest = 40;

    /// <summary>A sentence without the dateline before it.</summary>
    public static string Without(string sentence)
    {
        if (sentence.StartsWith('【') && sentence.IndexOf('】', StringComparison.Ordinal) is > 0 and <= Longest and var close)
            return sentence[(close + 1)..].TrimStart();
        var dash = sentence.AsSpan(0, Math.Min(sentence.Length, Longest)).IndexOfAny("-–—");
        var isDateline = dash > 0 && sentence[dash - 1] == ' ' && sentence.AsSpan(0, dash).TrimEnd().EndsWith(")") && char.IsAsciiLetterUpper(sentence[0])
            && char.IsAsciiLetterUpper(sentence[1]);
        return isDateline ? sentence[(dash + 1)..].TrimStart() : sentence;
    }
}
