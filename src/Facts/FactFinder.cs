using Briefing.Blocks;
using Briefing.Facts.Checks;
using Briefing.Facts.Citations;
using Briefing.Facts.Events;
using Briefing.Facts.KeyPoints;
using Briefing.Facts.PublicationDates;
using Briefing.Facts.Sources;
using Briefing.Facts.Topics;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Facts;

/// <summary>What a clipping says about itself: one finder for each fact, the strongest witness first.</summary>
public static class FactFinder
{
    /// <param name="explain">Whether <see cref="PageFacts.Considered"/> names the answers that lose, too.</param>
    public static PageFacts Find(SeedText seed, Document document, SiteConfiguration config, bool explain = false)
    {
        var diagnostics = new List<Diagnostic>();
        var considered = new List<Consideration>();
        var clipping = new Clipping
        {
            Seed = seed,
            Document = document,
            Config = config,
            Outlets = OutletTable.Of(config.Outlets),
            Metadata = new(seed, diagnostics),
            IsExplained = explain,
        };
        clipping = clipping with { Cites = CitationFinder.Find(clipping, OwnAddress.Find(clipping).FirstOrDefault()?.Value) };

        var title = TitleFinder.Find(clipping, considered);
        var date = PublicationDate.Find(clipping, considered);
        var source = Publisher.Find(clipping, considered);
        var language = LanguageFinder.Find(clipping, considered);
        var dated = DatedPassages.Of(document, date?.Value, clipping.Cites);
        var topics = TopicFinder.Find(clipping, considered);
        var checks = CheckFinder.Find(clipping with { Date = date, Dated = dated }, language);
        diagnostics.AddRange(checks.Select(check => Diagnostic.Warning(check.Code, clipping.Path, check.Lines[0], 1, check.Message)));
        return new()
        {
            Title = title?.Value,
            TitleBasis = title is null or { Rule: "headline" or "front-matter" } ? null : title.Basis,
            Date = date?.Value,
            DateBasis = date?.Basis,
            Source = source,
            Author = AuthorFinder.Find(clipping, considered),
            Language = language,
            Cites = clipping.Cites,
            Dated = dated,
            Summary = KeyPointFinder.Find(clipping, considered),
            Topics = topics,
            TopicsAreProposed = topics.Count > 0 && config.TopicsAreProposed && !TopicFinder.AreStated(clipping),
            Extra = clipping.Metadata.Extra,
            Checks = checks,
            Diagnostics = diagnostics,
            Considered = considered,
        };
    }
}
