using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Parts of years and months: seasons, quarters, halves, fiscal periods, thirds of a month, weekdays.</summary>
internal static class JapaneseUnits
{
    private const string SeasonCharacters = "春夏秋冬";
    private const string WeekdayCharacters = "月火水木金土日";
    private static readonly WordTable<string> SeasonTraps = JapaneseTables.TrapsAfter("season");

    /// <summary>Behind a year: a season, a quarter, a half, a holiday.</summary>
    public static bool TryReadOfYear(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        var i = at;
        if (TryReadSeason(text, ref i, out var season))
        {
            JapaneseGrammar.Term(ref point, new SubYear(year, season));
        }
        else if (TryReadQuarter(text, ref i, out var code))
        {
            JapaneseGrammar.Term(ref point, new SubYear(year, code));
        }
        else if (JapaneseTables.Holidays.TryRead(text, ref i, out var holiday))
        {
            JapaneseGrammar.Term(ref point, new Holiday(holiday.Rule, holiday.Name, year));
        }
        else if (Scan.TakeAny(text, ref i, "年末", "暮れ"))
        {
            JapaneseGrammar.Term(ref point, new Part(new Calendar(year, Ref.None, Ref.None), DatePart.End));
        }
        else
        {
            return false;
        }
        at = i;
        return true;
    }

    /// <summary>春, 春ごろ, 春先, 冬場: not 春闘, 冬季五輪, 夏休み.</summary>
    public static bool TryReadSeason(ReadOnlySpan<char> text, ref int at, out int code)
    {
        var index = SeasonCharacters.IndexOf(Scan.At(text, at), StringComparison.Ordinal);
        code = 21 + index;
        if (index < 0)
            return false;
        var i = at + 1;
        if (SeasonTraps.TryRead(text, ref i, out _))
            return false;
        at++;
        Scan.TakeAny(text, ref at, "先", "口", "場");
        return true;
    }

    /// <summary>第1四半期, 1Q, 上半期, 下期: the code of EDTF.</summary>
    public static bool TryReadQuarter(ReadOnlySpan<char> text, ref int at, out int code)
    {
        code = 0;
        var i = at;
        if (Scan.TakeAny(text, ref i, "上半期", "上期", "前半期"))
            code = 40;
        else if (Scan.TakeAny(text, ref i, "下半期", "下期", "後半期"))
            code = 41;
        if (code == 0)
        {
            Scan.Take(text, ref i, '第');
            if (Scan.Take(text, ref i, 'Q'))
            {
                if (!Numerals.TryRead(text, ref i, out var after) || after.Value is < 1 or > 4)
                    return false;
                code = 32 + after.Value;
            }
            else if (Numerals.TryRead(text, ref i, out var number) && number.Value is >= 1 and <= 4
                && Scan.TakeAny(text, ref i, "四半期", "・四半期", "Q", "Ｑ", "クォーター", "クオーター"))
            {
                code = 32 + number.Value;
            }
            else
            {
                return false;
            }
        }
        at = i;
        return true;
    }

    /// <summary>Behind 年度: a half, a quarter, its end.</summary>
    public static DateTerm ReadFiscalPart(ReadOnlySpan<char> text, ref int at, Ref year)
    {
        var i = at;
        Scan.Take(text, ref i, 'の');
        if (TryReadQuarter(text, ref i, out var code))
        {
            at = i;
            return code switch { 40 => new Fiscal(year, 1, 2), 41 => new Fiscal(year, 3, 4), _ => new Fiscal(year, code - 32, code - 32) };
        }
        if (Scan.TakeAny(text, ref i, "前半", "前期"))
        {
            at = i;
            return new Fiscal(year, 1, 2);
        }
        if (Scan.TakeAny(text, ref i, "後半", "後期"))
        {
            at = i;
            return new Fiscal(year, 3, 4);
        }
        var whole = new Fiscal(year);
        i = at;
        if (!JapaneseTables.Parts.TryRead(text, ref i, out var part) || part is DatePart.Early or DatePart.Late)
            return whole;
        at = i;
        return new Part(whole, part);
    }

    /// <summary>3月期, 9月中間期, 3月期決算: months that end with it.</summary>
    public static bool TryReadPeriod(ReadOnlySpan<char> text, ref int at, Ref year, int month, ref JapanesePoint point)
    {
        var i = at;
        if (Scan.TakeAny(text, ref i, "中間期", "中間決算", "第2四半期累計"))
        {
            JapaneseGrammar.Term(ref point, new Period(year, month, 6));
        }
        else if (Scan.Take(text, ref i, '期') && Scan.At(text, i) is not '間')
        {
            JapaneseGrammar.Term(ref point, new Period(year, month, 12));
        }
        else
        {
            return false;
        }
        at = i;
        return true;
    }

    /// <summary>第2月曜日, 第1週, 最終金曜日, 最後の日曜, of a month or a year.</summary>
    public static bool TryReadNth(ReadOnlySpan<char> text, ref int at, DateTerm of, ref JapanesePoint point)
    {
        var i = at;
        int index;
        var isEdge = true;
        if (Scan.TakeAny(text, ref i, "最終の", "最終", "最後の"))
            index = -1;
        else if (Scan.TakeAny(text, ref i, "最初の"))
            index = 1;
        else if (Scan.Take(text, ref i, '第') && Numerals.TryRead(text, ref i, out var number) && number.Value is >= 1 and <= 53)
            (index, isEdge) = (number.Value, false);
        else
            return false;
        Scan.Take(text, ref i, 'の');
        if (Scan.Take(text, ref i, "週末"))
        {
            JapaneseGrammar.Term(ref point, new Nth(index, DateUnit.Weekend, 0, of));
        }
        else if (Scan.Take(text, ref i, '週'))
        {
            if (Scan.At(text, i) == '目')
                i++;
            var j = i;
            Scan.Take(text, ref j, 'の');
            var weekday = TryReadWeekdayName(text, ref j, out var name) ? name : 0;
            if (weekday > 0)
                i = j;
            JapaneseGrammar.Term(ref point, new Nth(index, weekday > 0 ? DateUnit.Day : DateUnit.Week, weekday, of));
        }
        else if (TryReadWeekdayName(text, ref i, out var day))
        {
            JapaneseGrammar.Term(ref point, new Nth(index, DateUnit.Day, day, of));
        }
        else if (isEdge && Scan.Take(text, ref i, '日') && !Scan.IsKanji(Scan.At(text, i)))
        {
            JapaneseGrammar.Term(ref point, new Nth(index, DateUnit.Day, 0, of));
        }
        else
        {
            return false;
        }
        at = i;
        return true;
    }

    /// <summary>上旬, 末, 半ば, … behind the term just read.</summary>
    public static void ReadPart(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!JapaneseTables.Parts.TryRead(text, ref i, out var part) || (part == DatePart.Middle && IsDuration(text, at)))
            return;
        if (point.Term is Calendar { Month.IsNone: true } && part is DatePart.Early or DatePart.Late)
            return;
        if (Scan.Has(text, at, "初") && Scan.IsKanji(Scan.At(text, at + 1)) && !Scan.Has(text, at, "初頭") && !Scan.Has(text, at, "初旬") && !Scan.Has(text, at, "初期"))
            return;
        if (Scan.Has(text, at, "明け") && point.Term is not Calendar { Month.IsNone: true })
            return;
        at = i;
        JapaneseGrammar.Term(ref point, new Part(point.Term, part));
    }

    // 中期計画 and 初期 before a noun are not parts of the year before them.
    private static bool IsDuration(ReadOnlySpan<char> text, int at) => Scan.Has(text, at, "中期") && Scan.IsKanji(Scan.At(text, at + 2));

    /// <summary>(月), （月・祝）, 月曜日 behind a day; 0 where there is none.</summary>
    public static int ReadWeekday(ReadOnlySpan<char> text, ref int at)
    {
        var i = Scan.SkipSpaces(text, at);
        if (Scan.At(text, i) is '(' or '（' or '〔' or '[' or '［')
        {
            i++;
            Scan.TakeAny(text, ref i, "祝・", "祝、");
            var weekday = WeekdayCharacters.IndexOf(Scan.At(text, i), StringComparison.Ordinal) + 1;
            if (weekday == 0)
                return 0;
            i++;
            Scan.TakeAny(text, ref i, "曜日", "曜");
            Scan.TakeAny(text, ref i, "・祝日", "・祝", "、祝日", "、祝", "祝", "･祝", "・休日", "・休", "／祝", "/祝", "・振休", "・振替休日");
            if (Scan.At(text, i) is not (')' or '）' or '〕' or ']' or '］'))
                return 0;
            at = i + 1;
            return weekday;
        }
        Scan.Take(text, ref i, 'の');
        if (i > at + 1 || !TryReadWeekdayName(text, ref i, out var name))
            return 0;
        at = i;
        return name;
    }

    /// <summary>月曜日, 月曜, げつようび.</summary>
    public static bool TryReadWeekdayName(ReadOnlySpan<char> text, ref int at, out int day)
    {
        day = WeekdayCharacters.IndexOf(Scan.At(text, at), StringComparison.Ordinal) + 1;
        if (day > 0)
        {
            if (Scan.At(text, at + 1) != '曜')
                return false;
            at += Scan.At(text, at + 2) == '日' ? 3 : 2;
            return true;
        }
        ReadOnlySpan<string> kana = ["げつよう", "かよう", "すいよう", "もくよう", "きんよう", "どよう", "にちよう"];
        for (var i = 0; i < kana.Length; i++)
        {
            if (!Scan.Has(text, at, kana[i]) || !Scan.Has(text, at + kana[i].Length, "び"))
                continue;
            day = i + 1;
            at += kana[i].Length + 1;
            return true;
        }
        return false;
    }
}
