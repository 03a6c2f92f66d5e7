namespace Briefing.Blocks;

/// <summary>The pairs of kanji, katakana, letters and figures that a text begins with: what it is about.</summary>
internal sealed class Bigrams
{
    private const int MaxText = 1200;
    private readonly HashSet<(char, char)> _pairs = [];

    /// <summary>Of the running text from a unit on.</summary>
    public static Bigrams Of(IReadOnlyList<Unit> units, int start)
    {
        var bigrams = new Bigrams();
        for (int i = start, length = 0; i < units.Count && length < MaxText; i++)
        {
            if (!units[i].IsProse)
                continue;
            bigrams.Add(units[i].Text);
            length += units[i].Text.Length;
        }
        return bigrams;
    }

    /// <summary>The share of a text's pairs that are among these; 0 where it has none.</summary>
    public double Share(string text)
    {
        var (all, shared) = (0, 0);
        foreach (var pair in Pairs(text))
        {
            all++;
            shared += _pairs.Contains(pair) ? 1 : 0;
        }
        return all == 0 ? 0 : (double)shared / all;
    }

    private void Add(string text) => _pairs.UnionWith(Pairs(text));

    private static IEnumerable<(char, char)> Pairs(string text)
    {
        for (var i = 1; i < Math.Min(text.Length, MaxText); i++)
        {
            if (IsContent(text[i - 1]) && IsContent(text[i]))
                yield return (char.ToLowerInvariant(text[i - 1]), char.ToLowerInvariant(text[i]));
        }
    }

    private static bool IsContent(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A1' and <= '\u30FC') || c < '\u3000' && char.IsLetterOrDigit(c);
}
