using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Words that name a date by themselves: 昨年, 来週月曜, 今春, 年内, 月末, 元日, 日曜日.</summary>
internal static class JapaneseWords
{
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point) =>
        TryReadSeason(text, ref at, ref point)
        || TryReadRelative(text, ref at, ref point)
        || TryReadWeekday(text, ref at, ref point)
        || TryReadHoliday(text, ref at, ref point)
        || TryReadWithin(text, ref at, ref point)
        || TryReadBare(text, ref at, ref point);

    private static bool TryReadSeason(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!JapaneseTables.SeasonWords.TryRead(text, ref i, out var season))
            return false;
        var begin = i - 1;
        if (!JapaneseUnits.TryReadSeason(text, ref begin, out _))
            return false;
        JapaneseGrammar.Term(ref point, new SubYear(season.Year, season.Code) { CountsSeasons = true });
        at = begin;
        return true;
    }

    private static bool TryReadRelative(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!JapaneseTables.RelativeWords.TryRead(text, ref i, out var word))
            return false;
        if (word.Count.Basis == Basis.Last && JapaneseGrammar.IsTrapWord(text, i))
            return false;
        if (word.Unit is DateUnit.Year or DateUnit.FiscalYear or DateUnit.Month && JapaneseGrammar.IsTrapWord(text, i))
            return false;
        point = point with { IsWord = true };
        switch (word.Unit)
        {
            case DateUnit.Year:
                ReadYearWord(text, ref i, word.Count, ref point);
                break;
            case DateUnit.FiscalYear:
                JapaneseGrammar.Term(ref point, JapaneseUnits.ReadFiscalPart(text, ref i, word.Count));
                break;
            case DateUnit.Month:
                JapaneseGrammar.AfterMonth(text, ref i, Ref.None, word.Count, ref point);
                break;
            case DateUnit.Day:
                ReadDayWord(text, ref i, word.Count, ref point);
                break;
            case DateUnit.Week:
                ReadWeekWord(text, ref i, word.Count, ref point);
                break;
            default:
                JapaneseGrammar.Term(ref point, new Step(word.Unit, word.Count));
                JapaneseUnits.ReadPart(text, ref i, ref point);
                break;
        }
        at = i;
        return true;
    }

    /// <summary>昨年, with the year itself in a bracket (昨年(2005年)) or behind it (今年2025年).</summary>
    private static void ReadYearWord(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        if (JapaneseYears.TryReadEquivalent(text, ref at, out var stated))
            year = Ref.Stated(stated);
        var i = at;
        if (JapaneseYears.TryRead(text, ref i, out var written) && written.Kind is JapaneseYearKind.Western or JapaneseYearKind.Era && !written.LacksUnit)
        {
            at = i;
            year = written.Year;
            point = point with { Year = written };
        }
        i = at;
        Scan.Take(text, ref i, 'の');
        if (JapaneseSpecials.TryReadMonthsOfPeriod(text, ref i, year, ref point))
        {
            at = i;
            return;
        }
        JapaneseGrammar.AfterYear(text, ref at, year, ref point);
    }

    /// <summary>きょう, with the day itself behind it (きょう28日, 昨日(27日)).</summary>
    private static void ReadDayWord(ReadOnlySpan<char> text, ref int at, Ref day, ref JapanesePoint point)
    {
        JapaneseGrammar.Term(ref point, new Calendar(Ref.None, Ref.None, day));
        var i = at;
        var bracket = Scan.TakeAny(text, ref i, "(", "（");
        var inner = default(JapanesePoint);
        if (!JapaneseGrammar.TryReadMonth(text, ref i, Ref.None, ref inner) && !JapaneseGrammar.TryReadDay(text, ref i, Ref.None, Ref.None, ref inner))
        {
            JapaneseUnits.ReadWeekday(text, ref at);
            return;
        }
        if (inner.Term is not Calendar { Day.IsNone: false } || (bracket && !Scan.TakeAny(text, ref i, ")", "）")))
            return;
        at = i;
    }

    private static void ReadWeekWord(ReadOnlySpan<char> text, ref int at, Ref week, ref JapanesePoint point)
    {
        var i = at;
        Scan.Take(text, ref i, 'の');
        i = Scan.SkipSpaces(text, i);
        if (JapaneseUnits.TryReadWeekdayName(text, ref i, out var weekday) || TryReadBracketWeekday(text, ref i, out weekday))
        {
            JapaneseGrammar.Term(ref point, new Weekday(weekday, week));
            at = i;
            return;
        }
        i = at;
        if (Scan.TakeAny(text, ref i, "の週末", "週末"))
        {
            JapaneseGrammar.Term(ref point, new Step(DateUnit.Weekend, week));
            at = i;
            return;
        }
        i = at;
        if (Scan.TakeAny(text, ref i, "明け", "初め", "はじめ", "頭"))
        {
            JapaneseGrammar.Term(ref point, new Weekday(1, week));
            at = i;
            return;
        }
        JapaneseGrammar.Term(ref point, new Step(DateUnit.Week, week));
        i = at;
        if (Scan.TakeAny(text, ref i, "の前半", "前半", "の後半", "後半", "半ば", "の半ば", "中盤", "の中盤"))
        {
            var part = text[i - 1] == '盤' || text[i - 1] == 'ば' ? DatePart.Middle : text[i - 2] == '前' ? DatePart.FirstHalf : DatePart.SecondHalf;
            JapaneseGrammar.Term(ref point, new Part(point.Term, part));
            at = i;
        }
    }

    private static bool TryReadBracketWeekday(ReadOnlySpan<char> text, ref int at, out int weekday)
    {
        weekday = Scan.At(text, at) is '(' or '（' ? JapaneseUnits.ReadWeekday(text, ref at) : 0;
        return weekday > 0;
    }

    /// <summary>月曜日, 次の金曜日, この日曜, with the day behind it (月曜日27日).</summary>
    private static bool TryReadWeekday(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        var direction = Scan.TakeAny(text, ref i, "次の", "今度の") ? 1 : Scan.TakeAny(text, ref i, "前の", "先の", "最近の", "直近の") ? -1 : 0;
        var isThis = direction == 0 && Scan.Take(text, ref i, "この");
        if (!JapaneseUnits.TryReadWeekdayName(text, ref i, out var weekday) || Scan.At(text, i) is '版' or '大' or '学' or '礼' or '劇' or '朝')
            return false;
        JapaneseGrammar.Term(ref point, new Weekday(weekday, isThis ? new(Basis.Anchor, 0) : Ref.None) { Direction = direction });
        at = i;
        return true;
    }

    private static bool TryReadHoliday(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var i = at;
        if (!JapaneseTables.Holidays.TryRead(text, ref i, out var holiday) || Scan.At(text, i) is '島' or 'ツ' or 'カ' or 'プ' or 'セ' or 'ケ' or '明')
            return false;
        JapaneseGrammar.Term(ref point, new Holiday(holiday.Rule, holiday.Name, Ref.None));
        at = i;
        return true;
    }

    /// <summary>年内, 月内, 年末, 年初, 月末, 年度末, 週末, 週明け.</summary>
    private static bool TryReadWithin(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        if (at > 0 && (Numerals.IsKanjiNumeral(text[at - 1]) || Scan.IsDigit(text[at - 1]) || (Scan.IsKanji(text[at - 1]) && text[at - 1] is not ('は' or '、'))))
            return false;
        var (anchor, none) = (new Ref(Basis.Anchor, 0), Ref.None);
        var i = at;
        DateTerm? term = null;
        if (Scan.TakeAny(text, ref i, "年内"))
            term = new Calendar(anchor, none, none);
        else if (Scan.TakeAny(text, ref i, "月内"))
            term = new Calendar(none, anchor, none);
        else if (Scan.TakeAny(text, ref i, "年度内", "期内"))
            term = new Fiscal(anchor);
        else if (Scan.TakeAny(text, ref i, "年度末"))
            term = new Part(new Fiscal(anchor), DatePart.End);
        else if (Scan.TakeAny(text, ref i, "年末年始"))
            term = new Span(new Part(new Calendar(anchor, none, none), DatePart.End), new Part(new Calendar(new(Basis.Anchor, 1), none, none), DatePart.Beginning));
        else if (Scan.TakeAny(text, ref i, "年末", "年の瀬", "年の暮れ"))
            term = new Part(new Calendar(none, none, none), DatePart.End);
        else if (Scan.TakeAny(text, ref i, "年初来"))
            return false;
        else if (Scan.TakeAny(text, ref i, "年初", "年始", "年頭", "年明け"))
            term = new Part(new Calendar(none, none, none), DatePart.Beginning);
        else if (Scan.TakeAny(text, ref i, "月末"))
            term = new Part(new Calendar(none, anchor, none), DatePart.End);
        else if (Scan.TakeAny(text, ref i, "月初め", "月初", "月はじめ"))
            term = new Part(new Calendar(none, anchor, none), DatePart.Beginning);
        else if (Scan.TakeAny(text, ref i, "月半ば", "月なかば"))
            term = new Part(new Calendar(none, anchor, none), DatePart.Middle);
        else if (Scan.TakeAny(text, ref i, "週末"))
            term = new Step(DateUnit.Weekend, none);
        else if (Scan.TakeAny(text, ref i, "週明け"))
            term = new Weekday(1, none);
        else if (Scan.TakeAny(text, ref i, "週内"))
            term = new Step(DateUnit.Week, anchor);
        else if (Scan.TakeAny(text, ref i, "上旬", "初旬"))
            term = new Part(new Calendar(none, none, none), DatePart.Early);
        else if (Scan.TakeAny(text, ref i, "中旬"))
            term = new Part(new Calendar(none, none, none), DatePart.Middle);
        else if (Scan.TakeAny(text, ref i, "下旬"))
            term = new Part(new Calendar(none, none, none), DatePart.Late);
        if (term is null)
            return false;
        at = i;
        JapaneseGrammar.Term(ref point, term);
        return true;
    }

    /// <summary>A quarter, half or season without a year: 第1四半期, 上半期, 夏に.</summary>
    private static bool TryReadBare(ReadOnlySpan<char> text, ref int at, ref JapanesePoint point)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        if (Scan.IsKanji(before) || Scan.IsDigit(before) || before is 'の' or '.')
            return false;
        var i = at;
        if (JapaneseUnits.TryReadQuarter(text, ref i, out var code))
        {
            // Q1 above a question is its number.
            if (text[at] is 'Q' && !IsQuarterOfBusiness(text, i))
                return false;
            JapaneseGrammar.Term(ref point, new SubYear(Ref.None, code));
        }
        else if (JapaneseUnits.TryReadSeason(text, ref i, out code) && i == at + 1
            && (Scan.TakeAny(text, ref i, "ごろ", "頃") || (Scan.Has(text, i, "に") && !Scan.Has(text, i, "になる") && !Scan.Has(text, i, "にな")) || Scan.Has(text, i, "まで") || Scan.Has(text, i, "以降")))
        {
            JapaneseGrammar.Term(ref point, new SubYear(Ref.None, code));
        }
        else
        {
            return false;
        }
        at = i;
        return true;
    }

    private static bool IsQuarterOfBusiness(ReadOnlySpan<char> text, int after) => Scan.TakeAny(text, ref after, "の", "は", "に", "も", "決算", "業績");

    /// <summary>昨年の今日, 昨年の同日, 昨年のクリスマス: a day word under a year.</summary>
    public static bool TryReadAnchoredDay(ReadOnlySpan<char> text, ref int at, Ref year, ref JapanesePoint point)
    {
        var i = at;
        if (year.Basis is not (Basis.Anchor or Basis.Last or Basis.Either) || !JapaneseTables.RelativeWords.TryRead(text, ref i, out var word))
            return false;
        if (word.Unit == DateUnit.Day && word.Count.Basis is Basis.Anchor or Basis.Last && word.Count.Value == 0)
            JapaneseGrammar.Term(ref point, new Calendar(year, Ref.None, word.Count));
        else if (word.Unit == DateUnit.Month && word.Count.Value == 0)
            JapaneseGrammar.AfterMonth(text, ref i, year, word.Count, ref point);
        else
            return false;
        at = i;
        return true;
    }
}
