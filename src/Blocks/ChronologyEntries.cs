using System.Text.RegularExpressions;
using Briefing.Dates.Tagging;

namespace Briefing.Blocks;

/// <summary>
/// Lines that each begin with a date, one below the other: the entries of a chronology. None of them heads the others, and none
/// says when the text was published.
/// </summary>
internal static partial class ChronologyEntries
{
    /// <summary>Fewer dated lines in a row may be a byline and a day of update.</summary>
    private const int MinEntries = 3;

    /// <summary>A month and a day may go on from the year above, but a list without years is a programme.</summary>
    private const int MinYears = 2;

    private const int LongestDate = 40;
    private const int LongestYear = 24;

    /// <summary>Fewer characters behind a date are a label: 公開, 更新.</summary>
    private const int MinWords = 4;

    /// <summary>Says of each line whether it is an entry.</summary>
    public static List<Unit> Mark(List<Unit> units)
    {
        for (var start = 0; start < units.Count;)
        {
            var (end, entries, years) = (start, 0, 0);
            for (; end < units.Count; end++)
            {
                if (LengthOf(units[end].Text, out var hasYear) > 0)
                    entries++;
                else if (IsYear(units[end].Text))
                    years++;
                else
                    break;
                years += hasYear ? 1 : 0;
            }
            if (entries >= MinEntries && years > 0 && (years >= MinYears || IsYear(units[start].Text)))
            {
                for (var i = start; i < end; i++)
                    units[i] = units[i] with { IsEntry = !IsYear(units[i].Text) };
            }
            start = Math.Max(end, start + 1);
        }
        return units;
    }

    // ■1963年, 昭和38年: the year of the entries below it.
    private static bool IsYear(string text) => text.Length is >= 4 and <= LongestYear && (text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains('元', StringComparison.Ordinal)) && Year().Match(text) is { Success: true } year && IsOfEra(year);

    /// <summary>Whether the name before a match's year, where it has one, is that of an era.</summary>
    public static bool IsOfEra(Match match) => !match.Groups["era"].Success || Eras.Opens(match.Groups["era"].ValueSpan);

    [GeneratedRegex("^[■◆●◇○▼▽【〔\\[(（#＊* ]{0,3}(?:[0-9]{4}年?|(?<era>[一-龥]{2})(?:元|[0-9]{1,2})年)(?:[(（][^)）]{1,10}[)）])?[】〕\\])） ]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>How many characters the date and its mark take at the start of an entry; 0 where the text is none.</summary>
    public static int LengthOf(string text, out bool hasYear)
    {
        hasYear = false;
        // Most lines begin with a word.
        if (text.Length <= MinWords || !(char.IsDigit(text[0]) || DateLines.StartsWithMonth(text) || Eras.Opens(text)))
            return 0;
        var match = Entry().Match(text[..Math.Min(text.Length, LongestDate)]);
        if (!match.Success || !IsOfEra(match) || text.Length - match.Length < MinWords)
            return 0;
        hasYear = match.Groups["year"].Success;
        return match.Length;
    }

    // 昭和34年10月 …, 1966年（昭和41年） | 6月30日 | …, 9月9日 …, June 2, 2003 …, February 2002: …, 1851 - …
    [GeneratedRegex(
        "^(?:(?<year>(?:(?<era>[一-龥]{2})(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})年)(?:[(（][^)）]{1,10}[)）])? ?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?|[0-9０-９]{1,2}月[0-9０-９]{1,2}日"
            + "|[A-Z][a-z]{2,8}\\.? (?:[0-9]{1,2}, )?(?<year>[0-9]{4})|[0-9]{1,2} [A-Z][a-z]{2,8}\\.? (?<year>[0-9]{4})|(?<year>1[0-9]{3}|20[0-9]{2})s?(?=[ \u3000:：|｜–—-])|[A-Z][a-z]{2,8}\\.? [0-9]{1,2}(?=:| [-–—|]))"
            + "(?:[(（][^)）]{1,10}[)）])?(?: ?[:：|｜–—-] ?|[ \u3000]{1,4})(?=[^ ])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
