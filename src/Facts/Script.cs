namespace Briefing.Facts;

/// <summary>The script of a character, as far as it parts words.</summary>
internal enum Script : byte
{
    /// <summary>Blanks, punctuation, symbols.</summary>
    None,
    Han,
    Hiragana,
    Katakana,
    Hangul,
    Latin,
    Digit,

    /// <summary>Letters of other alphabets.</summary>
    Other,
}

internal static class Scripts
{
    // Every character of a text is asked about several times.
    private static readonly Script[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Find((char)c))];

    public static Script Of(char c) => Table[c];

    private static Script Find(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Script.Latin,
        (>= '0' and <= '9') or (>= '０' and <= '９') => Script.Digit,
        < '\u0080' => Script.None,
        '々' or '〆' or '〇' or 'ヶ' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => Script.Han,
        >= '\u3041' and <= '\u309F' => Script.Hiragana,
        'ー' or (>= '\u30A1' and <= '\u30FA') or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9F') => Script.Katakana,
        (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') => Script.Hangul,
        (>= '\u00C0' and <= '\u024F') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => Script.Latin,
        _ => char.IsLetter(c) ? Script.Other : Script.None,
    };
}
