using System.Buffers;

namespace Briefing.Blocks;

/// <summary>What the shape of a text says about it.</summary>
internal static class Prose
{
    /// <summary>Quotation marks and brackets that may close after a sentence's end.</summary>
    private static readonly SearchValues<char> Closers = SearchValues.Create("」』）)】〉》\"'’”］]*_");

    private static readonly string[] PoliteEnds =
        ["ます", "ました", "です", "でした", "ません", "でしょう", "ましょう", "ください", "ませんでした", "である", "であった", "という", "している", "していた", "された", "した"];

    /// <summary>Whether it ends where a sentence ends: with a full stop, or with a verb that ends sentences and lost its stop.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = TrimClosers(text);
        if (end.Length == 0)
            return false;
        return end[^1] is '。' or '．' or '｡' || EndsWithLatinStop(end) || (end.Length >= 16 && EndsPolitely(end));
    }

    /// <summary>Whether it asks or exclaims at its end.</summary>
    public static bool EndsWithQuestion(ReadOnlySpan<char> text)
    {
        var end = TrimClosers(text);
        return end.Length > 0 && end[^1] is '?' or '？';
    }

    public static bool EndsPolitely(ReadOnlySpan<char> text)
    {
        foreach (var form in PoliteEnds)
        {
            if (text.EndsWith(form, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether it reads as running text: it holds a sentence's end and is as long as a sentence.</summary>
    public static bool IsProse(ReadOnlySpan<char> text)
    {
        if (text.Length < 12)
            return false;
        if (!IsJapanese(text))
            return Words(text) >= 8 && (EndsSentence(text) || EndsWithQuestion(text) || HasStopInside(text));
        return EndsSentence(text) || text.Contains('。') || (text.Length >= 50 && text.Count('、') + text.Count('，') >= 2);
    }

    // That of U.S. or J. Doe ends no sentence.
    private static bool HasStopInside(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0;)
        {
            if (at > 0 && !char.IsAsciiLetterUpper(text[at - 1]))
                return true;
            var next = text[(at + 1)..].IndexOf(". ", StringComparison.Ordinal);
            at = next < 0 ? next : at + 1 + next;
        }
        return false;
    }

    /// <summary>Whether kana, kanji or full-width forms make up a part of it that no name in other letters explains.</summary>
    public static bool IsJapanese(ReadOnlySpan<char> text)
    {
        var wide = 0;
        foreach (var c in text)
        {
            if (c >= '\u2E80')
                wide++;
        }
        return wide * 5 > text.Length;
    }

    /// <summary>How many columns it takes, a full-width character counting two.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += c >= '\u2E80' && c is not (>= '\uFF61' and <= '\uFF9F') && !char.IsLowSurrogate(c) ? 2 : char.IsLowSurrogate(c) ? 0 : 1;
        return width;
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !isInWord)
                words++;
            isInWord = !isSpace;
        }
        return words;
    }

    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (text.Length > 0 && Closers.Contains(text[^1]))
            text = text[..^1].TrimEnd();
        return text;
    }

    private static bool EndsWithLatinStop(ReadOnlySpan<char> text) =>
        text[^1] == '.' && text.Length > 1 && (char.IsLetterOrDigit(text[^2]) || text[^2] is '"' or '”' or ')' or '.');
}
