namespace Briefing.Facts.Events;

/// <summary>Addresses that stand in the words.</summary>
internal static class Addresses
{
    /// <summary>The words without them; Japanese glued to an address stays.</summary>
    public static string Remove(string text)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
                start--;
            var end = at + 3;
            while (end < text.Length && text[end] is > ' ' and < '\u007f')
                end++;
            text = string.Concat(text.AsSpan(0, start).TrimEnd(), text.AsSpan(end));
        }
        return text;
    }
}
