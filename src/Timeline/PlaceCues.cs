namespace Briefing.Timeline;

/// <summary>What makes a place of a run of characters.</summary>
internal static class PlaceCues
{
    /// <summary>Whether a locative particle or a verb of going follows.</summary>
    /// <param name="text">A telling.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Behind the run.</param>
    public static bool Mark(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..];
        var isMarked = rest.StartsWith("で", StringComparison.Ordinal)
            ? !rest.StartsWith("です", StringComparison.Ordinal) && !rest.StartsWith("でき", StringComparison.Ordinal)
                && !rest.StartsWith("である", StringComparison.Ordinal) && !rest.StartsWith("でし", StringComparison.Ordinal)
            : rest.StartsWith("にて", StringComparison.Ordinal) || rest.StartsWith("における", StringComparison.Ordinal)
                || rest.StartsWith("において", StringComparison.Ordinal) || rest.StartsWith("を訪", StringComparison.Ordinal);
        if (isMarked)
            return !EndsInAction(text[start..end]);
        // A happening right behind katakana: ハノイ会談.
        return rest.Length > 1 && Scripts.Of(text[start]) == Script.Katakana && ConceptTable.At(rest, 0).Concept is { Kind: ConceptKind.Act };
    }

    private static bool EndsInAction(ReadOnlySpan<char> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var (concept, length) = ConceptTable.At(run, i);
            if (concept is { Kind: ConceptKind.Act or ConceptKind.Say } && i + length == run.Length)
                return true;
        }
        return run.EndsWith("演説", StringComparison.Ordinal);
    }
}
