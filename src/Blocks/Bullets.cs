using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>What a mark at the beginning of a line makes of it.</summary>
internal enum BulletKind
{
    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>An item that says something in full: a key point.</summary>
    Point,

    /// <summary>A heading, or an item where several stand together.</summary>
    Section,

    /// <summary>An item of a numbered list.</summary>
    Number,
}

/// <param name="Kind">What the mark makes of the line.</param>
/// <param name="Length">How many UTF-16 code units the mark and the blanks after it take.</param>
/// <param name="Symbol">The mark; of a number the form alone.</param>
/// <param name="Number">Of a numbered item; 0 elsewhere.</param>
internal sealed record Bullet(BulletKind Kind, int Length, string Symbol, int Number);

/// <summary>Reads the bullets and numbers of lists.</summary>
internal static class Bullets
{
    private static readonly FrozenDictionary<string, BulletKind> Symbols = EmbeddedTable.Rows("Blocks/Tables/bullets.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<BulletKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    public static bool Starts(string text) => Read(text) is not null;

    public static Bullet? Read(string text) => ReadSymbol(text) ?? ReadNumber(text);

    private static Bullet? ReadSymbol(string text)
    {
        var length = text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : 1;
        if (!Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(0, Math.Min(length, text.Length)), out var kind))
            return null;
        var symbol = text[..length];
        var end = length;
        if (end < text.Length && text[end] == '\uFE0F')
            end++;
        // ASCII marks are bullets only before a blank: -1, *emphasis*, +81.
        if (symbol[0] < '\u0080' && (end >= text.Length || !char.IsWhiteSpace(text[end])))
            return null;
        end = SkipBlanks(text, end);
        return end < text.Length && text[end] != symbol[0] ? new(kind, end, symbol, 0) : null;
    }

    private static Bullet? ReadNumber(string text)
    {
        if (text[0] is >= '①' and <= '⑳')
            return Numbered(text, 1, "①", text[0] - '①' + 1, needsBlank: false);
        var open = text[0] is '(' or '（' ? 1 : 0;
        var end = open;
        var number = 0;
        while (end < text.Length && end < open + 3 && Digit(text[end]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            end++;
        }
        if (end == open || end >= text.Length)
            return null;
        if (open == 1)
            return text[end] is ')' or '）' ? Numbered(text, end + 1, "(1)", number, needsBlank: false) : null;
        return text[end] switch
        {
            '.' or ')' => Numbered(text, end + 1, "1.", number, needsBlank: true),
            '．' or '）' => Numbered(text, end + 1, "1.", number, needsBlank: false),
            _ => null,
        };
    }

    private static Bullet? Numbered(string text, int end, string form, int number, bool needsBlank)
    {
        var start = SkipBlanks(text, end);
        if (start >= text.Length || Digit(text[start]) >= 0 && start == end)
            return null;
        return needsBlank && start == end && text[start] < '\u2E80' ? null : new(BulletKind.Number, start, form, number);
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
