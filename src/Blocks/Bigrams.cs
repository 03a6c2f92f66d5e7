namespace Briefing.Blocks;

/// <summary>The pairs of kanji, katakana and figures and the longer Latin words that a text begins with: what it is about.</summary>
internal sealed class Bigrams
{
    private const int MaxText = 1200;
    private const int MinWord = 4;
    private const int MinTerms = 6;
    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of the running text from a unit on, furniture left out.</summary>
    public static Bigrams Of(Draft draft, int start)
    {
        var bigrams = new Bigrams();
        for (int i = start, length = 0; i < draft.Count && length < MaxText; i++)
        {
            if (!draft.Units[i].IsProse || !draft.IsKept(i))
                continue;
            bigrams._terms.UnionWith(Terms(draft.Units[i].Text));
            length += draft.Units[i].Text.Length;
        }
        return bigrams;
    }

    /// <summary>The share of a text's terms that are among these; a text of few terms, as a name is, counts as one of more.</summary>
    public double Share(string text)
    {
        var (all, shared) = (0, 0);
        foreach (var term in Terms(text))
        {
            all++;
            shared += _terms.Contains(term) ? 1 : 0;
        }
        return (double)shared / Math.Max(all, MinTerms);
    }

    private static IEnumerable<string> Terms(string text)
    {
        var word = -1;
        for (var i = 0; i <= Math.Min(text.Length, MaxText); i++)
        {
            var isLatin = i < text.Length && text[i] < '\u3000' && char.IsLetter(text[i]);
            if (word >= 0 && !isLatin)
            {
                if (i - word >= MinWord)
                    yield return text[word..i];
                word = -1;
            }
            if (word < 0 && isLatin)
                word = i;
            if (i > 0 && i < text.Length && IsContent(text[i - 1]) && IsContent(text[i]))
                yield return text.Substring(i - 1, 2);
        }
    }

    private static bool IsContent(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A1' and <= '\u30FC') || c < '\u3000' && char.IsDigit(c);
}
