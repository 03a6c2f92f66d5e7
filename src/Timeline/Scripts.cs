namespace Briefing.Timeline;

/// <summary>The scripts whose runs make words.</summary>
internal enum Script : byte
{
    Other,
    Hiragana,
    Katakana,
    Kanji,
    Latin,
    Digit,
}

/// <summary>Characters by script.</summary>
internal static class Scripts
{
    public static Script Of(char c) => c switch
    {
        >= '0' and <= '9' => Script.Digit,
        < '\u0080' => char.IsAsciiLetter(c) ? Script.Latin : Script.Other,
        >= '\u3041' and <= '\u309f' => Script.Hiragana,
        '・' or '\u30a0' => Script.Other,
        >= '\u30a1' and <= '\u30ff' => Script.Katakana,
        '々' or '〆' or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') => Script.Kanji,
        // The two halves of a kanji outside the first plane stay together.
        (>= '\ud840' and <= '\ud88f') or (>= '\udc00' and <= '\udfff') => Script.Kanji,
        (>= '\u00c0' and <= '\u024f') or (>= '\u0370' and <= '\u052f') => Script.Latin,
        _ => Script.Other,
    };

    /// <summary>Whether a character goes on with a run of a script.</summary>
    public static bool Continues(Script run, char c) => run switch
    {
        Script.Other => false,
        Script.Latin => Of(c) is Script.Latin or Script.Digit,
        Script.Digit => c is '.' or ',' || Of(c) == Script.Digit,
        _ => Of(c) == run,
    };

    public static bool IsJapanese(char c) => Of(c) is Script.Hiragana or Script.Katakana or Script.Kanji;
}
