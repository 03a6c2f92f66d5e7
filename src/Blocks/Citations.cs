namespace Briefing.Blocks;

/// <summary>Lines that say what an article rests on.</summary>
internal static class Citations
{
    private static readonly LabelSet Heads = new("reference-head");
    private static readonly string[] Access = Vocabulary.Words("accessed");

    /// <summary>Whether the line heads a list of references.</summary>
    public static bool IsHead(string text) =>
        Prose.Width(text) <= 40 && Heads.Contains(text);

    /// <summary>
    /// Whether the line cites: a title in quotation marks, the outlet, and the day at the end
    /// (<c>『…』 産経新聞、2011年5月2日。</c>), or the day on which it was looked up.
    /// </summary>
    public static bool IsCitation(string text)
    {
        var close = text.LastIndexOfAny(['』', '"', '”', '」', '’']);
        var tail = text.AsSpan(close + 1).TrimEnd("。.） )］]");
        if (Vocabulary.EndsWithAny(tail, Access) && tail.Length <= 120)
            return true;
        if (close <= 0 || tail.Length is < 8 or > 60 || text.AsSpan(0, close).Contains("。 ", StringComparison.Ordinal))
            return false;
        var date = DateLines.Find(tail);
        return date.Length > 0 && date.Start + date.Length >= tail.Length - 2;
    }

    /// <summary>Whether it is a title and its address, with little after it.</summary>
    public static bool IsLink(string text)
    {
        var url = Urls.Find(text);
        return url.Length > 0 && text.Length - url.Start - url.Length <= 40 && !Prose.EndsSentence(text.AsSpan(0, url.Start));
    }
}
