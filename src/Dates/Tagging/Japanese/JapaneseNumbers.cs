namespace Briefing.Dates.Tagging.Japanese;

/// <summary>What a number of a Japanese text counts.</summary>
internal enum JapaneseUnit : byte
{
    None,
    Year,
    FiscalYear,
    Decade,
    Century,
    Month,
    Months,
    Day,
    Week,
    HalfYear,
    Decades,
    Quarter,
    BusinessDay,
}

/// <summary>A number and its unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="Digits">How many figures it was written with.</param>
/// <param name="IsKanji">Written in kanji.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="IsShared">The unit stands only behind a later number (27〜29日): <see cref="End"/> is the number's end.</param>
/// <param name="End">Behind the unit.</param>
internal readonly record struct Quantity(int Value, int Digits, bool IsKanji, JapaneseUnit Unit, bool IsShared, int End);

/// <summary>Reads numbers with their units.</summary>
internal static class JapaneseNumbers
{
    private const int LongestList = 4;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out Quantity quantity)
    {
        quantity = default;
        var start = at;
        if (!TryReadNumber(text, ref at, out var number))
            return false;
        var end = at;
        var unit = ReadUnit(text, ref end, number.IsKanji);
        if (unit != JapaneseUnit.None)
        {
            quantity = new(number.Value, number.Digits, number.IsKanji, unit, false, end);
            return true;
        }
        unit = SharedUnit(text, at);
        quantity = new(number.Value, number.Digits, number.IsKanji, unit, true, at);
        return unit != JapaneseUnit.None && at > start;
    }

    /// <summary>A number of a date: 元 is the first.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out Numeral number)
    {
        if (Scan.At(text, at) == '元' && Scan.At(text, at + 1) == '年')
        {
            at++;
            number = new(1, 1, true);
            return true;
        }
        return Numerals.TryRead(text, ref at, out number);
    }

    private static JapaneseUnit ReadUnit(ReadOnlySpan<char> text, ref int at, bool isKanji)
    {
        var i = isKanji ? at : Scan.SkipSpaces(text, at);
        if (i > at + 1)
            return JapaneseUnit.None;
        var (unit, length) = UnitAt(text, i);
        if (unit != JapaneseUnit.None)
            at = i + length;
        return unit;
    }

    private static (JapaneseUnit Unit, int Length) UnitAt(ReadOnlySpan<char> text, int at)
    {
        var next = Scan.At(text, at + 1);
        return Scan.At(text, at) switch
        {
            '年' when next == '代' => (JapaneseUnit.Decade, 2),
            '年' when next == '度' && Scan.At(text, at + 2) is not '目' => (JapaneseUnit.FiscalYear, 2),
            '年' => (JapaneseUnit.Year, 1),
            '月' => (JapaneseUnit.Month, 1),
            '日' => (JapaneseUnit.Day, 1),
            '両' when next == '日' => (JapaneseUnit.Day, 2),
            '週' => (JapaneseUnit.Week, next == '間' ? 2 : 1),
            '世' when next == '紀' => (JapaneseUnit.Century, 2),
            'か' or 'ヶ' or 'ケ' or 'カ' or 'ヵ' or '箇' or '个' or 'ｹ' or 'ｶ' when next == '月' => (JapaneseUnit.Months, Scan.At(text, at + 2) == '間' ? 3 : 2),
            '四' when Scan.Has(text, at, "四半期") => (JapaneseUnit.Quarter, 3),
            '営' when Scan.Has(text, at, "営業日") => (JapaneseUnit.BusinessDay, 3),
            _ => (JapaneseUnit.None, 0),
        };
    }

    /// <summary>The unit behind the last number of 22、23日 or 27〜29日, seen from behind the first.</summary>
    private static JapaneseUnit SharedUnit(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < LongestList; i++)
        {
            if (!TakeListMark(text, ref at) || !Numerals.TryRead(text, ref at, out var number))
                return JapaneseUnit.None;
            var unit = ReadUnit(text, ref at, number.IsKanji);
            if (unit != JapaneseUnit.None)
                return unit is JapaneseUnit.Year or JapaneseUnit.Month or JapaneseUnit.Day or JapaneseUnit.Century
                    or JapaneseUnit.Decade or JapaneseUnit.FiscalYear ? unit : JapaneseUnit.None;
        }
        return JapaneseUnit.None;
    }

    private static bool TakeListMark(ReadOnlySpan<char> text, ref int at)
    {
        if (Scan.At(text, at) is '〜' or '～' or '~' or '-' or '－' or '–' or '—' or '―' or 'ー' or '‐' or '−' or '、' or '・' or '，' or ',' or 'と' or '･')
        {
            at++;
            return true;
        }
        return Scan.Take(text, ref at, "から");
    }
}
