namespace Briefing.Site;

/// <summary>The different ones among texts, in their order.</summary>
internal static class DistinctTexts
{
    // As few are compared with each other; among more they are looked up.
    private const int Few = 16;

    /// <returns>The same list where all differ and are few.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> texts)
    {
        if (texts.Count > Few)
            return [.. texts.Distinct(StringComparer.Ordinal)];
        for (var i = 1; i < texts.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if (texts[before] == texts[i])
                    return [.. texts.Distinct(StringComparer.Ordinal)];
            }
        }
        return texts;
    }
}
