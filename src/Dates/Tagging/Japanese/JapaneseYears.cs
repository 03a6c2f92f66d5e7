namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Reads the year with which an expression begins.</summary>
internal static class JapaneseYears
{
    private const int LongestOwner = 8;
    private static readonly WordTable<string> Traps = JapaneseTables.TrapsAfter("year");
    private static readonly WordTable<string> LongYearTraps = JapaneseTables.TrapsAfter("long-year");

    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins; moved behind it.</param>
    /// <param name="year">What was read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out JapaneseYear year)
    {
        var i = at;
        if (!TryReadEra(text, ref i, out year) && !TryReadSameEra(text, ref i, out year) && !TryReadBeforeChrist(text, ref i, out year) && !TryReadNumber(text, ref i, out year))
            return false;
        at = i;
        return true;
    }

    /// <summary>平成7年, 平成７年度, H30.4.1's year, 昭和27 in a bracket.</summary>
    private static bool TryReadEra(ReadOnlySpan<char> text, ref int at, out JapaneseYear year)
    {
        year = default;
        var i = at;
        if (!Eras.ByName.TryRead(text, ref i, out var era))
            return false;
        i = Scan.SkipSpaces(text, i);
        int number;
        var start = i;
        if (Scan.Take(text, ref i, '元'))
            number = 1;
        else if (Numerals.TryRead(text, ref i, out var numeral) && numeral.Value is > 0 and < 100)
            number = numeral.Value;
        else
            return false;
        year = new(Ref.Stated(era.FirstYear + number - 1), JapaneseYearKind.Era) { Era = era, IsFalse = !era.HasYear(number) };
        var unit = Scan.SkipSpaces(text, i);
        if (TryReadEquivalent(text, ref unit, out var equivalent) && Scan.Has(text, unit, "年"))
            year = year with { Differs = equivalent != year.Year.Value };
        else
            unit = Scan.SkipSpaces(text, i);
        if (!Finish(text, ref unit, ref year))
        {
            if (!JapaneseNumbers.TryRead(text, start, out var shared) || !shared.IsShared || shared.Unit != JapaneseUnit.Year)
                return false;
            year = year with { LacksUnit = true };
            unit = i;
        }
        at = unit;
        return true;
    }

    /// <summary>同五年, 同10年: of the era last mentioned.</summary>
    private static bool TryReadSameEra(ReadOnlySpan<char> text, ref int at, out JapaneseYear year)
    {
        year = default;
        var i = at;
        if (!Scan.Take(text, ref i, '同') || !Numerals.TryRead(text, ref i, out var number) || number.Value is 0 or > 64)
            return false;
        year = new(new(Basis.SameEra, number.Value), JapaneseYearKind.Relative);
        var after = i + 1;
        if (!Finish(text, ref i, ref year) || Traps.TryRead(text, ref after, out _))
            return false;
        at = i;
        return true;
    }

    private static bool TryReadBeforeChrist(ReadOnlySpan<char> text, ref int at, out JapaneseYear year)
    {
        year = default;
        var i = at;
        if (!Scan.TakeAny(text, ref i, "紀元前", "西暦前", "前"))
            return false;
        var isShort = i == at + 1;
        i = Scan.SkipSpaces(text, i);
        if (!Numerals.TryRead(text, ref i, out var number) || number.Value is 0 or > 9999 || (isShort && number.Digits < 3))
            return false;
        i = Scan.SkipSpaces(text, i);
        if (!Scan.Has(text, i, "年") || Scan.Has(text, i, "年代"))
            return false;
        at = i + 1;
        year = new(Ref.Stated(1 - number.Value), JapaneseYearKind.BeforeChrist);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out JapaneseYear year)
    {
        year = default;
        var i = at;
        var isWestern = Scan.TakeAny(text, ref i, "西暦", "紀元後", "紀元");
        var isApostrophe = Scan.At(text, i) is '’' or '\'' or '‘';
        if (isApostrophe)
            i++;
        var start = i;
        if (!Numerals.TryRead(text, ref i, out var number) || number.Value is 0 or > 2999)
            return false;
        var unit = number.IsKanji ? i : Scan.SkipSpaces(text, i);
        var isLong = number.Value >= 1000 && number.Digits >= (number.IsKanji ? 1 : 4);
        var kind = isLong || isWestern ? JapaneseYearKind.Western : number.Value < 100 ? JapaneseYearKind.Short : JapaneseYearKind.Bare;
        if (number.Value < 10 && number.Digits < 2 && !isWestern)
            return false;
        // 二一年, 〇八年: figure by figure, a year as 08年 is one; 二十一年 is how long.
        if (kind == JapaneseYearKind.Short && number.IsKanji && !(number.Digits == 2 && IsFigures(text.Slice(start, 2))))
            return false;
        year = new(kind == JapaneseYearKind.Short ? new(Basis.TwoDigit, number.Value) : Ref.Stated(number.Value), kind);
        if (TryReadEquivalent(text, ref unit, out var equivalent) && Scan.Has(text, unit, "年"))
            year = year with { Differs = equivalent != year.Year.Value };
        else
            unit = number.IsKanji ? i : Scan.SkipSpaces(text, i);
        if (unit > i + 1 && text[i] is ' ' or '　' || start == unit)
            return false;
        var beforeUnit = unit;
        if (!Finish(text, ref unit, ref year))
        {
            if (!JapaneseNumbers.TryRead(text, start, out var shared) || !shared.IsShared
                || shared.Unit is not (JapaneseUnit.Year or JapaneseUnit.FiscalYear) || kind == JapaneseYearKind.Short || !isLong)
                return false;
            year = year with { LacksUnit = true, IsFiscal = shared.Unit == JapaneseUnit.FiscalYear };
            at = i;
            return true;
        }
        // 2000年からの16年, 3期12年 is how long.
        if (kind == JapaneseYearKind.Short && (text[..at].EndsWith("から") || text[..at].EndsWith("からの") || text[..at].EndsWith("期")))
            return false;
        if (IsDuration(text, unit, kind, beforeUnit) || (kind == JapaneseYearKind.Bare && !IsOldYear(text, at, unit, number.Value)))
            return false;
        at = unit;
        return true;
    }

    private static bool IsFigures(ReadOnlySpan<char> kanji) => kanji.IndexOfAnyExcept("〇零○一二三四五六七八九") < 0;

    /// <summary>645年に is a year; 創業100年 and 150年の歴史 are ages.</summary>
    private static bool IsOldYear(ReadOnlySpan<char> text, int start, int after, int year)
    {
        var (before, next) = (start > 0 ? text[start - 1] : '\0', Scan.At(text, after));
        return !Scan.IsKanji(before) && !Scan.IsKatakana(before)
            && (Scan.IsDigit(next) || next is '（' or '(' or '〜' or '春' or '夏' or '秋' or '冬' || (year >= 300 && next is 'に' or '、' or 'は' or '頃' or 'ご' or 'か' or 'ま' or '以' or '－'));
    }

    /// <summary>Whether what follows 年 makes it a count of years.</summary>
    private static bool IsDuration(ReadOnlySpan<char> text, int after, JapaneseYearKind kind, int unit)
    {
        // 2010年前後 and 2010年前半 are dates, 2000年前 is a distance.
        if (after - unit > 1 || (Scan.At(text, after) == '前' && Scan.At(text, after + 1) is '後' or '半'))
            return false;
        var traps = kind is JapaneseYearKind.Western ? LongYearTraps : Traps;
        return traps.TryRead(text, ref after, out _) || kind is not JapaneseYearKind.Western && IsLengthOf(text, after);
    }

    /// <summary>95年の党の歴史: how long, with a word between.</summary>
    private static bool IsLengthOf(ReadOnlySpan<char> text, int after)
    {
        if (Scan.At(text, after) != 'の')
            return false;
        var end = Math.Min(text.Length, after + LongestOwner);
        for (var i = after; i < end && (Scan.At(text, i) == 'の' || Scan.IsKanji(text[i]) || Scan.IsKatakana(text[i])); i++)
        {
            var word = i;
            if (text[i] == 'の' && i > after && Traps.TryRead(text, ref word, out _))
                return true;
        }
        return false;
    }

    /// <summary>年 or 年度, then an equivalent year in a bracket: 平成7年(1995年), 昨年(2005年).</summary>
    private static bool Finish(ReadOnlySpan<char> text, ref int at, ref JapaneseYear year)
    {
        // 2021春: a season stands in for the unit.
        if (year.Kind == JapaneseYearKind.Western && Scan.At(text, at) is '春' or '夏' or '秋' or '冬')
        {
            var season = at;
            return JapaneseUnits.TryReadSeason(text, ref season, out _);
        }
        if (!Scan.Has(text, at, "年") || Scan.Has(text, at, "年代"))
            return false;
        at++;
        // Where a line was broken: 2016年 度.
        if (Scan.At(text, at) == ' ' && Scan.At(text, at + 1) == '度' && Scan.At(text, at + 2) is 'の' or 'に' or 'は' or 'を')
            at++;
        if (Scan.At(text, at) == '度' && Scan.At(text, at + 1) != '目')
        {
            at++;
            year = year with { IsFiscal = true };
        }
        if (TryReadEquivalent(text, ref at, out var equivalent))
            year = year with { Differs = equivalent != year.Year.Value };
        return true;
    }

    /// <summary>A bracket that holds nothing but a year: （昭和8）, (1995年), （令和7年度）.</summary>
    public static bool TryReadEquivalent(ReadOnlySpan<char> text, ref int at, out int year)
    {
        year = 0;
        var i = at;
        if (Scan.At(text, i) is not ('(' or '（' or '〔'))
            return false;
        i++;
        Scan.Take(text, ref i, "西暦");
        if (Eras.ByName.TryRead(text, ref i, out var era))
        {
            var number = new Numeral(1, 1, true);
            if (!Scan.Take(text, ref i, '元') && !Numerals.TryRead(text, ref i, out number))
                return false;
            year = era.FirstYear + number.Value - 1;
        }
        else if (Numerals.TryRead(text, ref i, out var western) && western.Value is >= 100 and <= 2999)
        {
            year = western.Value;
        }
        else
        {
            return false;
        }
        Scan.Take(text, ref i, '年');
        Scan.Take(text, ref i, '度');
        if (Scan.At(text, i) is not (')' or '）' or '〕'))
            return false;
        at = i + 1;
        return true;
    }
}

/// <summary>How a year was written.</summary>
internal enum JapaneseYearKind : byte
{
    /// <summary>Four figures, or 西暦 before them.</summary>
    Western,

    /// <summary>Two figures.</summary>
    Short,

    /// <summary>Three figures.</summary>
    Bare,
    Era,
    BeforeChrist,

    /// <summary>今年, 翌年.</summary>
    Relative,
}

/// <summary>A year as it was read.</summary>
internal readonly record struct JapaneseYear(Ref Year, JapaneseYearKind Kind)
{
    public Era? Era { get; init; }

    /// <summary>The era had no such year.</summary>
    public bool IsFalse { get; init; }

    /// <summary>The bracket beside it holds another year.</summary>
    public bool Differs { get; init; }

    public bool IsFiscal { get; init; }

    /// <summary>The unit stands behind the range's other end.</summary>
    public bool LacksUnit { get; init; }
}
