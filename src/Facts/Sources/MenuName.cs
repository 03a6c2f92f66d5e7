using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// The name by which a page's menus speak of the site: <c>例新聞とは</c>, <c>例新聞のアカウント</c>, <c>About Rei Times</c>. Only where
/// they speak of one.
/// </summary>
internal static class MenuName
{
    private const int LongestRow = 200;
    private const int LongestName = 40;
    private static readonly string[] Before = [.. PublisherWords.Of("about").OrderByDescending(word => word.Length)];
    private static readonly string[] After = PublisherWords.Of("about-end");
    private static readonly string[] Lists = PublisherWords.Of("list-of");
    private static readonly char[] Parts = ['|', '｜', '\t', '·', '•', '»', '>', '＞'];
    private static readonly char[] Words = [' ', '\u3000'];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var found = new List<Witness<Source>>();
        // 例放送の配信記事一覧 heads the page itself.
        if (clipping.Document.Headline is { } headline && ListedIn(headline.Text) is { } listed)
            found.Add(new(Publisher.Named(clipping, listed), "menu", headline.Line, headline.Text));
        foreach (var passage in clipping.Document.Furniture.Select(item => item.Passage).Concat(clipping.Edges.Where(edge => !edge.IsByline).Select(edge => edge.Passage)))
        {
            if (passage.Text.Length > LongestRow)
                continue;
            foreach (var part in passage.Text.Split(Parts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                foreach (var name in NamesIn(clipping.Outlets, part))
                    found.Add(new(Publisher.Named(clipping, name), "menu", passage.Line, passage.Text));
            }
        }
        return found.TrueForAll(witness => witness.Value.Name == found[0].Value.Name) ? found : [];
    }

    private static IEnumerable<string> NamesIn(OutletTable outlets, string part)
    {
        if (Array.Find(Before, word => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } before && part[before.Length..].Trim() is var english && IsName(outlets, english))
            yield return english;
        foreach (var word in part.Split(Words, StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = word.TrimEnd('?', '？', ')', '）');
            if (ListedIn(entry) is { } listed)
                yield return listed;
            else if (WordEnds.AtEnd(entry, After) is { } after && IsName(outlets, entry[..^after.Length]))
                yield return entry[..^after.Length];
        }
    }

    private static string? ListedIn(string text) =>
        WordEnds.AtEnd(text, Lists) is { } list && text.Length - list.Length is >= 2 and <= LongestName ? text[..^list.Length] : null;

    private static bool IsName(OutletTable outlets, string name) => name.Length <= LongestName
        && (outlets.Named(name) is { } outlet ? OutletTable.IsSite(outlet) : BylineOutlet.IsOutletName(name) || Issuer.IsInstitution(name) || TopLine.EnglishIn(name) is not null);
}
