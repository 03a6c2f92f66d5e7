namespace Briefing.Blocks;

/// <summary>
/// A list of other articles' headlines that opens the page, above the headline of its own: the text takes that one up, and
/// hardly any of those.
/// </summary>
internal sealed class ListAboveRule : ICleaningRule
{
    private const int MinItems = 3;
    private const int ShortestHeadline = 12;
    private const int LongestLabel = 8;
    private const int MaxBelow = 5;
    private const double MinShare = 0.3;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (first, _) = draft.Prose();
        var start = 0;
        while (start < first && !draft.IsKept(start))
            start++;
        var end = start;
        while (end < first && (!draft.IsKept(end) || IsHeadline(draft.Units[end].Text)))
            end++;
        if (end - start < MinItems || end >= first || first - end > MaxBelow || !HeadlineShape.CanBe(draft, end))
            return;
        var search = new HeadlineSearch(draft, first);
        var own = search.Share(end);
        var others = 0;
        for (var i = start; i < end; i++)
            others += !draft.IsKept(i) || search.Share(i) * 2 < own ? 1 : 0;
        if (own >= MinShare && others * 4 >= (end - start) * 3)
            draft.Take(start, end, "related");
    }

    // An item of some length; those of a form have a label: - 日時: 2024年5月1日.
    private static bool IsHeadline(string text) => Bullets.Read(text) is { Kind: BulletKind.Item } bullet && text.Length - bullet.Length >= ShortestHeadline
        && text.AsSpan(bullet.Length).IndexOfAny(":：") is < 0 or > LongestLabel;
}
