using System.Globalization;
using Briefing.Pages;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Numbers the cited articles of a page that lists all sources, in the order of the list.</summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public SourceNumbers(IReadOnlyList<SiteSource> sources)
    {
        var number = 0;
        foreach (var article in sources.SelectMany(source => source.Articles))
        {
            number++;
            numbers.TryAdd(article.Id, number);
            foreach (var url in article.Urls)
                numbers.TryAdd("url:" + url, number);
        }
    }

    /// <param name="article">The id of a cited article.</param>
    public string Anchor(string article) => AnchorOf(numbers[article]);

    /// <param name="article">The id of a cited article.</param>
    public LinkView Link(string article) => LinkTo(numbers[article]);

    /// <summary>Null where the list does not have the article, because nobody knows whose it is.</summary>
    public LinkView? Link(Citation citation) =>
        numbers.TryGetValue("id:" + citation.Id, out var number) || numbers.TryGetValue("url:" + citation.Url, out number) ? LinkTo(number) : null;

    private static LinkView LinkTo(int number) => new(number.ToString(CultureInfo.InvariantCulture), "#" + AnchorOf(number));

    private static string AnchorOf(int number) => "s" + number.ToString(CultureInfo.InvariantCulture);
}
