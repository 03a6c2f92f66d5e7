namespace Briefing.Text;

/// <summary>Tags of languages, BCP 47.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag: letters, then hyphens with up to eight letters or digits each.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is < 2 or > 35 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]))
            return false;
        return text.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
