namespace Briefing.Dates.Tagging;

/// <summary>Small steps over a text that every grammar takes.</summary>
internal static class Scan
{
    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    /// <param name="word">Not empty; most that are asked for differ in their first character.</param>
    public static bool Has(ReadOnlySpan<char> text, int at, string word) =>
        At(text, at) == word[0] && text[at..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>Moves behind the word where it stands here.</summary>
    public static bool Take(ReadOnlySpan<char> text, ref int at, string word)
    {
        if (!Has(text, at, word))
            return false;
        at += word.Length;
        return true;
    }

    public static bool TakeAny(ReadOnlySpan<char> text, ref int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(text, ref at, word))
                return true;
        }
        return false;
    }

    public static bool Take(ReadOnlySpan<char> text, ref int at, char c)
    {
        if (At(text, at) != c)
            return false;
        at++;
        return true;
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (At(text, at) is ' ' or '\u00A0' or '\u3000' or '\n')
            at++;
        return at;
    }

    public static bool IsAsciiLetter(char c) => char.IsAsciiLetter(c);

    public static bool IsLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and <= '\u024F');

    public static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    public static bool IsKanji(char c) => c is (>= '\u4E00' and <= '\u9FFF') or '々' or '〇' or (>= '\u3400' and <= '\u4DBF');

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー' or (>= '\uFF66' and <= '\uFF9F');

    public static bool IsJapanese(char c) => IsKanji(c) || IsHiragana(c) || IsKatakana(c);
}
