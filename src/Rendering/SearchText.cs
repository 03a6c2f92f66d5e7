using System.Text;
using Briefing.Text;

namespace Briefing.Rendering;

/// <summary>
/// What a text is found by. The script on the search page (<c>search.js</c>) does the same to a query, so the two change
/// together.
/// </summary>
internal static class SearchText
{
    /// <summary>
    /// Adds the keys of a text: words whole; of scripts without spaces every two characters that stand together, and the
    /// last one of a run alone.
    /// </summary>
    public static void AddKeys(string text, SearchKeys keys)
    {
        var folded = Fold(text);
        for (var start = 0; start < folded.Length;)
        {
            var kind = KindOf(folded[start]);
            var end = start + 1;
            while (end < folded.Length && KindOf(folded[end]) == kind)
                end++;
            if (kind == Kind.Word)
                keys.Add(folded.AsSpan(start..end));
            else if (kind == Kind.Cjk)
                AddPairs(folded.AsSpan(start, end - start), keys);
            start = end;
        }
    }

    /// <summary>Width, case and kana folded.</summary>
    public static string Fold(string text)
    {
        // Half of a surrogate pair is no text that could be normalised.
        var whole = IsWellFormed(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return Hiragana(Normalizer.Of(whole, NormalizationForm.FormKC).ToLowerInvariant());
    }

    /// <summary>
    /// Which part of the index holds a key: by its first character, or the first two of a word, so that all words that
    /// begin alike are in one.
    /// </summary>
    public static int ShardOf(string key, int shards)
    {
        var deciding = key.AsSpan(0, Math.Min(key.Length, KindOf(key[0]) == Kind.Cjk ? 1 : 2));
        var hash = 0u;
        foreach (var c in deciding)
            hash = unchecked((hash * 31) + c);
        return (int)(hash % (uint)shards);
    }

    private static void AddPairs(ReadOnlySpan<char> run, SearchKeys keys)
    {
        for (var i = 0; i + 1 < run.Length; i++)
            keys.Add(run.Slice(i, 2));
        keys.Add(run[^1..]);
    }

    private static string Hiragana(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = source[i] is >= '\u30A1' and <= '\u30F6' ? (char)(source[i] - 0x60) : source[i];
    });

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }

    private static Kind KindOf(char c) => c switch
    {
        (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') => Kind.Cjk,
        _ when char.IsLetterOrDigit(c) => Kind.Word,
        _ => Kind.None,
    };

    private enum Kind
    {
        None,
        Word,
        Cjk,
    }
}
