using System.Text;

namespace Briefing.Text;

/// <summary>Unicode normalization that takes any text.</summary>
internal static class Normalizer
{
    /// <summary>
    /// The text in a normalization form. Halves of surrogate pairs and the two code points that are no characters, which
    /// have none, become U+FFFD first.
    /// </summary>
    public static string Of(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return Repaired(text).Normalize(form);
        }
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        return repaired.ToString();
    }
}
