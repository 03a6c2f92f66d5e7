using Briefing.Facts.Sources;

namespace Briefing.Facts.Citations;

/// <summary>The words before an address: an article's title, and often its outlet.</summary>
internal static class LinkLabel
{
    private const int LongestTitle = 200;
    private const int LongestName = 40;

    /// <summary>What introduces a title and is no part of it.</summary>
    private static readonly string[] Introductions =
        ["参考", "参考元", "参考文献", "参照", "出典", "引用", "引用元", "元記事", "関連", "詳細", "Source", "See", "See also", "Via"];

    private static readonly string[] Bars = [" | ", "｜", " ｜ ", " – ", " — ", " - ", "：", " : "];

    /// <summary>
    /// The words that title an address; null where they are part of a sentence. In <c>[title](address)</c> the brackets say.
    /// </summary>
    /// <param name="from">Where the address before it ends.</param>
    /// <param name="start">Where the address starts.</param>
    /// <param name="standsAlone">Whether the passage has nothing to say but this address.</param>
    public static string? Before(string text, int from, int start, bool standsAlone)
    {
        var before = text.AsSpan(from, start - from);
        if (before.EndsWith("]("))
        {
            var open = before.LastIndexOf('[');
            return open < 0 ? null : NullIfEmpty(before[(open + 1)..^2]);
        }
        if (!standsAlone)
            return null;
        var sentence = before.LastIndexOfAny("。！？");
        var label = before[(sentence + 1)..].Trim(" \u3000\t（(「『<＜:：").Trim();
        foreach (var intro in Introductions)
        {
            if (label.StartsWith(intro, StringComparison.OrdinalIgnoreCase) && label[intro.Length..].TrimStart() is [':' or '：' or '⇒' or '→', ..])
                label = label[intro.Length..].TrimStart()[1..].Trim();
        }
        return label.Length > LongestTitle ? null : NullIfEmpty(label);
    }

    /// <summary>Parts <c>title | outlet</c>. The address tells the outlet where it can.</summary>
    public static (string? Title, string? Name) Split(OutletTable outlets, string? label, string url)
    {
        var known = outlets.OfUrl(url)?.Name;
        if (label is null)
            return (null, known);
        if (outlets.Named(label) is { } only)
            return (null, known ?? only.Name);
        foreach (var bar in Bars)
        {
            var at = label.LastIndexOf(bar, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var last = label[(at + bar.Length)..].Trim();
            var named = outlets.Named(last)?.Name;
            var isBar = bar.AsSpan().Trim() is "|" or "｜";
            if (named is null && !isBar)
                continue;
            var first = isBar ? label.IndexOf(bar, StringComparison.Ordinal) : at;
            return (label[..first].Trim(), known ?? named ?? (last.Length <= LongestName ? last : null));
        }
        return (label, known);
    }

    private static string? NullIfEmpty(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();
}
