namespace Briefing.Rendering;

/// <summary>By key, which entries have it. One thread at a time.</summary>
internal sealed class SearchPostings
{
    private readonly Dictionary<string, Postings> byWord = new(StringComparer.Ordinal);

    // Open addressing; 0 is no code. At most half full.
    private uint[] codes = new uint[4096];
    private Postings?[] byCode = new Postings?[4096];
    private int count;

    /// <param name="code">A short key, as <see cref="SearchKeys"/> numbers it.</param>
    /// <param name="entry">Ascending from call to call.</param>
    public void Add(uint code, int entry) => Of(code).Add(entry);

    /// <param name="word">A longer key.</param>
    /// <param name="entry">Ascending from call to call.</param>
    public void Add(string word, int entry)
    {
        if (!byWord.TryGetValue(word, out var postings))
            byWord[word] = postings = new();
        postings.Add(entry);
    }

    /// <summary>Every key with its postings, in no order.</summary>
    public IEnumerable<(string Key, Postings Postings)> All()
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (byCode[i] is { } postings)
                yield return (SearchKeys.TextOf(codes[i]), postings);
        }
        foreach (var (word, postings) in byWord)
            yield return (word, postings);
    }

    private Postings Of(uint code)
    {
        var at = Find(code);
        if (byCode[at] is { } known)
            return known;
        if (++count * 2 > codes.Length)
        {
            Grow();
            at = Find(code);
        }
        codes[at] = code;
        return byCode[at] = new();
    }

    private uint Find(uint code)
    {
        var at = SearchKeys.PlaceOf(code, codes.Length);
        while (codes[at] != 0 && codes[at] != code)
            at = (at + 1) & (uint)(codes.Length - 1);
        return at;
    }

    private void Grow()
    {
        var (oldCodes, oldPostings) = (codes, byCode);
        (codes, byCode) = (new uint[oldCodes.Length * 2], new Postings?[oldCodes.Length * 2]);
        for (var i = 0; i < oldCodes.Length; i++)
        {
            if (oldPostings[i] is not { } postings)
                continue;
            var at = Find(oldCodes[i]);
            (codes[at], byCode[at]) = (oldCodes[i], postings);
        }
    }
}

/// <summary>Ascending numbers as their differences, five bits to a character, the lowest first.</summary>
internal sealed class Postings
{
    private byte[] text = new byte[8];
    private int length;
    private int last = -1;

    private static ReadOnlySpan<byte> Alphabet => "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"u8;

    /// <summary>ASCII.</summary>
    public ReadOnlySpan<byte> Text => text.AsSpan(0, length);

    public void Add(int number)
    {
        var rest = number - last - 1;
        last = number;
        for (; rest >= 32; rest >>= 5)
            Put(Alphabet[(rest & 31) | 32]);
        Put(Alphabet[rest]);
    }

    private void Put(byte digit)
    {
        if (length == text.Length)
            Array.Resize(ref text, length * 2);
        text[length++] = digit;
    }
}
