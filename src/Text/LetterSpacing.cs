namespace Briefing.Text;

/// <summary>Names whose letters are set apart: <c>例 新 聞</c>.</summary>
internal static class LetterSpacing
{
    private const int MinLetters = 3;
    private const int MaxLength = 40;

    /// <summary>The letters without the blanks where each stands by itself; else the text as it is.</summary>
    public static string Joined(string text)
    {
        if (text.Length is < (2 * MinLetters) - 1 or > MaxLength || !IsBlank(text[1]) || text[0] < '\u2E80')
            return text;
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBlank(text[i]))
                continue;
            if (i > 0 && !IsBlank(text[i - 1]) || text[i] < '\u2E80')
                return text;
            letters++;
        }
        return letters < MinLetters ? text : string.Concat(text.Where(c => !IsBlank(c)));
    }

    private static bool IsBlank(char c) => c is ' ' or '\u3000';
}
