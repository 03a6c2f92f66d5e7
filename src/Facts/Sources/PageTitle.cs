using Briefing.Blocks;
using Briefing.Facts.PublicationDates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>The site's name behind the headline, as a page's title has it: <c>橋が開通 | 例新聞</c>, <c>Bridge opens - Rei Digest</c>.</summary>
internal static class PageTitle
{
    private const int LongestName = 30;
    private const int ShortestTitle = 6;
    private const int FirstLines = 12;
    private static readonly string[] Separators = [" | ", "｜", " – ", " — ", " - ", " : ", "：", " / "];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        if (InBrackets(clipping, headline.Text) is { } quoted)
            yield return new(Publisher.Named(clipping, quoted), "page-title", headline.Line, headline.Text);
        foreach (var witness in BorneOut(clipping, headline))
            yield return witness;
        if (NameBehind(clipping, headline.Text) is { } own)
            yield return new(Publisher.Named(clipping, own), "page-title", headline.Line, headline.Text);
        foreach (var passage in clipping.Marginalia)
        {
            if (passage.Text.Length > headline.Text.Length && passage.Text.StartsWith(headline.Text, StringComparison.Ordinal)
                && NameAfter(passage.Text[headline.Text.Length..]) is { } name)
                yield return new(Publisher.Named(clipping, name), "page-title", passage.Line, passage.Text);
        }
    }

    // [例新聞] 橋が開通 (2024年5月1日), or with the day right below, as collections of articles title them: the brackets alone may tell of the outlet.
    private static string? InBrackets(Clipping clipping, string headline)
    {
        var close = headline.AsSpan().IndexOfAny("]】］");
        return close > 1 && headline[0] is '[' or '【' or '［' && clipping.Outlets.Named(headline[1..close]) is { } outlet && (HeadlineDate.Find(clipping).Any() || clipping.Edges.Any(edge => edge.Passage.Line == clipping.Document.Headline!.Line + 1 && DateLines.IsDateLine(edge.Passage.Text))) ? outlet.Name : null;
    }

    // Among the first lines: 橋が開通 | 例のブログ above 橋が開通 or above 例のブログ, whichever of them was taken for the headline.
    private static IEnumerable<Witness<Source>> BorneOut(Clipping clipping, Passage headline)
    {
        var first = clipping.Marginalia.Prepend(headline).Where(passage => passage.Line <= FirstLines).ToList();
        foreach (var title in first)
        {
            var (at, length) = LastSeparator(title.Text);
            if (at <= 0 || title.Text[(at + length)..].Trim() is not { Length: >= 2 and <= LongestName } name || title.Text[..at].TrimEnd() is not { Length: >= ShortestTitle } own)
                continue;
            if (first.Exists(other => other != title && (other.Text == name || other.Text == own)) && clipping.Days.In(name).Count == 0)
                yield return new(Publisher.Named(clipping, name), "page-title", title.Line, title.Text);
        }
    }

    /// <summary>The headline without the site's name behind it.</summary>
    public static string Without(Clipping clipping, string headline) => NameBehind(clipping, headline) is { } name
        ? headline[..headline.LastIndexOf(name, StringComparison.Ordinal)].TrimEnd(' ', '\u3000', '|', '｜', '–', '—', '-', ':', '：', '/') : headline;

    // Only a name that something else bears out: a dash may belong to the headline.
    private static string? NameBehind(Clipping clipping, string headline)
    {
        var (at, length) = LastSeparator(headline);
        if (at <= 0)
            return null;
        var name = headline[(at + length)..].Trim();
        return name.Length is >= 2 and <= LongestName
            && (clipping.Outlets.Named(name) is not null || BylineOutlet.IsOutletName(name) || clipping.Marginalia.Any(passage => passage.Text == name)) ? name : null;
    }

    private static string? NameAfter(string rest)
    {
        var separator = WordEnds.AtStart(rest, Separators);
        var name = separator is null ? "" : rest[separator.Length..].Trim();
        return name.Length is >= 2 and <= LongestName && LastSeparator(name).At < 0 ? name : null;
    }

    private static (int At, int Length) LastSeparator(string text) => Separators
        .Select(separator => (text.LastIndexOf(separator, StringComparison.Ordinal), separator.Length)).OrderByDescending(found => found.Item1).First();
}
