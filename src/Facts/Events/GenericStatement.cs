using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>What is said of no happening: what returns, what should be, what is asked and wished for.</summary>
internal static class GenericStatement
{
    /// <summary>How far before its date a plan is looked for, in characters.</summary>
    private const int LongestPlan = 120;

    private static readonly (string Place, string Word)[] Words =
        [.. EmbeddedTable.Rows("Facts/Events/Tables/generic.tsv", 2).Select(row => (row[0], row[1]))];

    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause of it that holds the date.</param>
    /// <param name="date">The place of the date in the sentence.</param>
    public static bool IsAt(DatedSentence sentence, ReadOnlySpan<char> clause, TextSpan date)
    {
        clause = clause.TrimEnd("、，。．,. ");
        var close = EventFilter.WithoutRemark(sentence.Text.AsSpan().TrimEnd("。．！!. "));
        foreach (var (place, word) in Words)
        {
            if (char.IsAsciiLetter(word[0]) == sentence.IsJapanese)
                continue;
            if (place switch
            {
                "start" => clause.StartsWith(word, StringComparison.Ordinal),
                "before" => StandsBefore(sentence.Text.AsSpan(Math.Max(0, date.Start - LongestPlan), Math.Min(date.Start, LongestPlan)), word),
                "end" => clause.EndsWith(word, StringComparison.Ordinal),
                "close" => close.EndsWith(word, StringComparison.Ordinal),
                _ => HasWord(clause, word, sentence.IsJapanese),
            })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The union had planned to strike in September, but put it off.</summary>
    private static bool StandsBefore(ReadOnlySpan<char> before, string word) =>
        before.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !before[at..].ContainsAny(',', ';');

    private static bool HasWord(ReadOnlySpan<char> clause, string word, bool isJapanese)
    {
        var end = clause.IndexOf(word, StringComparison.Ordinal) + word.Length;
        return end >= word.Length && (end == clause.Length || (isJapanese ? !JapaneseText.IsKanji(clause[end]) : !char.IsLetter(clause[end])));
    }
}
