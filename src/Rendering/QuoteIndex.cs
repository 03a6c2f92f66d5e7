namespace Briefing.Rendering;

/// <summary>
/// Finds many quotes in one walk over texts, whose time does not grow with their number: at each character it asks whether a
/// quote begins so, and only then how long those are that do.
/// </summary>
internal sealed class QuoteIndex
{
    /// <summary>Up to so many quotes it is quicker to look for one after the other.</summary>
    public const int Few = 64;

    // In UTF-16 code units.
    private const int LongestBeginning = 12;
    private const int LongestKey = 500;

    private readonly string?[] quotes;

    /// <summary>By how quotes begin: the lengths of their keys.</summary>
    private readonly Dictionary<string, SortedSet<int>> lengths = new(StringComparer.Ordinal);
    private readonly SortedSet<int> beginnings = [];

    /// <summary>The quotes that are not found yet, by their first characters.</summary>
    private readonly Dictionary<string, List<int>> pending = new(StringComparer.Ordinal);

    /// <param name="quotes">Null for none.</param>
    public QuoteIndex(string?[] quotes)
    {
        this.quotes = quotes;
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] is not { Length: > 0 } quote)
                continue;
            var beginning = quote[..Math.Min(quote.Length, LongestBeginning)];
            var key = quote[..Math.Min(quote.Length, LongestKey)];
            beginnings.Add(beginning.Length);
            if (!lengths.TryGetValue(beginning, out var known))
                lengths.Add(beginning, known = []);
            known.Add(key.Length);
            if (!pending.TryGetValue(key, out var alike))
                pending.Add(key, alike = []);
            alike.Add(i);
        }
    }

    /// <summary>
    /// By quote: the index of the first text that holds it, and where it stands there first; -1 where none does. An empty one
    /// stands at the beginning.
    /// </summary>
    public (int Text, int At)[] Find(IReadOnlyList<string> texts)
    {
        (int Text, int At)[] found = [.. quotes.Select(quote => quote is "" && texts.Count > 0 ? (0, 0) : (-1, -1))];
        for (var i = 0; i < texts.Count; i++)
        {
            for (var at = 0; at < texts[i].Length; at++)
                FindAt(texts[i].AsSpan(at), (i, at), found);
        }
        return found;
    }

    private void FindAt(ReadOnlySpan<char> text, (int Text, int At) place, (int Text, int At)[] found)
    {
        foreach (var beginning in beginnings)
        {
            if (beginning > text.Length)
                return;
            if (!lengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..beginning], out var known))
                continue;
            foreach (var length in known)
            {
                if (length > text.Length)
                    break;
                if (pending.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var alike))
                    Take(alike, text, place, found);
            }
        }
    }

    private void Take(List<int> alike, ReadOnlySpan<char> text, (int Text, int At) place, (int Text, int At)[] found)
    {
        for (var i = alike.Count - 1; i >= 0; i--)
        {
            if (!text.StartsWith(quotes[alike[i]], StringComparison.Ordinal))
                continue;
            found[alike[i]] = place;
            alike.RemoveAt(i);
        }
    }
}
