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
        if ((form is NormalizationForm.FormC or NormalizationForm.FormKC) && IsComposed(text))
            return text;
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return Repaired(text).Normalize(form);
        }
    }

    // ASCII, Japanese punctuation, kana and the common ideographs stand for themselves in both composed forms, alone and side by side;
    // what would join them is in none of these ranges.
    private static bool IsComposed(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0080' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FE') or (>= '\u3001' and <= '\u3029')))
                return false;
        }
        return true;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        return repaired.ToString();
    }
}
