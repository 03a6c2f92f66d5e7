using Briefing.Dates;

namespace Briefing.Site;

/// <summary>Who published something that the site holds or cites.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Url">Its address, where known.</param>
/// <param name="Address">Its page below the output folder.</param>
/// <param name="Published">The indexes of the documents that it published, newest first.</param>
/// <param name="Articles">Its articles that documents cite, newest first.</param>
public sealed record SiteSource(
    string Name, string? Url, string Address, IReadOnlyList<int> Published, IReadOnlyList<CitedArticle> Articles);

/// <summary>An article, once, however many documents cite it and under however many addresses.</summary>
/// <param name="Id">Equal in all citations of it.</param>
/// <param name="Title">Where a text gives one.</param>
/// <param name="TitledBy">The index of the document that gives the title; null where none does.</param>
/// <param name="Urls">Its addresses, in order of first mention, each once.</param>
/// <param name="Date">When it was published; the first that a document gives.</param>
/// <param name="OtherDates">Dates that contradict it.</param>
/// <param name="CitedBy">The indexes of the documents that cite it, in the site's order, each once.</param>
public sealed record CitedArticle(
    string Id, string? Title, int? TitledBy, IReadOnlyList<string> Urls, Edtf? Date, IReadOnlyList<Edtf> OtherDates,
    IReadOnlyList<int> CitedBy);
