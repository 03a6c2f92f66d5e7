using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Citations;

/// <summary>Finds the articles that a clipping cites: its blocks of cited articles, addresses in its text, references by name and day.</summary>
internal static class CitationFinder
{
    /// <summary>Shorter linked words that lead to the clipping's own site are tags and names, in UTF-16 code units.</summary>
    private const int ShortestTitle = 10;

    /// <param name="ownUrl">The clipping's own address, which it does not cite; null where it is not known.</param>
    public static IReadOnlyList<Citation> Find(Clipping clipping, string? ownUrl)
    {
        var cites = new List<Citation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in clipping.Document.Blocks)
        {
            if (block is Block.CitedArticle article)
                Add(OfBlock(clipping, article));
            foreach (var passage in Clipping.PassagesOf(block))
            {
                if (passage.Links.Count > 0 || Urls.Find(passage.Text).Length > 0)
                    Add(InText(clipping, block, passage, ownUrl));
                if (References.MayBeIn(clipping, passage.Text))
                    Add(References.In(clipping, passage));
            }
        }
        return cites;

        void Add(IEnumerable<Citation> found)
        {
            foreach (var cite in found)
            {
                if ((cite.Url is null || !IsSame(cite.Url, ownUrl)) && seen.Add(cite.Url ?? cite.Id))
                    cites.Add(cite);
            }
        }
    }

    private static bool IsOnHost(string url, string? own) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Uri.TryCreate(own, UriKind.Absolute, out var site)
        && string.Equals(address.Host, site.Host, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string url, string? own) =>
        own is not null && string.Equals(CitationId.OfUrl(url), CitationId.OfUrl(own), StringComparison.Ordinal);

    private static IEnumerable<Citation> OfBlock(Clipping clipping, Block.CitedArticle article)
    {
        var name = OutletNames.Of(clipping.Outlets, article.Outlet?.Text, article.Url);
        var stated = article.DateLine is { } line ? clipping.Days.In(line.Text).Select(date => (Edtf?)date.Value).FirstOrDefault() : null;
        var title = article.Title?.Text;
        var date = stated ?? (article.Url is { } url && UrlDate.TryRead(url, out var inUrl, out _) ? inUrl : null);
        var id = article.Url is { } address ? CitationId.OfUrl(address) : CitationId.OfReference(name, title, date?.ToString());
        if (article.Url is not null || name is not null || title is not null)
            yield return new(id, name, title, article.Url, date, article.UrlLine);
    }

    private static IEnumerable<Citation> InText(Clipping clipping, Block block, Passage passage, string? ownUrl)
    {
        var from = 0;
        var isList = block is Block.Items || block.Role is BlockRole.References or BlockRole.Note;
        foreach (var (start, length, url) in Addresses(passage))
        {
            // The words of a link may hold an address themselves.
            if (start < from)
                continue;
            var label = LinkLabel.Before(passage.Text, from, start, isList || IsAtEnd(passage.Text, start + length));
            var isOwnWords = passage.Text.AsSpan(start, length).StartsWith("http", StringComparison.OrdinalIgnoreCase);
            if (!isOwnWords && length < ShortestTitle && IsOnHost(url, ownUrl))
                continue;
            var (title, name) = LinkLabel.Split(clipping.Outlets, isOwnWords ? label : passage.Text.Substring(start, length), url);
            Edtf? date = UrlDate.TryRead(url, out var inUrl, out _) ? inUrl : null;
            yield return new(CitationId.OfUrl(url), name, title, url, date, passage.LineAt(start));
            from = start + length;
        }
    }

    private static bool IsAtEnd(string text, int end) => text.AsSpan(end).Trim(" 。.)）]」』\"").Length == 0;

    private static IEnumerable<(int Start, int Length, string Url)> Addresses(Passage passage) =>
        passage.Links.Select(link => (link.Start, link.Length, link.Url))
            .Concat(Urls.All(passage.Text).Where(address => !passage.Links.Any(link => link.Start < address.Start + address.Length && address.Start < link.Start + link.Length))
                .Select(address => (address.Start, address.Length, passage.Text.Substring(address.Start, address.Length))))
            .OrderBy(address => address.Start);
}
