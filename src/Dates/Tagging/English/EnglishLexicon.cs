using System.Collections.Frozen;
using System.Globalization;
using Briefing.Text;

namespace Briefing.Dates.Tagging.English;

internal enum WordKind : byte
{
    None,
    Month,
    ShortMonth,
    Weekday,
    ShortWeekday,
    Number,
    Ordinal,
    Unit,
    Modifier,
    Same,
    RelativeDay,
    Season,
    Part,
    Approximate,
    DecadeWord,
}

internal readonly record struct Word(WordKind Kind, int Value);

/// <summary>The words of the English grammar, and steps over English words.</summary>
internal static class EnglishLexicon
{
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestWord = 14;

    public static WordTable<Japanese.JapaneseTables.NamedHoliday> Holidays { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/holidays.tsv", 4).Where(row => row[0] == "en"), 1, row => new(row[3], row[2]), isAlphabetic: true);

    private static FrozenDictionary<string, Word> Load() => EmbeddedTable.Rows("Dates/Tables/words-en.tsv", 3).ToFrozenDictionary(
        row => row[0], row => Read(row[1], row[2]), StringComparer.OrdinalIgnoreCase);

    private static Word Read(string kind, string value)
    {
        var known = Enum.Parse<WordKind>(kind);
        var number = known switch
        {
            WordKind.Unit => value == "Fortnight" ? -1 : (int)Enum.Parse<DateUnit>(value),
            WordKind.Part => (int)Enum.Parse<DatePart>(value),
            _ => int.Parse(value, CultureInfo.InvariantCulture),
        };
        return new(known, number);
    }

    /// <summary>The word that begins here, without its possessive; moves behind it.</summary>
    public static Word Read(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        while (end < text.Length && Scan.IsAsciiLetter(text[end]))
            end++;
        if (end == at || end - at > LongestWord || !Words.TryGetValue(text[at..end], out var word))
            return default;
        at = end;
        return word;
    }

    public static Word Peek(ReadOnlySpan<char> text, int at) => Read(text, ref at);

    /// <summary>Moves behind spaces and the word where it stands here.</summary>
    public static bool Take(ReadOnlySpan<char> text, ref int at, string word)
    {
        var i = SkipGap(text, at);
        if (!text[Math.Min(i, text.Length)..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || Scan.IsLetterOrDigit(Scan.At(text, i + word.Length)))
            return false;
        at = i + word.Length;
        return true;
    }

    public static bool TakeAny(ReadOnlySpan<char> text, ref int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(text, ref at, word))
                return true;
        }
        return false;
    }

    /// <summary>One space, several, or a line's end.</summary>
    public static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        while (Scan.At(text, at) is ' ' or '\u00A0' or '\t' or '\n')
            at++;
        return at;
    }

    public static bool SkipPossessive(ReadOnlySpan<char> text, ref int at)
    {
        if (Scan.At(text, at) is not ('\'' or '’') || Scan.At(text, at + 1) is not ('s' or 'S') || Scan.IsLetterOrDigit(Scan.At(text, at + 2)))
            return false;
        at += 2;
        return true;
    }

    /// <summary>A whole number in figures or words: 3, three, twenty-five, a, a couple of; vague for a few, several.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int value, out bool isVague)
    {
        (value, isVague) = (0, false);
        var i = at;
        if (char.IsAsciiDigit(Scan.At(text, i)))
        {
            if (!Numerals.TryRead(text, ref i, out var number) || Scan.At(text, i) is '.' or ',' && char.IsAsciiDigit(Scan.At(text, i + 1)))
                return false;
            (value, at) = (number.Value, i);
            return true;
        }
        var hasArticle = Take(text, ref i, "a");
        if (TakeAny(text, ref i, "couple of", "couple", "pair of"))
        {
            (value, at) = (2, i);
            return true;
        }
        if (TakeAny(text, ref i, "few", "several", "some", "many", "number of"))
        {
            (value, isVague, at) = (1, true, i);
            return true;
        }
        if (Take(text, ref i, "dozen"))
        {
            (value, at) = (12, i);
            return true;
        }
        if (hasArticle)
        {
            (value, at) = (1, i);
            return true;
        }
        i = SkipGap(text, i);
        if (Read(text, ref i) is not { Kind: WordKind.Number } word)
            return false;
        value = word.Value;
        var j = Scan.At(text, i) is '-' ? i + 1 : SkipGap(text, i);
        if (value >= 20 && Read(text, ref j) is { Kind: WordKind.Number, Value: < 10 } ones && Scan.At(text, i) is '-' or ' ')
        {
            value += ones.Value;
            i = j;
        }
        at = i;
        return true;
    }

    /// <summary>5th, 21st, fifth, twenty-first; moves behind it.</summary>
    public static bool TryReadOrdinal(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var i = at;
        if (char.IsAsciiDigit(Scan.At(text, i)))
        {
            if (!Numerals.TryRead(text, ref i, out var number) || number.Digits > 2
                || !(Take(text, ref i, "st") || Take(text, ref i, "nd") || Take(text, ref i, "rd") || Take(text, ref i, "th")) || text[at + number.Digits] is ' ')
                return false;
            (value, at) = (number.Value, i);
            return true;
        }
        var word = Read(text, ref i);
        if (word is { Kind: WordKind.Number, Value: 20 or 30 } && Scan.At(text, i) is '-' or ' ')
        {
            var j = i + 1;
            if (Read(text, ref j) is { Kind: WordKind.Ordinal, Value: > 0 and < 10 } ones)
            {
                (value, at) = (word.Value + ones.Value, j);
                return true;
            }
            return false;
        }
        if (word is not { Kind: WordKind.Ordinal, Value: > 0 })
            return false;
        (value, at) = (word.Value, i);
        return true;
    }
}
