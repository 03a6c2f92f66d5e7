namespace Briefing.Blocks;

/// <summary>How a line's letters look: what sets a headline off, and what a headline does not look like.</summary>
internal static class HeadlineLook
{
    private const int MinFigures = 6;
    private const int MinCapitals = 6;
    private const int MinWord = 4;
    private const int MinWords = 4;

    /// <summary>Whether all its letters stand between marks of strong emphasis: 📰 **例ニュース 第3号**.</summary>
    public static bool IsEmphasized(string text)
    {
        var (start, end) = (text.IndexOf("**", StringComparison.Ordinal), text.LastIndexOf("**", StringComparison.Ordinal));
        return end > start + 2 && !HasLetter(text.AsSpan(0, start)) && !HasLetter(text.AsSpan(end));
    }

    /// <summary>Whether it counts rather than says something: 訪問者数 本日: 2612 昨日: 2371.</summary>
    public static bool IsOfFigures(string text)
    {
        var (letters, figures) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            figures += char.IsDigit(c) ? 1 : 0;
        }
        return figures >= MinFigures && figures >= letters;
    }

    /// <summary>Whether it is in capitals from end to end, as names and controls are: ANN SHAW.</summary>
    public static bool IsInCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && !char.IsAsciiLetterUpper(c))
                return false;
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }
        return capitals >= MinCapitals;
    }

    /// <summary>Whether it is numbered as the first of a text's sections: 1:橋のいま.</summary>
    public static bool IsFirstOfSeveral(string text) => text.Length > 2 && text[0] is '1' or '１' && text[1] is ':' or '：' or '.' or '．' or '、';

    /// <summary>Whether it closes a bracket that another line opened.</summary>
    public static bool IsCutOff(string text) => text[^1] is ')' or '）' && text.AsSpan().IndexOfAny("(（") < 0;

    /// <summary>Whether it is English and all its longer words begin with a capital, as those of a sentence do not: The Old Bridge Is Gone. Here Is Why.</summary>
    public static bool IsTitleCase(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim("\"'“”‘’().,:;!?");
            if (word.Length < MinWord)
                continue;
            if (!char.IsAsciiLetterUpper(word[0]))
                return false;
            words++;
        }
        return words >= MinWords;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }
}
