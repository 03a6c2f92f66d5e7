using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>The site's name behind the headline, as a page's title has it: <c>橋が開通 | 例新聞</c>, <c>Bridge opens - Rei Digest</c>.</summary>
internal static class PageTitle
{
    private const int LongestName = 30;
    private static readonly string[] Separators = [" | ", "｜", " – ", " — ", " - ", " : ", "：", " / "];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        if (NameBehind(clipping, headline.Text) is { } own)
            yield return new(Publisher.Named(clipping, own), "page-title", headline.Line, headline.Text);
        foreach (var passage in clipping.Marginalia)
        {
            if (passage.Text.Length > headline.Text.Length && passage.Text.StartsWith(headline.Text, StringComparison.Ordinal)
                && NameAfter(passage.Text[headline.Text.Length..]) is { } name)
                yield return new(Publisher.Named(clipping, name), "page-title", passage.Line, passage.Text);
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
        var separator = Array.Find(Separators, separator => rest.StartsWith(separator, StringComparison.Ordinal));
        var name = separator is null ? "" : rest[separator.Length..].Trim();
        return name.Length is >= 2 and <= LongestName && LastSeparator(name).At < 0 ? name : null;
    }

    private static (int At, int Length) LastSeparator(string text) => Separators
        .Select(separator => (text.LastIndexOf(separator, StringComparison.Ordinal), separator.Length)).OrderByDescending(found => found.Item1).First();
}
