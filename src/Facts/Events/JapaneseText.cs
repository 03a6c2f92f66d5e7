namespace Briefing.Facts.Events;

/// <summary>Characters and endings of Japanese.</summary>
internal static class JapaneseText
{
    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309f';

    public static bool IsKatakana(char c) => c is >= '\u30a1' and <= '\u30fa' or 'ー';

    public static bool IsKanji(char c) => c is '々' or '〆' or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    /// <summary>Whether most letters of a text are Japanese.</summary>
    public static bool IsJapanese(string text)
    {
        int japanese = 0, latin = 0;
        foreach (var c in text)
        {
            if (IsHiragana(c) || IsKatakana(c) || IsKanji(c))
                japanese++;
            else if (char.IsAsciiLetter(c))
                latin++;
        }
        return japanese * 3 > latin;
    }

    /// <summary>Characters that names and nouns are made of.</summary>
    public static bool IsNominal(char c) => IsKanji(c) || IsKatakana(c) || char.IsLetterOrDigit(c) && !IsHiragana(c) || c is '・' or '＝' or '=';
}
