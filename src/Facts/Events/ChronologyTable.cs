using System.Text;
using System.Text.RegularExpressions;
using Briefing.Blocks;

namespace Briefing.Facts.Events;

/// <summary>Tables whose rows begin with a date, with what happened in the cell behind it.</summary>
internal static partial class ChronologyTable
{
    private const int MinRows = 3;

    /// <summary>Fewer dates with a year may be a programme.</summary>
    private const int MinYears = 2;

    private const int LongestDate = 30;

    // Fewer characters are a sum or a mark.
    private const int ShortestWords = 4;

    /// <param name="Passage">The date and the words, as of one line.</param>
    /// <param name="Words">Where the words begin; 0 where it is a cell as it stands.</param>
    public readonly record struct Row(Passage Passage, int Words);

    /// <summary>What the table's cells say, in order; the dates of a chronology stand with their words.</summary>
    public static IEnumerable<Row> Read(Block.Table table)
    {
        var dated = new int[table.Rows.Count];
        var (rows, years) = (0, 0);
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] = DateCells(table.Rows[i], out var hasYear);
            rows += dated[i] > 0 ? 1 : 0;
            years += hasYear ? 1 : 0;
        }
        var isChronology = rows >= MinRows && years >= MinYears;
        for (var i = 0; i < dated.Length; i++)
        {
            var from = isChronology ? dated[i] : 0;
            if (from > 0)
                yield return Joined(table.Rows[i], from);
            for (var cell = from > 0 ? from + 1 : 0; cell < table.Rows[i].Count; cell++)
                yield return new(table.Rows[i][cell], 0);
        }
    }

    /// <summary>How many cells at the beginning of a row hold its date, or nothing; 0 where no words follow them.</summary>
    private static int DateCells(IReadOnlyList<Passage> row, out bool hasYear)
    {
        hasYear = false;
        var (cells, dates) = (0, 0);
        for (; cells < row.Count && row[cells].Text is var text && (text.Length == 0 || text.Length <= LongestDate && DateCell().Match(text) is { Success: true } date && ChronologyEntries.IsOfEra(date)); cells++)
        {
            dates += text.Length == 0 ? 0 : 1;
            hasYear |= text.Length > 0 && DateCell().Match(text).Groups["year"].Success;
        }
        var isTold = dates > 0 && cells < row.Count && row[cells].Text is { Length: >= ShortestWords } words && words.Count(char.IsLetter) * 2 > words.Length;
        hasYear &= isTold;
        return isTold ? cells : 0;
    }

    private static Row Joined(IReadOnlyList<Passage> row, int dates)
    {
        var date = new StringBuilder();
        for (var i = 0; i < dates; i++)
            date.Append(row[i].Text.Replace(" (", "(", StringComparison.Ordinal).Replace(" （", "（", StringComparison.Ordinal));
        date.Append(' ');
        var words = row[dates];
        var marks = words.Marks.Select(mark => mark with { Offset = mark.Offset + date.Length });
        return new(new(date + words.Text, [new(0, words.Line), .. marks]), date.Length);
    }

    // 1966年（昭和41年）, 6月30日, 1933年4月, 昭和5年9月, 1999, May 1999, June 2, 2003
    [GeneratedRegex(
        "^(?:(?<year>(?:(?<era>[一-龥]{2})(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})年)?(?: ?[(（][^)）]{1,12}[)）])? ?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}日)?"
            + "|(?<year>1[0-9]{3}|20[0-9]{2})|[A-Z][a-z]{2,8}\\.? (?:[0-9]{1,2}, ?)?(?<year>[0-9]{4})|(?:[0-9]{1,2} )?[A-Z][a-z]{2,8}\\.? (?<year>[0-9]{4}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateCell();
}
