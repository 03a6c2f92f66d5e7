namespace Briefing.Site;

/// <summary>The files that every site has, below the output folder.</summary>
public static class SiteAddresses
{
    public const string Front = "index.html";
    public const string Timeline = "timeline.html";
    public const string TimelineNewest = "timeline-newest.html";
    public const string Topics = "topics/index.html";
    public const string Documents = "documents/index.html";
    public const string Sources = "sources.html";
    public const string Search = "search.html";
    public const string Print = "print.html";
    public const string PagesJson = "data/pages.json";
    public const string TimelineJson = "data/timeline.json";
    public const string TimelineJs = "data/timelinejs.json";
    public const string Calendar = "data/timeline.ics";
    public const string Csv = "data/timeline.csv";
    public const string NotFound = "404.html";

    /// <summary>The second and further pages of a list; the first stands at the list's own address.</summary>
    /// <param name="list">The first page's address.</param>
    /// <param name="page">1-based.</param>
    public static string ListPage(string list, int page) => page == 1
        ? list
        : $"lists/{list[..^".html".Length].Replace('/', '-')}-{page.ToString(System.Globalization.CultureInfo.InvariantCulture)}.html";
}
