using System.Buffers;
using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Facts.Citations;

/// <summary>Articles cited without an address: <c>『title』 outlet、2011年5月2日。</c></summary>
internal static class References
{
    private const int LongestName = 30;

    // In UTF-16 code units: no further back is a title's opening quotation mark looked for.
    private const int LongestTitle = 500;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("。、，,：:");

    private const string Closing = "』」\"”»";
    private const string Opening = "『「\"“«";

    /// <summary>Those of a passage in which <see cref="MayBeIn"/>.</summary>
    public static IEnumerable<Citation> In(Clipping clipping, Passage passage)
    {
        var text = passage.Text;
        foreach (var date in clipping.Days.In(text))
        {
            var before = text.AsSpan(0, date.Start).TrimEnd();
            if (before.Length == 0 || before[^1] is not ('、' or '，' or ','))
                continue;
            before = before[..^1].TrimEnd();
            var far = Math.Max(0, before.Length - (2 * LongestName));
            var quote = before[far..].LastIndexOfAny(Closing);
            if (quote < 0 && far > 0)
                continue;
            quote += quote < 0 ? 0 : far;
            var name = before[(quote + 1)..].Trim(" \u3000.—–-,").ToString();
            if (name.Length is 0 or > LongestName || name.AsSpan().ContainsAny(Breaks))
                continue;
            var known = clipping.Outlets.Named(name)?.Name;
            // Without a quoted title before it, only a known outlet at the start of the line is one.
            if (quote < 0 && (known is null || before.TrimStart().Length != name.Length))
                continue;
            var title = quote < 0 ? null : TitleBefore(before[..quote], before[quote]);
            if (quote >= 0 && title is null)
                continue;
            var id = CitationId.OfReference(known ?? name, title, date.Value.ToString());
            yield return new(id, known ?? name, title, null, date.Value, passage.LineAt(date.Start));
        }
    }

    /// <summary>Whether to look: reading the dates of every sentence costs more than all other work on it; this asks for what is rare first.</summary>
    public static bool MayBeIn(Clipping clipping, ReadOnlySpan<char> text)
    {
        if (clipping.Outlets.NamedAtStart(text.TrimStart(), out _) is not null)
            return true;
        for (int quote; (quote = text.IndexOfAny(Closing)) >= 0;)
        {
            text = text[(quote + 1)..];
            var name = text.TrimStart(" \u3000.—–-,");
            var end = name[..Math.Min(name.Length, LongestName + 1)].IndexOfAny(Breaks);
            if (name.Length < text.Length || (end >= 0 && name[end] is '、' or '，' or ','))
                return true;
        }
        return false;
    }

    /// <summary>The quoted words that end where the text ends; quotations within them are theirs.</summary>
    private static string? TitleBefore(ReadOnlySpan<char> text, char closing)
    {
        var opening = Opening[Closing.IndexOf(closing, StringComparison.Ordinal)];
        var depth = 1;
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - LongestTitle); i--)
        {
            if (text[i] == opening)
                depth--;
            else if (text[i] == closing)
                depth++;
            if (depth == 0)
                return text[(i + 1)..].Trim() is { Length: > 0 } title ? title.ToString() : null;
        }
        return null;
    }
}
