namespace Briefing.Timeline;

/// <summary>What a term says about a happening.</summary>
internal enum TermKind : byte
{
    /// <summary>A word, or two neighbouring characters of a compound.</summary>
    Content,

    /// <summary>A name by its sound, an acronym, a number: the same in every language.</summary>
    Name,

    /// <summary>A class of words of one meaning, from the table of concepts.</summary>
    Action,

    /// <summary>The same, where it names no kind of happening.</summary>
    Thing,

    /// <summary>Where it happened, as the grammar marks it.</summary>
    Place,

    /// <summary>The same, if another telling of the collection has it as a <see cref="Place"/>; else nothing.</summary>
    PossiblePlace,
}

/// <param name="Key">Equal for equal terms, on every machine.</param>
/// <param name="Factor">How much of a whole word it is, above 0 and at most 1: the pieces of one compound share its weight.</param>
/// <param name="Kind">What it says about the happening.</param>
/// <param name="IsContext">From the words around the telling: it may agree, but is not missed.</param>
/// <param name="IsSubject">Part of who or what the telling speaks about.</param>
internal readonly record struct Term(ulong Key, float Factor, TermKind Kind, bool IsContext, bool IsSubject);

/// <summary>64-bit FNV-1a over UTF-16 code units: a key that is the same in every process.</summary>
internal static class TermKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong OfWord(ReadOnlySpan<char> word, TermKind kind = TermKind.Content)
    {
        var hash = (Basis ^ (byte)kind) * Prime;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    /// <summary>Two characters in either order, so that 米朝 and 朝米, 米韓 and 韓米 are one.</summary>
    public static ulong OfPair(char a, char b)
    {
        Span<char> pair = a <= b ? [a, b] : [b, a];
        return OfWord(pair);
    }
}
