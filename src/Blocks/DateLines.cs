using System.Buffers;
using Briefing.Dates.Tagging;

namespace Briefing.Blocks;

/// <summary>Lines that hold a date and next to nothing else.</summary>
internal static class DateLines
{
    private const int MaxEra = 8;
    private const int MaxWords = 40;
    private const int MaxMonth = 16;
    private const int MaxStamp = 48;
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>Whether the line is about a date: it has one in full and few words besides.</summary>
    public static bool IsDateLine(string text)
    {
        if (Prose.Width(text) > 100 || text.Contains('。', StringComparison.Ordinal))
            return false;
        var date = Find(text);
        if (date.Length == 0)
            return false;
        // That of release and that of update have more words beside them.
        var second = Find(text.AsSpan(date.Start + date.Length));
        var words = Prose.Width(text) - Prose.Width(text.AsSpan(date.Start, date.Length));
        if (words > MaxWords)
            words -= OfTheTime(text);
        return words <= MaxWords || second.Length > 0 && words - second.Length <= MaxWords * 3 / 2;
    }

    /// <summary>Whether it is nothing but a month with its year: April 2017, 2017年4月.</summary>
    public static bool IsMonthLine(string text)
    {
        if (text.Length is 0 or > MaxMonth || !char.IsDigit(text[0]) && !StartsWithMonth(text))
            return false;
        var year = Digits(text);
        if (year == 0)
        {
            var word = text.AsSpan().IndexOfAnyExcept(AsciiLetters);
            return word > 0 && text.AsSpan(word).TrimStart(" .,") is { Length: 4 } rest && Digits(rest) == 4;
        }
        var month = year == 4 && text.Length > 5 && text[4] == '年' ? Digits(text.AsSpan(5)) : 0;
        return month is 1 or 2 && text.Length == month + 6 && text[^1] == '月';
    }

    /// <summary>Whether it is nothing but a day with its hour: 2024-05-01 15:00, 02 June 2022 Thursday 07:22.</summary>
    public static bool IsStamp(string text)
    {
        if (text.Length > MaxStamp || Find(text) is not { Length: > 0 } date)
            return false;
        var hasHour = false;
        var rest = string.Concat(text.AsSpan(0, date.Start), " ", text.AsSpan(date.Start + date.Length));
        foreach (var range in rest.AsSpan().SplitAny(' ', ',', '\u3000', '(', ')', '（', '）', '|', '-', '–'))
        {
            var word = rest.AsSpan(range);
            if (word.IsEmpty)
                continue;
            var isHour = char.IsDigit(word[0]) && word.IndexOfAny(":時") > 0 && !word.ContainsAnyInRange('a', 'z');
            hasHour |= isHour;
            if (!isHour && !IsBesideHour(word) && (word.Length > 3 || !IsWeekday(word[0])))
                return false;
        }
        return hasHour;
    }

    private static bool IsWeekday(char c) => "月火水木金土日".Contains(c, StringComparison.Ordinal);

    // Wednesday, p.m.
    private static bool IsBesideHour(ReadOnlySpan<char> word) => word.EndsWith("day") && char.IsAsciiLetterUpper(word[0]) || word is "a.m." or "p.m." or "AM" or "PM";

    // Wednesday, … 4:30 p.m.: what belongs to the day as much as its figures do.
    private static int OfTheTime(string text)
    {
        var width = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', ','))
        {
            var word = text.AsSpan(range);
            if (IsBesideHour(word) || word.Contains(':') && char.IsDigit(word[0]))
                width += word.Length + 1;
        }
        return width;
    }

    /// <summary>The first date with year, month and day as figures; length 0 where there is none.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]) && (i == 0 || !char.IsDigit(text[i - 1])))
            {
                var length = FigureDate(text[i..]) is > 0 and var figures ? figures : DayFirst(text[i..]);
                if (length > 0)
                    return (i, length);
            }
            else if (EraDate(text[i..]) is > 0 and var era)
                return (i, era);
            else if (ShortDate(text, i) is > 0 and var brief)
                return (i, brief);
            else if (char.IsAsciiLetterUpper(text[i]) && (i == 0 || !char.IsAsciiLetter(text[i - 1])))
            {
                var length = MonthDate(text[i..]);
                if (length > 0)
                    return (i, length);
            }
        }
        return default;
    }

    // 2019年4月13日, 2019/04/13, 2019-04-13, 2019.4.13
    private static int FigureDate(ReadOnlySpan<char> text)
    {
        var year = Digits(text);
        if (year is not 4 and not 2 || year == text.Length)
            return 0;
        // 1933（昭和8）年: the year of the era in brackets.
        var era = text[year] is '(' or '（' ? text.IndexOfAny(')', '）') + 1 - year : 0;
        if (era is < 0 or > 8 || year + era >= text.Length)
            return 0;
        var separator = text[year + era];
        if (separator is not ('年' or '/' or '-' or '.' or '／'))
            return 0;
        var at = year + era + 1;
        // 2017年（平成29年）7月26日: the era in brackets behind its unit.
        if (separator == '年' && era == 0 && at < text.Length && text[at] is '(' or '（' && text[at..].IndexOfAny(')', '）') is > 0 and <= MaxEra and var close)
            at += close + 1;
        at += Blanks(text[at..]);
        var month = Digits(text[at..]);
        at += month;
        if (month is 0 or > 2 || at >= text.Length || text[at] != (separator == '年' ? '月' : separator))
            return 0;
        at++;
        at += Blanks(text[at..]);
        var day = Digits(text[at..]);
        at += day;
        if (day is 0 or > 2)
            return 0;
        return separator != '年' ? year == 4 ? at : 0 : at < text.Length && text[at] == '日' ? at + 1 : 0;
    }

    // 令和5年11月8日, 平成元年1月8日
    private static int EraDate(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('令' or '平' or '昭') || !text.StartsWith("令和") && !text.StartsWith("平成") && !text.StartsWith("昭和"))
            return 0;
        var at = 2;
        foreach (var unit in "年月日")
        {
            var digits = at == 2 && text.Length > 2 && text[2] == '元' ? 1 : Digits(text[at..]);
            at += digits + 1;
            if (digits is 0 or > 2 || at > text.Length || text[at - 1] != unit)
                return 0;
        }
        return at;
    }

    // H31.4.1, '11/8/2: the letter of an era or an apostrophe before the year.
    private static int ShortDate(ReadOnlySpan<char> text, int start)
    {
        var mark = text[start];
        var isEra = Eras.Of(mark) is not null;
        if (!isEra && mark is not ('\'' or '’' or '‘') || start > 0 && char.IsLetterOrDigit(text[start - 1]) || start + 1 >= text.Length || !char.IsDigit(text[start + 1]))
            return 0;
        var (at, separator) = (start + 1, '\0');
        for (var part = 0; part < 3; part++)
        {
            var digits = Digits(text[at..]);
            at += digits;
            if (digits is 0 or > 2 || part == 0 && !isEra && digits != 2)
                return 0;
            if (part == 2)
                return at - start;
            if (at >= text.Length || text[at] is not ('/' or '.') || part == 1 && text[at] != separator)
                return 0;
            separator = text[at++];
        }
        return 0;
    }

    // 29.04.2023, 14 June 2018, 14th June, 2018, 4 Oct. 2022
    private static int DayFirst(ReadOnlySpan<char> text)
    {
        var day = Digits(text);
        if (day is 0 or > 2)
            return 0;
        var at = day;
        var month = at < text.Length && text[at] is '.' or '/' ? Digits(text[(at + 1)..]) : 0;
        var second = at + 1 + month;
        if (month is 1 or 2 && second < text.Length && text[second] == text[at] && Digits(text[(second + 1)..]) == 4)
            return second + 5;
        if (IsOrdinal(text[at..]))
            at += 2;
        if (at >= text.Length || text[at] is not (' ' or '-') || !StartsWithMonth(text[++at..]))
            return 0;
        var word = text[at..].IndexOfAnyExcept(AsciiLetters);
        if (word < 0)
            return 0;
        at += word;
        while (at < text.Length && text[at] is '.' or ',' or ' ' or '-')
            at++;
        return Digits(text[at..]) == 4 ? at + 4 : 0;
    }

    /// <summary>Whether it begins with the English name of a month.</summary>
    public static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        var word = 0;
        while (word < text.Length && char.IsAsciiLetter(text[word]))
            word++;
        foreach (var month in Months)
        {
            if (text[..word].Equals(month, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // August 21, 2015, Aug. 21 2015 and August 21st, 2015
    private static int MonthDate(ReadOnlySpan<char> text)
    {
        if (!StartsWithMonth(text))
            return 0;
        var word = text.IndexOfAnyExcept(AsciiLetters);
        if (word < 0)
            return 0;
        var at = word;
        while (at < text.Length && text[at] is '.' or ' ')
            at++;
        var day = Digits(text[at..]);
        at += day;
        if (IsOrdinal(text[at..]))
            at += 2;
        while (at < text.Length && text[at] is ',' or ' ')
            at++;
        var year = Digits(text[at..]);
        return day is 1 or 2 && year == 4 ? at + year : 0;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text) => text.StartsWith("st") || text.StartsWith("nd") || text.StartsWith("rd") || text.StartsWith("th");

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 5 && char.IsDigit(text[length]))
            length++;
        return length;
    }

    private static int Blanks(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == ' ' ? 1 : 0;
}
