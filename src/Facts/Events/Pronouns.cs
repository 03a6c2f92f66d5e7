namespace Briefing.Facts.Events;

/// <summary>Puts names in the place of words that point back, where the text gives them.</summary>
internal static class Pronouns
{
    private static readonly string[] Both = ["両首脳", "両氏", "両者"];

    /// <param name="text">What happened.</param>
    /// <param name="people">Who was named before.</param>
    /// <param name="speaker">Whose words they are, where they are a quotation; null elsewhere.</param>
    public static string Name(string text, PersonNames people, string? speaker)
    {
        var named = PersonNames.Find(text).Select(found => found.Name).ToList();
        foreach (var word in Both)
        {
            if (named.Count < 2 && text.Contains(word, StringComparison.Ordinal) && people.Pair is { } pair)
                text = Replace(text, word, $"{pair.First}と{pair.Second}");
        }
        if (text.Contains("同氏", StringComparison.Ordinal) && people.Last is { } last)
            text = Replace(text, "同氏", last);
        if (speaker is null)
            return text;
        if (people.LastBut(speaker) is { } other)
            text = Replace(text, "彼", other);
        return Replace(text, "私", speaker);
    }

    /// <summary>The first time by the name; a word that goes on (彼女, 私たち, 私的) is another.</summary>
    private static string Replace(string text, string word, string name)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0 || IsQuoted(text, at))
            return text;
        var next = at + word.Length;
        if (next < text.Length && (JapaneseText.IsKanji(text[next]) || text.AsSpan(next).StartsWith("たち", StringComparison.Ordinal) || text.AsSpan(next).StartsWith("ら", StringComparison.Ordinal)))
            return text;
        return string.Concat(text.AsSpan(0, at), name, text.AsSpan(next));
    }

    /// <summary>Whether the place stands between quotation marks: what somebody said is never changed.</summary>
    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.Count('「') + before.Count('『') > before.Count('」') + before.Count('』');
    }
}
