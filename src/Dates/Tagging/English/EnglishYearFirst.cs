using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>A year before its month, and years in words.</summary>
internal static class EnglishYearFirst
{
    /// <summary>2015 June, 2012/Aug/10, 2025-Oct-26.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var year) || year.Digits != 4 || year.Value is < 1800 or > 2199)
            return false;
        var mark = Scan.At(text, i);
        if (mark is not (' ' or '/' or '-'))
            return false;
        i++;
        if (!EnglishMonths.TryReadMonth(text, ref i, out var month, out _) || Scan.IsLetterOrDigit(Scan.At(text, i)))
            return false;
        var isMark = mark != ' ';
        if (isMark && Scan.At(text, i) != mark)
            return false;
        var j = isMark ? i + 1 : SkipGap(text, i);
        if (Numerals.TryRead(text, ref j, out var day) && day.Digits <= 2 && day.Value is >= 1 and <= 31 && !Scan.IsLetterOrDigit(Scan.At(text, j)) && Scan.At(text, j) is not ':')
        {
            term = new Calendar(Ref.Stated(year.Value), Ref.Stated(month), Ref.Stated(day.Value));
            at = j;
            return true;
        }
        // In 2015 May said: the name of a month that is another word as well needs its day.
        if (isMark || (month is 3 or 5 && SkipGap(text, i) is var next && Scan.IsAsciiLetter(Scan.At(text, next))))
            return false;
        term = new Calendar(Ref.Stated(year.Value), Ref.Stated(month), Ref.None);
        at = i;
        return true;
    }

    /// <summary>nineteen ninety-five, eighteen twelve, twenty twenty-five, nineteen oh four, two thousand and five.</summary>
    public static bool TryReadSpelled(ReadOnlySpan<char> text, ref int at, out int year)
    {
        year = 0;
        var i = at;
        if (Take(text, ref i, "two thousand"))
        {
            var rest = i;
            Take(text, ref rest, "and");
            rest = SkipGap(text, rest);
            var hasRest = TryReadSmall(text, ref rest, out var count);
            (year, at) = (2000 + (hasRest ? count : 0), hasRest ? rest : i);
            return true;
        }
        if (Read(text, ref i) is not { Kind: WordKind.Number, Value: >= 17 and <= 20 } century)
            return false;
        i = SkipGap(text, i);
        if (TakeAny(text, ref i, "oh", "o"))
        {
            i = Scan.At(text, i) == '-' ? i + 1 : SkipGap(text, i);
            if (Read(text, ref i) is not { Kind: WordKind.Number, Value: < 10 } ones)
                return false;
            (year, at) = ((century.Value * 100) + ones.Value, i);
            return true;
        }
        if (!TryReadSmall(text, ref i, out var rest2) || rest2 < 10)
            return false;
        (year, at) = ((century.Value * 100) + rest2, i);
        return true;
    }

    /// <summary>A number below a hundred in words, not "a".</summary>
    private static bool TryReadSmall(ReadOnlySpan<char> text, ref int at, out int value)
    {
        var i = at;
        value = 0;
        if (Read(text, ref i) is not { Kind: WordKind.Number } word || i - at < 3)
            return false;
        value = word.Value;
        var j = Scan.At(text, i) == '-' ? i + 1 : SkipGap(text, i);
        if (value >= 20 && value % 10 == 0 && j - i == 1 && Read(text, ref j) is { Kind: WordKind.Number, Value: < 10 } ones && text[j - 1] is not ('a' or 'n'))
        {
            value += ones.Value;
            i = j;
        }
        at = i;
        return true;
    }
}
