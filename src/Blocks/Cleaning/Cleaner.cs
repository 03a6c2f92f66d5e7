namespace Briefing.Blocks;

/// <summary>Takes the site's furniture out of a clipping. Where it is uncertain, the text stays.</summary>
internal static class Cleaner
{
    // From what is certain in itself to what needs to know what the others took.
    private static readonly ICleaningRule[] Rules =
    [
        new SeparatorRule(),
        new FileNameRule(),
        new TickerRule(),
        new PagerRule(),
        new OutsideRule(),
        new NotationRule(),
        new ColophonRule(),
        new ContentsRule(),
        new PhraseRule(),
        new VocabularyRule(),
        new TagsRule(),
        new CopyrightRule(),
        new BreadcrumbRule(),
        new PageTitleRule(),
        new CalendarRule(),
        new CountedLabelsRule(),
        new RelativeTimeRule(),
        new ZoneRule(),
        new ListAboveRule(),
        new ClockRule(),
        new CaptureRule(),
        new TailRule(),
        new FootRule(),
        new RepetitionRule(),
        new ArticleRunRule(),
        new LeftoverHeadRule(),
    ];

    public static Draft Clean(IReadOnlyList<Unit> units, SiteRepetition? repeated)
    {
        var draft = new Draft(units);
        foreach (var rule in Rules)
            rule.Apply(draft, repeated);
        return draft;
    }
}

/// <summary>One kind of furniture, recognised by what it is. Rules are without state and linear in the clipping.</summary>
internal interface ICleaningRule
{
    void Apply(Draft draft, SiteRepetition? repeated);
}
