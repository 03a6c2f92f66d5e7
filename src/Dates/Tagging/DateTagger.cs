using System.Buffers;
using System.Collections.Frozen;
using Briefing.Dates.Tagging.English;
using Briefing.Dates.Tagging.Japanese;
using Briefing.Text;

namespace Briefing.Dates.Tagging;

/// <summary>Finds date expressions in one left-to-right scan, without knowing their context.</summary>
internal static class DateTagger
{
    // Every character with which a Japanese expression, or a numeric one, can begin.
    private static readonly SearchValues<char> Starts = SearchValues.Create(
    [
        .. "0123456789０１２３４５６７８９〇零一二三四五六七八九十廿卅百千壱弐参第同翌昨明本前ＭＴＳＨＲ’'",
        .. JapaneseWordStarts().Select(word => word[0]),
        .. Enumerable.Range('A', 26).Select(c => (char)c), .. Enumerable.Range('a', 26).Select(c => (char)c),
    ]);

    // The first two characters of the words; most of what begins with the first goes on otherwise.
    private static readonly FrozenSet<int> Pairs = JapaneseWordStarts().Where(word => word.Length > 1).Select(word => Pair(word[0], word[1])).ToFrozenSet();

    private static IEnumerable<string> JapaneseWordStarts() =>
    [
        .. EmbeddedTable.Rows("Dates/Tables/starts-ja.tsv", 1).Select(row => row[0]),
        .. Eras.ByName.Words, .. JapaneseTables.RelativeWords.Words, .. JapaneseTables.Holidays.Words, .. JapaneseTables.SeasonWords.Words,
    ];

    private static int Pair(char first, char second) => (first << 16) | second;

    /// <summary>Whether an expression can begin with the two characters that stand here.</summary>
    private static bool BeginsWord(ReadOnlySpan<char> text, int at)
    {
        var (c, next) = (text[at], Scan.At(text, at + 1));
        if (c is < '\u0080' or (>= '\uFF01' and <= '\uFF5A') or '’' || Numerals.IsKanjiNumeral(c))
            return true;
        if (Scan.IsDigit(next) || Numerals.IsKanjiNumeral(next))
            return c is not '年' and not '月' and not '日';
        return Pairs.Contains(Pair(c, next)) || (next is 'の' or ' ' && c is '前' or '次' or '後' or '約');
    }

    /// <summary>The expressions of a text, by place; they never overlap. Those with a trap are no dates.</summary>
    public static void Tag(ReadOnlySpan<char> text, List<Tagged> found, bool isEntry = false)
    {
        var at = 0;
        if (isEntry && EnglishYears.TryReadEntry(text, out var year))
        {
            found.Add(year);
            at = year.Next;
        }
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Starts);
            if (step < 0)
                break;
            at += step;
            at = Read(text, at, found);
        }
    }

    private static int Read(ReadOnlySpan<char> text, int at, List<Tagged> found)
    {
        var c = text[at];
        if (Scan.IsAsciiLetter(c) && IsAddress(text, at))
            return EndOfAddress(text, at);
        if (!CanBegin(text, at) || !(Scan.IsAsciiLetter(c) ? TryReadWord(text, at, out var tagged) : BeginsWord(text, at) && TryReadOther(text, at, out tagged)))
            return SkipRun(text, at);
        found.Add(tagged);
        return tagged.Next;
    }

    /// <summary>An English word, or the letter of an era (R7.8.20).</summary>
    private static bool TryReadWord(ReadOnlySpan<char> text, int at, out Tagged tagged)
    {
        if (EnglishStarts.CanBegin(text, at) && EnglishExpressions.TryRead(text, at, out tagged))
            return true;
        tagged = default;
        return Scan.IsDigit(Scan.At(text, at + 1)) && Eras.Of(text[at]) is not null && JapaneseExpressions.TryRead(text, at, out tagged);
    }

    private static bool TryReadOther(ReadOnlySpan<char> text, int at, out Tagged tagged)
    {
        tagged = default;
        if (!Scan.IsDigit(text[at]))
        {
            var isApostrophe = text[at] is '\'' or '’';
            return (!isApostrophe || Scan.IsDigit(Scan.At(text, at + 1)))
                && (JapaneseExpressions.TryRead(text, at, out tagged) || (isApostrophe && EnglishExpressions.TryRead(text, at, out tagged)));
        }
        var behind = Scan.At(text, Numerals.SkipFigures(text, at));
        return (JapaneseExpressions.CanBeginWithNumber(text, at, behind) && JapaneseExpressions.TryRead(text, at, out tagged))
            || (!Scan.IsJapanese(behind) && EnglishExpressions.TryRead(text, at, out tagged));
    }

    /// <summary>Not within a word, a decimal, a sum of money or an ordinal.</summary>
    private static bool CanBegin(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
            return true;
        var (before, c) = (text[at - 1], text[at]);
        if (Scan.IsDigit(c))
            return !Scan.IsDigit(before) && before is not ('第' or '.' or '．' or '+' or '$' or '¥' or '￥' or '№' or '＃')
                && !Scan.IsAsciiLetter(before)
                && !(before is ',' or '，' or '/' or '-' or '〜' or '~' && at > 1 && Scan.IsDigit(text[at - 2]) && (before is ',' or '，' || IsChain(text, at, before)));
        if (Scan.IsAsciiLetter(c))
            return !Scan.IsLetterOrDigit(before) && before is not ('.' or '/' or '@' or '_' or '-' or '\'' or '’');
        if (Numerals.IsKanjiNumeral(c))
            return !Numerals.IsKanjiNumeral(before) && before is not '第' && !Scan.IsDigit(before);
        return true;
    }

    /// <summary>2 of 1/2/3: what joins it to the number before joins the next to it.</summary>
    private static bool IsChain(ReadOnlySpan<char> text, int at, char mark)
    {
        var end = Numerals.SkipFigures(text, at);
        return Scan.At(text, end) == mark && Scan.IsDigit(Scan.At(text, end + 1));
    }

    /// <summary>Behind a number that is no date, or behind the character.</summary>
    private static int SkipRun(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (Scan.IsDigit(c))
            return Numerals.SkipFigures(text, at);
        if (Numerals.IsKanjiNumeral(c))
        {
            while (at < text.Length && Numerals.IsKanjiNumeral(text[at]))
                at++;
            return at;
        }
        if (!Scan.IsAsciiLetter(c))
            return at + 1;
        while (at < text.Length && Scan.IsAsciiLetter(text[at]))
            at++;
        return at;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is 'w' or 'W')
            return text[at..].StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (text[at] is not ('h' or 'H' or 'f' or 'F'))
            return false;
        var rest = text[at..];
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An address ends at white space and where Japanese is glued to it.</summary>
    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is > ' ' and < '\u007F' and not ('<' or '>' or '"'))
            at++;
        return at;
    }
}
