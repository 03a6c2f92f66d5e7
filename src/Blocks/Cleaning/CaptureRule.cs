namespace Briefing.Blocks;

/// <summary>What a clipping service writes above the article: the page's address and when it was saved.</summary>
internal sealed class CaptureRule : ICleaningRule
{
    private const int MaxAfterAddress = 12;
    private static readonly string[] Starts = Vocabulary.Words("capture-start");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count && !draft.Units[i].IsProse; i++)
        {
            if (draft.IsKept(i) && (IsAddress(draft.Units[i].Text) || IsSaved(draft.Units[i].Text)))
                draft.Take(i, "capture");
        }
    }

    private static bool IsAddress(string text) =>
        Urls.Find(text) is { Start: 0, Length: > 0 } url && Prose.Width(text.AsSpan(url.Length)) <= MaxAfterAddress;

    private static bool IsSaved(string text) =>
        Array.Exists(Starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) && DateLines.IsDateLine(text);
}
