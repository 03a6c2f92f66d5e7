using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Times that only name a thing: 令和4年度補正予算, 2007年12月調査以来5年ぶり, Expo 2018.</summary>
internal static class NamingTime
{
    private const int LongestSince = 12;

    private static readonly WordSearch Accounts = new(EmbeddedTable.Rows("Facts/Events/Tables/fiscal-nouns.tsv", 1).Select(row => row[0]));

    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The date.</param>
    /// <param name="span">Its place in the sentence.</param>
    public static bool IsAt(DatedSentence sentence, DateMention mention, TextSpan span)
    {
        var after = sentence.Text.AsSpan(span.End);
        return IsOfAccounts(mention, after) || IsMeasuredFrom(after) || IsEdition(sentence.Text, mention, span);
    }

    /// <summary>A business year, half or quarter, and what is drawn up for it.</summary>
    private static bool IsOfAccounts(DateMention mention, ReadOnlySpan<char> after) =>
        mention.Text[^1] is '度' or '期' && Accounts.IsIn(after[..EndOfNoun(after, after.StartsWith("の", StringComparison.Ordinal) ? 1 : 0)]);

    /// <summary>The last time of which the same is true tells nothing of that time.</summary>
    private static bool IsMeasuredFrom(ReadOnlySpan<char> after)
    {
        var end = EndOfNoun(after, 0);
        var since = after[..Math.Min(after.Length, end + 2)].IndexOf("以来", StringComparison.Ordinal);
        return since is > 0 and <= LongestSince && after[since..].Contains("ぶり", StringComparison.Ordinal);
    }

    /// <summary>A bare year behind a name in Latin letters belongs to the name.</summary>
    private static bool IsEdition(string text, DateMention mention, TextSpan span)
    {
        if (mention.Text.Length != 4 || mention.Text.AsSpan().ContainsAnyExceptInRange('0', '9') || span.Start < 3 || text[span.Start - 1] != ' ')
            return false;
        var start = span.Start - 1;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '+' or '&'))
            start--;
        // Of the first word of a sentence nobody knows whether it is a name.
        return start > 0 && span.Start - start > 2 && char.IsAsciiLetterUpper(text[start]) && !Prepositions.Contains(text[start..(span.Start - 1)]);
    }

    private static readonly string[] Prepositions = ["In", "Since", "By", "From", "Until", "Before", "After", "During", "Of"];

    private static int EndOfNoun(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && JapaneseText.IsNominal(text[end]))
            end++;
        return end;
    }
}
