using Briefing.Site;

namespace Briefing.Rendering;

/// <summary>One hash for all that decides the bytes of a page, by kind of page; in base 64.</summary>
internal sealed class PageDigests(SiteDigests digests, ListViews lists)
{
    private SiteModel Site => digests.Site;

    /// <summary>A document's own page: its neighbours, related documents and other tellings of its events count too.</summary>
    public static string Document(SiteDigests digests, SiteDocument document, IReadOnlyList<RelatedDocument> related)
    {
        var writer = digests.Begin("document");
        digests.Document(writer, document.Index);
        digests.Document(writer, document.Index - 1);
        digests.Document(writer, document.Index + 1);
        foreach (var other in related)
        {
            digests.Document(writer, other.Document);
            writer.Number(other.SharedEvents);
            writer.Texts(other.SharedTopics);
        }
        foreach (var telling in digests.Site.Tellings[document.Index])
        {
            writer.Number(telling.Index);
            digests.Event(writer, telling.Event);
        }
        return End(writer);
    }

    /// <param name="page">1-based, as in all lists.</param>
    public string Documents(int page)
    {
        var writer = Begin("documents", page, Site.Documents.Count);
        digests.Documents(writer, ListPages.Indexes(Site.Documents.Count, page));
        return End(writer);
    }

    public string Topic(SiteTopic topic, int page)
    {
        var writer = Begin("topic", page, topic.Documents.Count);
        writer.Text(topic.Id);
        writer.Number(topic.Events.Count);
        digests.Documents(writer, topic.Documents.Page(page));
        foreach (var other in topic.Related)
        {
            writer.Text(other.Id);
            var sketch = lists.SketchOf(other.Id);
            writer.Text(sketch.Summary);
            writer.Text(sketch.Newest);
            writer.Text(sketch.Trend?.Label);
        }
        if (page == 1)
            Events(writer, ListViews.Shown(topic.Events));
        return End(writer);
    }

    public string Source(SiteSource source, int page)
    {
        var writer = Begin("source", page, source.Published.Count);
        writer.Text(source.Name);
        writer.Text(source.Url);
        writer.Number(source.Articles.Count);
        digests.Documents(writer, source.Published.Page(page));
        foreach (var article in source.Articles.Page(page))
            Article(writer, article);
        if (page == 1)
        {
            var told = lists.ToldBy(source);
            writer.Number(told.Count);
            Events(writer, ListViews.Shown(told));
        }
        return End(writer);
    }

    /// <param name="part">A part of the timeline.</param>
    /// <param name="newestFirst">In which order.</param>
    public string Timeline(TimelinePart part, bool newestFirst)
    {
        var writer = Begin(newestFirst ? "newest" : "timeline", 1, part.Events.Count);
        writer.Text(part.Address);
        foreach (var other in Site.Layout.Parts)
        {
            writer.Text(other.Address);
            writer.Number(other.Events.Count);
        }
        Events(writer, part.Events);
        foreach (var entry in part.Coverage)
        {
            digests.Document(writer, digests.IndexOf(entry.Page.Path));
            writer.Text(entry.Cite?.Id);
            writer.Text(entry.Date?.ToString());
        }
        return End(writer);
    }

    private DigestWriter Begin(string kind, int page, int count)
    {
        var writer = digests.Begin(kind);
        writer.Number(page);
        writer.Number(count);
        return writer;
    }

    private void Events(DigestWriter writer, IEnumerable<int> indexes)
    {
        foreach (var index in indexes)
            digests.Event(writer, index);
        writer.Number(-1);
    }

    private void Article(DigestWriter writer, CitedArticle article)
    {
        writer.Text(article.Id);
        writer.Text(article.Title);
        writer.Texts(article.Urls);
        writer.Text(article.Date?.ToString());
        writer.Texts([.. article.OtherDates.Select(date => date.ToString())]);
        digests.Document(writer, article.TitledBy ?? -1);
        digests.Documents(writer, article.CitedBy);
    }

    private static string End(DigestWriter writer) => Convert.ToBase64String(writer.Take());
}
