using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Pages;
using Briefing.Seeds;

namespace Briefing.Writing;

/// <summary>A clipping's article and facts to the page that import writes.</summary>
public static class PageComposer
{
    /// <returns>A page without a fingerprint, at the clipping's path with the ending <c>.md</c>.</returns>
    public static Page Compose(SeedText seed, Document document, PageFacts facts, IReadOnlyList<PageEvent> events) => new()
    {
        Path = Path.ChangeExtension(seed.Path, ".md"),
        Title = facts.Title,
        TitleBasis = facts.TitleBasis,
        Date = facts.Date,
        DateBasis = facts.DateBasis,
        Source = facts.Source,
        Author = facts.Author,
        Language = facts.Language,
        Topics = facts.Topics,
        TopicsAreProposed = facts.TopicsAreProposed,
        Publish = seed.FrontMatter is { } front ? PageReader.Read(seed.Path, $"---\n{front.Yaml}\n---\n", [])?.Publish : null,
        Summary = facts.Summary,
        Cites = facts.Cites,
        Events = events,
        Checks = facts.Checks,
        Extra = facts.Extra,
        Seed = new(seed.Path, seed.Sha256),
        Body = MarkdownBody.Of(document, facts.Cites),
    };
}
