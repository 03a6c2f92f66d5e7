using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>A news agency in the dateline at the head of the text, or signing it at its end: 【ワシントン時事】, （共同通信）, LONDON (Reuters).</summary>
internal static class AgencyByline
{
    private const int LongestDateline = 60;
    private const int LongestSignature = 24;
    private const int OpeningBlocks = 8;
    private const int OpeningParagraphs = 2;

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        // A caption in a sentence may stand above.
        foreach (var first in clipping.Prose.Where(passage => Prose.IsProse(passage.Text)).Take(OpeningParagraphs))
        {
            if (AtStart(clipping.Outlets, first.Text) is { } dateline)
                yield return new(new(dateline.Name, dateline.Url), "byline", first.Line, first.Text[..Math.Min(first.Text.Length, LongestDateline)]);
        }
        if (clipping.Prose.LastOrDefault() is { } last && AtEnd(clipping.Outlets, last.Text) is { } signed)
            yield return new(new(signed.Name, signed.Url), "byline", last.LineAt(last.Text.Length - 1), last.Text[Math.Max(0, last.Text.Length - LongestDateline)..]);
        foreach (var passage in clipping.Edges.Select(edge => edge.Passage).Concat(Opening(clipping)))
        {
            if (InBrackets(clipping.Outlets, passage.Text) is { } agency)
                yield return new(new(agency.Name, agency.Url), "byline", passage.Line, passage.Text);
        }
    }

    // A line between the headline and the text may stand below a caption or key points.
    private static IEnumerable<Passage> Opening(Clipping clipping) => clipping.Document.Blocks.Take(OpeningBlocks)
        .OfType<Block.Paragraph>().Where(block => block.Role != BlockRole.Caption).Select(block => block.Passage)
        .Concat(clipping.Document.Furniture.Where(item => item.Rule == "before-article").Select(item => item.Passage))
        .Where(passage => passage.Text.Length <= LongestSignature);

    private static Settings.Outlet? AtStart(OutletTable outlets, string text)
    {
        // CNN —
        if (outlets.NamedAtStart(text, out var name) is { } dashed && text.AsSpan(name).TrimStart() is ['—' or '–', ..])
            return dashed;
        var close = text.AsSpan(0, Math.Min(text.Length, LongestDateline)).IndexOfAny("】)）］]");
        if (close < 0)
            return null;
        var open = text.AsSpan(0, close).IndexOfAny("【(（［[");
        // A western dateline has its city before the bracket, in capitals; a Japanese one stands first.
        var isDateline = open == 0 || (open > 0 && text[open] == '(' && IsCity(text.AsSpan(0, open)));
        return isDateline ? Agency(outlets, text.AsSpan(open + 1, close - open - 1)) : BeforeColon(outlets, text);
    }

    // Kathmandu (Nepal), Jan 03 (ANI): …
    private static Settings.Outlet? BeforeColon(OutletTable outlets, string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, LongestDateline)).IndexOf("):", StringComparison.Ordinal);
        var open = close < 0 ? -1 : text.LastIndexOf('(', close);
        return open > 0 && char.IsAsciiLetterUpper(text[0]) ? Agency(outlets, text.AsSpan(open + 1, close - open - 1)) : null;
    }

    private static bool IsCity(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var city = (comma < 0 ? text : text[..comma]).Trim();
        return city.Length > 1 && !city.ContainsAnyInRange('a', 'z') && char.IsAsciiLetterUpper(city[0]);
    }

    private static Settings.Outlet? AtEnd(OutletTable outlets, string text)
    {
        var end = text.AsSpan().TrimEnd("。. \u3000");
        // … in Canada. Jiji Press; … it said. — Reuters
        if (end.LastIndexOfAny(".。—–") is > 0 and var stop && end.Length - stop <= LongestSignature
            && outlets.Named(end[(stop + 1)..].Trim().ToString()) is { } signed && OutletTable.IsAgency(signed))
            return signed;
        if (end.Length < 3 || end[^1] is not (')' or '）' or '】' or ']'))
            return null;
        var open = end.LastIndexOfAny("(（【[");
        return open < 0 || end.Length - open > LongestDateline ? null : Agency(outlets, end[(open + 1)..^1]);
    }

    private static Settings.Outlet? InBrackets(OutletTable outlets, string text) =>
        Agency(outlets, text) ?? AtStart(outlets, text) ?? AtEnd(outlets, text);

    /// <summary>The agency that a dateline ends with: ワシントン時事, 東京=共同, ソウル聯合ニュース.</summary>
    private static Settings.Outlet? Agency(OutletTable outlets, ReadOnlySpan<char> words)
    {
        words = words.Trim();
        for (var start = 0; start < words.Length; start++)
        {
            var isWordStart = start == 0 || !(char.IsAsciiLetter(words[start]) && char.IsAsciiLetter(words[start - 1]));
            if (isWordStart && outlets.NamedAtStart(words[start..], out var length) is { } outlet
                && start + length == words.Length && OutletTable.IsAgency(outlet))
                return outlet;
        }
        return null;
    }
}
