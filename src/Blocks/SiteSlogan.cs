namespace Briefing.Blocks;

/// <summary>A site's name with what it says of itself behind it, <c>Rei Watch: News of the Valley</c>, at the head of a page whose foot speaks of the site by that name.</summary>
internal static class SiteSlogan
{
    private const int FirstUnits = 3;
    private const int LastUnits = 8;
    private const int ShortestName = 3;
    private const int LongestName = 36;
    private const int LongestMention = 160;
    private const int LongestShort = 12;
    private static readonly string[] Kinds = Vocabulary.Words("about-site");
    private static readonly string[] SiteEnds = Vocabulary.Words("about-site-end");
    private static readonly string[] Separators = [": ", "：", " | ", "｜", " - ", " – ", " — "];
    private static readonly string[] Mentions = Vocabulary.Words("mention");

    /// <summary>Whether a line among the page's first is such a name; <paramref name="text"/> is where the text begins.</summary>
    public static bool IsAt(Draft draft, int index, int text)
    {
        if (index >= FirstUnits || draft.Units[index].Text.Length < ShortestName)
            return false;
        var slogan = NameIn(draft.Units[index].Text);
        var name = slogan ?? draft.Units[index].Text;
        for (var i = draft.Count - 1; i >= Math.Max(text, draft.Count - LastUnits); i--)
        {
            if (IsMention(draft.Units[i].Text, name) && (slogan is not null || SaysWhatItIs(draft.Units[i].Text)))
                return true;
        }
        return false;
    }

    /// <summary>The words before the mark that parts a name from a slogan; null where there is none.</summary>
    public static string? NameIn(string text)
    {
        foreach (var separator in Separators)
        {
            if (text.IndexOf(separator, StringComparison.Ordinal) is >= ShortestName and <= LongestName and var at && at + separator.Length < text.Length)
                return text[..at].TrimEnd();
        }
        return null;
    }

    /// <summary>Whether a sentence says what its subject is: a site, an association, somebody's work.</summary>
    public static bool SaysWhatItIs(string text) => Array.Exists(Kinds, kind => text.Contains(kind, StringComparison.Ordinal)) || Vocabulary.EndsWithAny(text.AsSpan().TrimEnd('。'), SiteEnds);

    /// <summary>Whether a line begins with a name and goes on as one does that speaks of it: <c>Rei Watch is …</c>, 例新聞は….</summary>
    public static bool IsMention(string text, string name)
    {
        if (text.Length <= name.Length || text.Length > LongestMention || !text.StartsWith(name, StringComparison.Ordinal))
            return false;
        // Rei Watch (RW) is …
        var rest = text.AsSpan(name.Length);
        if (rest.StartsWith(" (") && rest.IndexOf(')') is > 0 and <= LongestShort and var close)
            rest = rest[(close + 1)..];
        foreach (var mention in Mentions)
        {
            if (rest.StartsWith(mention))
                return true;
        }
        return false;
    }
}
