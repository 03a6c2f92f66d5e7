using System.Buffers;

namespace Briefing.Text;

/// <summary>Looks for many words in a text at once, whatever their case.</summary>
/// <remarks>Words without case, as most Japanese ones are, are sought as they stand: that is vectorised, and folding such text is not.</remarks>
public sealed class WordSearch
{
    private readonly SearchValues<string>? asTheyStand;
    private readonly SearchValues<string>? inAnyCase;

    public WordSearch(IEnumerable<string> words)
    {
        var byCase = words.ToLookup(HasCase);
        asTheyStand = Values(byCase[false], StringComparison.Ordinal);
        inAnyCase = Values(byCase[true], StringComparison.OrdinalIgnoreCase);
    }

    private static SearchValues<string>? Values(IEnumerable<string> words, StringComparison comparison) =>
        words.ToArray() is { Length: > 0 } some ? SearchValues.Create(some, comparison) : null;

    private static bool HasCase(string word) => word.Any(c => char.ToUpperInvariant(c) != c || char.ToLowerInvariant(c) != c);

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) =>
        (asTheyStand is not null && text.ContainsAny(asTheyStand)) || (inAnyCase is not null && text.ContainsAny(inAnyCase));
}
