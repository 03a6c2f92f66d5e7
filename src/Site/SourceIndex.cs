using Briefing.Dates;
using Briefing.Pages;
using Briefing.Settings;

namespace Briefing.Site;

/// <summary>Who published what the site holds and cites.</summary>
internal static class SourceIndex
{
    public static IReadOnlyList<SiteSource> Build(SiteDocument[] documents, IReadOnlyList<Outlet> outlets)
    {
        var register = new OutletRegister(outlets);
        var drafts = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.Page.Source is { IsStated: true } source && register.Find(source.Name, source.Url) is { } outlet)
                DraftOf(drafts, outlet).Published.Add(document.Index);
        }
        foreach (var article in Articles(documents))
        {
            if (article.Outlet(register) is { } outlet)
                DraftOf(drafts, outlet).Articles.Add(article.Finish());
        }
        var names = new UniqueNames();
        return
        [
            .. drafts.Values
                .OrderByDescending(draft => draft.Published.Count + draft.Articles.Count)
                .ThenBy(draft => draft.Outlet.Name, StringComparer.Ordinal)
                .Select(draft => draft.Finish(names)),
        ];
    }

    private static Draft DraftOf(Dictionary<string, Draft> drafts, OutletName outlet)
    {
        if (!drafts.TryGetValue(outlet.Name, out var draft))
            drafts[outlet.Name] = draft = new(outlet);
        else if (draft.Outlet.Url is null && outlet.Url is not null)
            draft.Outlet = outlet;
        return draft;
    }

    // In the order of the site; one entry for one id, and one for one address under two ids.
    private static List<ArticleDraft> Articles(SiteDocument[] documents)
    {
        var byKey = new Dictionary<string, ArticleDraft>(StringComparer.Ordinal);
        var all = new List<ArticleDraft>();
        foreach (var document in documents)
        {
            foreach (var citation in document.Page.Cites)
            {
                string[] keys = [.. new[] { "id:" + citation.Id, "url:" + citation.Url }.Where(key => key.Length > 4)];
                var article = keys.Select(key => byKey.GetValueOrDefault(key)).FirstOrDefault(found => found is not null);
                if (article is null)
                    all.Add(article = new(keys.FirstOrDefault() ?? citation.Name ?? ""));
                foreach (var key in keys)
                    byKey.TryAdd(key, article);
                article.Add(citation, document.Index);
            }
        }
        return all;
    }

    private sealed class Draft(OutletName outlet)
    {
        public OutletName Outlet { get; set; } = outlet;

        public List<int> Published { get; } = [];

        public List<CitedArticle> Articles { get; } = [];

        public SiteSource Finish(UniqueNames names) => new(
            Outlet.Name, Outlet.Url, $"sources/{names.Next(Slug.Of(Outlet.Name))}.html", Published,
            [
                .. Articles
                    .OrderByDescending(article => article.Date?.First ?? DateOnly.MinValue)
                    .ThenBy(article => article.Id, StringComparer.Ordinal),
            ]);
    }

    private sealed class ArticleDraft(string id)
    {
        private readonly List<Citation> citations = [];
        private (string Text, int Document)? title;
        private readonly List<int> citedBy = [];

        public void Add(Citation citation, int document)
        {
            citations.Add(citation);
            if (!string.IsNullOrWhiteSpace(citation.Title))
                title ??= (citation.Title, document);
            if (citedBy.Count == 0 || citedBy[^1] != document)
                citedBy.Add(document);
        }

        // A name that some text gives says more than an address.
        public OutletName? Outlet(OutletRegister register) => citations
            .OrderByDescending(citation => !string.IsNullOrEmpty(citation.Name))
            .Select(citation => register.Find(citation.Name, citation.Url))
            .FirstOrDefault(outlet => outlet is not null);

        public CitedArticle Finish()
        {
            Edtf[] dates = [.. citations.Where(c => c.Date is not null).Select(c => c.Date!.Value).Distinct()];
            return new(id, title?.Text, title?.Document,
                [.. citations.Where(c => !string.IsNullOrEmpty(c.Url)).Select(c => c.Url!).Distinct(StringComparer.Ordinal)],
                dates.Length > 0 ? dates[0] : null, [.. dates.Skip(1)], citedBy);
        }
    }
}
