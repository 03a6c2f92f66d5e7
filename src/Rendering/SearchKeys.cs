namespace Briefing.Rendering;

/// <summary>
/// The keys of one entry of the search index, each once. Most are one or two characters: those are numbers, because millions of
/// short strings would take most of the memory of a build.
/// </summary>
internal sealed class SearchKeys
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private uint[] codes = new uint[512];
    private int count;

    // Open addressing over the codes, none of which is 0; at most half full.
    private uint[] table = new uint[1024];

    public void Add(ReadOnlySpan<char> key)
    {
        if (key.Length > 2)
            words.GetAlternateLookup<ReadOnlySpan<char>>().Add(key);
        else
            Add(key.Length == 1 ? key[0] : ((uint)key[0] << 16) | key[1]);
    }

    /// <summary>The key that a number stands for.</summary>
    public static string TextOf(uint code) => code <= char.MaxValue ? ((char)code).ToString() : new([(char)(code >> 16), (char)code]);

    /// <summary>Where a search for a code in a table of a power of two begins.</summary>
    public static uint PlaceOf(uint code, int length) => unchecked((code * 2654435769u) >> 7) & (uint)(length - 1);

    /// <summary>What was added since the last call.</summary>
    public (uint[] Codes, string[] Words) Take()
    {
        var taken = (codes.AsSpan(0, count).ToArray(), words.ToArray());
        Array.Clear(table);
        words.Clear();
        count = 0;
        return taken;
    }

    private void Add(uint code)
    {
        var at = PlaceOf(code, table.Length);
        while (table[at] != 0)
        {
            if (table[at] == code)
                return;
            at = (at + 1) & (uint)(table.Length - 1);
        }
        table[at] = code;
        if (count == codes.Length)
            Array.Resize(ref codes, count * 2);
        codes[count++] = code;
        if (count * 2 > table.Length)
            Grow();
    }

    private void Grow()
    {
        table = new uint[table.Length * 2];
        for (var i = 0; i < count; i++)
        {
            var at = PlaceOf(codes[i], table.Length);
            while (table[at] != 0)
                at = (at + 1) & (uint)(table.Length - 1);
            table[at] = codes[i];
        }
    }
}
