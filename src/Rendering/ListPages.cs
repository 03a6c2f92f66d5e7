using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Cuts long lists into pages.</summary>
internal static class ListPages
{
    public const int Length = 100;

    /// <summary>At least one page, which may be empty.</summary>
    public static int CountOf(int entries) => Math.Max(1, (entries + Length - 1) / Length);

    /// <param name="page">1-based.</param>
    public static IEnumerable<T> Page<T>(this IReadOnlyList<T> entries, int page) => entries.Skip((page - 1) * Length).Take(Length);

    /// <summary>The indexes that stand on a page of a list of everything.</summary>
    /// <param name="count">Of all.</param>
    /// <param name="page">1-based.</param>
    public static IEnumerable<int> Indexes(int count, int page)
    {
        var first = Math.Min(count, (page - 1) * Length);
        return Enumerable.Range(first, Math.Min(Length, count - first));
    }

    /// <summary>Null where there is but one page.</summary>
    public static PagerView? Pager(Strings strings, string list, int page, int entries)
    {
        var count = CountOf(entries);
        return count == 1
            ? null
            : new(page > 1 ? Href(page - 1) : null, page < count ? Href(page + 1) : null, strings.Format("pager.position", page, count));

        string Href(int target) => SitePaths.Href(SiteAddresses.ListPage(list, page), SiteAddresses.ListPage(list, target));
    }
}
