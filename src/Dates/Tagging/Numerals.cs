namespace Briefing.Dates.Tagging;

/// <summary>A whole number of a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Digits">How many figures were written.</param>
/// <param name="IsKanji">Written in kanji.</param>
internal readonly record struct Numeral(int Value, int Digits, bool IsKanji);

/// <summary>Reads whole numbers in ASCII and full-width figures and in kanji, positional (二〇二五) or with units (二千二十五).</summary>
internal static class Numerals
{
    private const int Longest = 9;

    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out Numeral number)
    {
        number = default;
        var c = Scan.At(text, at);
        if (Scan.IsDigit(c))
            return TryReadFigures(text, ref at, out number);
        return IsKanjiNumeral(c) && TryReadKanji(text, ref at, out number);
    }

    /// <summary>The place behind the figures that begin here.</summary>
    public static int SkipFigures(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Scan.IsDigit(text[at]))
            at++;
        return at;
    }

    public static bool IsKanjiNumeral(char c) => KanjiDigit(c) >= 0 || KanjiUnit(c) > 0;

    private static bool TryReadFigures(ReadOnlySpan<char> text, ref int at, out Numeral number)
    {
        var end = SkipFigures(text, at);
        number = default;
        if (end - at > Longest)
            return false;
        var value = 0;
        for (var i = at; i < end; i++)
            value = (value * 10) + (text[i] >= '０' ? text[i] - '０' : text[i] - '0');
        number = new(value, end - at, false);
        at = end;
        return true;
    }

    private static bool TryReadKanji(ReadOnlySpan<char> text, ref int at, out Numeral number)
    {
        var (total, section, digits, length, isPositional) = (0, 0, 0, 0, true);
        var i = at;
        for (; i < text.Length && length <= Longest; i++, length++)
        {
            var digit = KanjiDigit(text[i]);
            var unit = KanjiUnit(text[i]);
            if (digit >= 0)
            {
                section = (section * 10) + digit;
                digits++;
            }
            else if (unit > 0)
            {
                isPositional = false;
                total += unit is 20 or 30 ? unit : unit * (digits == 0 ? 1 : section);
                (section, digits) = (0, 0);
            }
            else
            {
                break;
            }
        }
        number = new(total + section, length, true);
        if (length > Longest || (!isPositional && digits > 1))
            return false;
        at = i;
        return true;
    }

    private static int KanjiDigit(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壱' => 1,
        '二' or '弐' => 2,
        '三' or '参' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int KanjiUnit(char c) => c switch
    {
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
