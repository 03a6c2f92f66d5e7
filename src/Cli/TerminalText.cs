using System.Globalization;
using System.Text;

namespace Briefing.Cli;

/// <summary>Text from content as a terminal may have it: what would move the cursor or turn the line round is spelt out.</summary>
internal static class TerminalText
{
    /// <returns>One line; controls, format characters and halves of pairs as <c>\u001B</c>.</returns>
    public static string Of(string text)
    {
        var first = IndexOfSpelt(text, 0);
        if (first < 0)
            return text;
        var safe = new StringBuilder(text.Length + 16);
        var from = 0;
        for (var at = first; at >= 0; at = IndexOfSpelt(text, from))
        {
            safe.Append(text, from, at - from).Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            from = at + 1;
        }
        return safe.Append(text, from, text.Length - from).ToString();
    }

    private static int IndexOfSpelt(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
                return i;
        }
        return -1;
    }
}
