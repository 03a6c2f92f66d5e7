namespace Briefing.Site;

/// <summary>Eight characters that name a text.</summary>
public static class ShortHash
{
    private const int Length = 8;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>
    /// The upper 40 bits of FNV-1a (64 bits, over UTF-16 code units, white space left out) in Crockford's base 32.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text) => Of("", text);

    /// <summary>The same behind a prefix.</summary>
    public static string Of(string prefix, ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            // Almost every character is in one of these ranges, and none of them is white space.
            if (c is not (> '\u3000' or (> ' ' and < '\u0085')) && char.IsWhiteSpace(c))
                continue;
            hash = (hash ^ c) * 1099511628211UL;
        }
        return string.Create(prefix.Length + Length, (Prefix: prefix, Hash: hash), static (name, named) =>
        {
            named.Prefix.CopyTo(name);
            for (var i = 0; i < Length; i++)
                name[named.Prefix.Length + i] = Alphabet[(int)(named.Hash >> (59 - (i * 5))) & 31];
        });
    }
}
