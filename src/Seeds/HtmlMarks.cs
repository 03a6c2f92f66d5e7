using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>What the markup of a page's body says about it: times, microdata, microformats, authors' links, the logo.</summary>
internal sealed class HtmlMarks
{
    private const int LongestName = 60;
    private const int LevelsAround = 3;

    private static readonly string[] Properties = ["headline", "datePublished", "dateCreated", "author", "publisher"];
    private static readonly string[] Published = ["published", "pubdate", "publish", "dt-published", "entry-date"];
    private static readonly string[] Updated = ["updated", "modified", "update", "dt-updated"];

    private readonly HtmlLayout _layout;
    private readonly string? _host;

    /// <summary>Around the article, where its day may stand above it.</summary>
    private readonly IElement? _near;
    private readonly List<SeedMetadata> _found = [];
    private readonly List<SeedMetadata> _weak = [];
    private bool _isBetween;
    private bool _isMainSeen;

    private HtmlMarks(HtmlLayout layout, Uri? address)
    {
        _layout = layout;
        _host = address?.Host;
        _near = layout.Main;
        for (var level = 0; level < LevelsAround && _near?.ParentElement is { LocalName: not ("body" or "html") } outer; level++)
            _near = outer;
    }

    /// <param name="address">The page's own address; null where it is not known.</param>
    /// <returns>In order; the times at the article's foot come last.</returns>
    public static IEnumerable<SeedMetadata> Read(IElement body, HtmlLayout layout, Uri? address)
    {
        var marks = new HtmlMarks(layout, address);
        marks.Walk(body);
        return marks._found.Concat(marks._weak);
    }

    /// <summary>Whether microdata speak of the article: not of a comment, a picture, the way to the page.</summary>
    public static bool IsOfArticle(IElement element) =>
        element.Closest("[itemscope]")?.GetAttribute("itemtype") is not { } type || type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Page", StringComparison.Ordinal) || type.EndsWith("Blog", StringComparison.Ordinal)
        || type.EndsWith("CreativeWork", StringComparison.Ordinal) || type.EndsWith("Recipe", StringComparison.Ordinal);

    private void Walk(IElement body)
    {
        var pending = new Stack<(IElement Element, Place Place)>();
        pending.Push((body, _layout.Main is null ? Place.Article : Place.Page));
        while (pending.TryPop(out var step))
        {
            var (element, place) = step;
            if (HtmlWalker.IsSilent(element))
                continue;
            place = PlaceOf(element, place);
            Read(element, place);
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (element.ChildNodes[i] is IElement child)
                    pending.Push((child, place));
            }
        }
    }

    private Place PlaceOf(IElement element, Place place)
    {
        _isMainSeen |= element == _layout.Main;
        _isBetween = _isBetween && element != _layout.Main || (element == _layout.Box || element == _layout.Headline) && !_isMainSeen;
        if (place == Place.Elsewhere)
            return place;
        if (_layout.IsFurniture(element))
            return element.LocalName is "aside" or "nav" || (HtmlParts.Of(element) & HtmlPart.Comments) != 0 ? Place.Elsewhere : Place.Foot;
        if (element.LocalName == "article" && place is Place.Page or Place.Near && _layout.Headline is not null && element != _layout.Main && !_layout.IsAroundHeadline(element))
            return Place.Elsewhere;
        return element == _layout.Main ? Place.Article : element == _near && place == Place.Page ? Place.Near : place;
    }

    private void Read(IElement element, Place place)
    {
        if ((element.LocalName is "a" or "img" ? HomeName(element) : IsSiteName(element) ? Short(element.TextContent) : null) is { } home)
            HtmlMetadata.Add(_found, "home", home, element);
        if (place == Place.Elsewhere)
            return;
        if (element.LocalName == "time" || element.ClassList.Contains("published") || element.ClassList.Contains("dt-published"))
            ReadTime(element, place);
        else if ((place == Place.Article || !_isMainSeen && place == Place.Near) && (HtmlParts.Of(element) & HtmlPart.Date) != 0)
            HtmlMetadata.Add(_found, "class:date", Short(element.TextContent), element);
        if (element.LocalName != "meta" && (element.GetAttribute("itemprop") ?? element.GetAttribute("property")) is { } properties)
            ReadProperties(element, properties);
        if (element.LocalName == "a" && element.GetAttribute("rel")?.Split(' ').Contains("author") == true)
            AddName("rel:author", element);
        else if (element.ClassList.Contains("fn") && element.ParentElement is { } card && card.ClassList.Contains("vcard"))
            AddName("hcard:author", element);
        else if ((place == Place.Article || _isBetween) && (HtmlParts.Of(element) & HtmlPart.Author) != 0)
            AddName("class:author", element);
    }

    // A day in another zone may be the next or the last one; what the page shows is what its readers were told.
    private void ReadTime(IElement element, Place place)
    {
        if (element.GetAttribute("itemprop") == "dateModified" || HasClass(element, Updated) && !HasClass(element, Published))
            return;
        var isMarked = element.HasAttribute("pubdate") || HasClass(element, Published);
        var isHere = place == Place.Article || _isBetween && place is Place.Page or Place.Near;
        if (!isHere && !(isMarked && place == Place.Foot))
            return;
        var stated = element.GetAttribute("datetime") ?? element.GetAttribute("title");
        if (stated is null || stated.EndsWith('Z') || stated.EndsWith("+00:00", StringComparison.Ordinal))
            HtmlMetadata.Add(isHere ? _found : _weak, "time", element.TextContent, element);
        HtmlMetadata.Add(isHere ? _found : _weak, "time", stated, element);
    }

    private void ReadProperties(IElement element, string properties)
    {
        foreach (var property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = property[(property.LastIndexOf(':') + 1)..];
            if (!Properties.Contains(name) || !(element.HasAttribute("itemscope") ? element.ParentElement is { } outer && IsOfArticle(outer) : IsOfArticle(element)))
                continue;
            if (name is "author" or "publisher")
            {
                var named = element.QuerySelector("[itemprop=name]") ?? element;
                HtmlMetadata.Add(_found, "itemprop:" + name, Short(named.GetAttribute("content") ?? named.TextContent), element);
            }
            else
                HtmlMetadata.Add(_found, "itemprop:" + name, element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.GetAttribute("title") ?? element.TextContent, element);
        }
    }

    private void AddName(string name, IElement element) => HtmlMetadata.Add(_found, name, Short(element.TextContent), element);

    private static string? Short(string text) => text.Length <= LongestName * 4 && text.Trim() is { Length: <= LongestName } name ? name : null;

    private static bool HasClass(IElement element, string[] names) => Array.Exists(names, element.ClassList.Contains);

    // Where a picture or a line leads to the site's first page, or is called a logo, it says whose site it is.
    private string? HomeName(IElement element)
    {
        if (element.LocalName == "img")
            return (element.GetAttribute("alt"), $"{element.GetAttribute("class")} {element.GetAttribute("src")}") is ({ Length: > 0 } alt, var names)
                && (names.Contains("logo", StringComparison.OrdinalIgnoreCase) || names.Contains("mast", StringComparison.OrdinalIgnoreCase)) ? Short(alt) : null;
        if (!IsHome(element.GetAttribute("href")))
            return null;
        return Short(element.TextContent) is { Length: > 0 } text ? text : element.QuerySelector("img")?.GetAttribute("alt");
    }

    // The site's name may be set as the page's first heading, above that of the article.
    private bool IsSiteName(IElement element) => (HtmlParts.Of(element) & HtmlPart.Site) != 0
        || element.LocalName == "h1" && _layout.Headline is not null && element != _layout.Headline && !_isMainSeen;

    private bool IsHome(string? href)
    {
        if (string.IsNullOrEmpty(href))
            return false;
        if (!Uri.TryCreate(href, UriKind.Absolute, out var url) || url.IsFile)
            return href is "/" or "/index.html" or "/index.htm" or "/index.php";
        return (_host is null || url.Host == _host) && url.AbsolutePath is "/" or "/index.html" or "/index.htm" or "/index.php";
    }

    private enum Place
    {
        Article,
        Near,
        Page,

        /// <summary>Furniture, at which the article's author and day may stand.</summary>
        Foot,

        /// <summary>Other articles, comments.</summary>
        Elsewhere,
    }
}
