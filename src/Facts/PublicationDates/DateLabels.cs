using Briefing.Text;

namespace Briefing.Facts.PublicationDates;

/// <summary>What the words beside a date make of it.</summary>
internal static class DateLabels
{
    private static readonly (string Kind, string Label)[] All =
        [.. EmbeddedTable.Rows("Dates/Tables/date-labels.tsv", 2).Select(row => (row[0], row[1])).OrderByDescending(row => row.Item2.Length)];

    private static readonly HashSet<string> LineWords =
        new(EmbeddedTable.Rows("Facts/Tables/date-line-words.tsv", 1).Select(row => row[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is such a label itself.</summary>
    public static bool IsLabel(string word) => Array.Exists(All, entry => entry.Label.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind of label right before or after a date: <c>published</c>, <c>updated</c>; null where there is none.</summary>
    /// <param name="from">Where the date before it ends.</param>
    /// <param name="to">Where the date after it starts.</param>
    public static string? KindBeside(string text, StatedDate date, int from, int to) =>
        Before(text.AsSpan(from, date.Start - from)) ?? After(text.AsSpan(date.End, to - date.End));

    private static string? Before(ReadOnlySpan<char> words)
    {
        words = WithoutTime(words);
        foreach (var (kind, label) in All)
        {
            if (words.EndsWith(label, StringComparison.OrdinalIgnoreCase) && IsWordStart(words, words.Length - label.Length))
                return kind;
        }
        return null;
    }

    /// <summary>Up to the label that stands before the time, the weekday and their marks.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> words)
    {
        while (true)
        {
            var end = words.Length;
            while (end > 0 && !char.IsLetter(words[end - 1]))
                end--;
            words = words[..end];
            var start = end;
            while (start > 0 && char.IsLetter(words[start - 1]))
                start--;
            if (start == end || !LineWords.Contains(words[start..end].ToString()) || words[start..end] is "日" or "付")
                return words;
            words = words[..start];
        }
    }

    private static string? After(ReadOnlySpan<char> words)
    {
        // The time of day stands between: 2025年8月26日 10時30分 公開.
        words = words.TrimStart(" \u3000:：0123456789時分秒午前午後()（）月火水木金土日,、");
        foreach (var (kind, label) in All)
        {
            if (words.StartsWith(label, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetter(label[0])
                && words[label.Length..].TrimStart("日時") is "" or ['】' or '）' or ')' or '|' or '｜' or '/' or '・' or '。' or ' ' or '\u3000', ..])
                return kind;
        }
        return null;
    }

    private static bool IsWordStart(ReadOnlySpan<char> words, int at) =>
        at == 0 || !char.IsAsciiLetter(words[at]) || !char.IsAsciiLetter(words[at - 1]);

    /// <summary>Whether a line holds a date and nothing else but its weekday and time.</summary>
    public static bool IsAlone(string text, StatedDate date)
    {
        var rest = string.Concat(text.AsSpan(0, date.Start), " ", text.AsSpan(date.End));
        var start = -1;
        for (var i = 0; i <= rest.Length; i++)
        {
            var isLetter = i < rest.Length && char.IsLetter(rest[i]);
            if (isLetter && start < 0)
                start = i;
            if (isLetter || start < 0)
                continue;
            if (!LineWords.Contains(rest[start..i]))
                return false;
            start = -1;
        }
        return true;
    }
}
