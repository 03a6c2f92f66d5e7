namespace Briefing.Blocks;

/// <summary>The page's title on its first lines, <c>Site - Title</c>, where the title stands again below: a sentence for a site's name misleads.</summary>
internal sealed class PageTitleRule : ICleaningRule
{
    private const int FirstLines = 3;
    private const int MaxLines = 15;
    private const int MinTitle = 6;
    private static readonly string[] Separators = [" - ", " – ", " | ", "｜", " : "];

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < Math.Min(FirstLines, draft.Count); i++)
        {
            if (!draft.IsKept(i) || TitleOf(draft.Units[i].Text) is not { } title)
                continue;
            for (var below = i + 1; below < Math.Min(draft.Count, i + MaxLines); below++)
            {
                if (draft.Units[below].Text == title)
                    draft.Take(i, "page-title");
            }
        }
    }

    private static string? TitleOf(string text)
    {
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && text.Length - at - separator.Length >= MinTitle)
                return text[(at + separator.Length)..].Trim();
        }
        return null;
    }
}
