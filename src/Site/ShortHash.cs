namespace Briefing.Site;

/// <summary>Eight characters that name a text.</summary>
public static class ShortHash
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>
    /// The upper 40 bits of FNV-1a (64 bits, over UTF-16 code units, white space left out) in Crockford's base 32.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            hash = (hash ^ c) * 1099511628211UL;
        }
        return string.Create(8, hash, static (target, bits) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = Alphabet[(int)(bits >> (59 - (i * 5))) & 31];
        });
    }
}
