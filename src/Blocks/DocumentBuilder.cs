using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A clipping to its article: what is the site's goes, what is the article's gets its structure.</summary>
public static class DocumentBuilder
{
    // Each takes all blocks and gives all blocks; the order is the documentation.
    private static readonly Func<IReadOnlyList<Block>, IReadOnlyList<Block>>[] Stages =
    [
        CitedArticles.Group,
        References.Gather,
        Headings.Promote,
        References.MarkSections,
        Teasers.Mark,
        Asides.Mark,
        KeyPoints.Mark,
        Leads.Mark,
    ];

    /// <param name="seed">The clipping.</param>
    /// <param name="repeated">The lines that the clippings of this site have in common; null where that is not known.</param>
    public static Document Build(SeedText seed, SiteRepetition? repeated)
    {
        var units = ChronologyEntries.Mark(LineJoiner.Join(UnitReader.Read(seed)));
        var draft = Cleaner.Clean(units, repeated);
        var headline = Headlines.Take(draft);

        var blocks = BlockReader.Read(draft.Kept());
        foreach (var stage in Stages)
            blocks = stage(blocks);

        return new()
        {
            Headline = headline.First,
            AlternativeHeadline = headline.Second,
            Blocks = blocks,
            Furniture = draft.Furniture(),
        };
    }
}
