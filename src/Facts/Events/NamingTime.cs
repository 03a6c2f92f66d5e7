using System.Buffers;
using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Times that only name a thing: 令和4年度補正予算, 今年の骨太方針を, 70年安保闘争以来の, 21世紀革命, Expo 2018.</summary>
internal static class NamingTime
{
    private const int LongestSince = 12;
    private const int LongestPhrase = 30;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create("はがをにでも。");

    private static readonly WordSearch Accounts = new(EmbeddedTable.Rows("Facts/Events/Tables/fiscal-nouns.tsv", 1).Select(row => row[0]));

    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The date.</param>
    /// <param name="span">Its place in the sentence.</param>
    public static bool IsAt(DatedSentence sentence, DateMention mention, TextSpan span)
    {
        var after = sentence.Text.AsSpan(span.End);
        return IsOfAccounts(mention, after) || IsOfEach(sentence, mention) || IsOfThing(mention, after) || IsMeasuredFrom(mention, after) || IsLifetime(sentence.Text, mention, span) || IsOfStatistics(sentence.Text, mention, span) || IsEdition(sentence.Text, mention, span)
            || mention.Value is { Precision: EdtfPrecision.Century } && EndOfNoun(after, 0) > 0;
    }

    /// <summary>A business year, half, quarter or month, and what is drawn up for it, in the same phrase: 2023年3月期第1四半期（1Q）連結決算.</summary>
    private static bool IsOfAccounts(DateMention mention, ReadOnlySpan<char> after)
    {
        if (mention.Text[^1] is not ('度' or '期' or '月' or 'Q') || after.IsEmpty || !(JapaneseText.IsNominal(after[0]) || after[0] is 'の' or '(' or '（' or '、'))
            return false;
        var end = after[..Math.Min(after.Length, LongestPhrase)].IndexOfAny(PhraseEnds);
        return Accounts.IsIn(end < 0 ? after[..EndOfNoun(after, 0)] : after[..end]);
    }

    /// <summary>見通しを今年度と来年度それぞれ引き上げた: what is of each business year.</summary>
    private static bool IsOfEach(DatedSentence sentence, DateMention mention) => mention.Text[^1] is '度' or '期'
        && sentence.Text.AsSpan(DateRemoval.EndOfGroup(sentence, mention)).StartsWith("それぞれ", StringComparison.Ordinal);

    /// <summary>今年の方針に関し, 来年の予算を: what is this year's is talked of, not what happened in it.</summary>
    private static bool IsOfThing(DateMention mention, ReadOnlySpan<char> after)
    {
        if (mention is not { Reference: DateReference.Deictic, Value.Precision: EdtfPrecision.Year } || mention.Text[^1] != '年' || !after.StartsWith("の", StringComparison.Ordinal))
            return false;
        var end = EndOfNoun(after, 1);
        return end > 1 && end < after.Length && after[end] is 'を' or 'に' && !EventFilter.HasEventNoun(after[1..end]);
    }

    /// <summary>旧港湾法（1948～96年）: how long a thing or a life lasted, in a bracket behind its name.</summary>
    private static bool IsLifetime(string text, DateMention mention, TextSpan span) =>
        mention.Value is { IsInterval: true } && span.Start > 1 && text[span.Start - 1] is '(' or '（' && span.End < text.Length && text[span.End] is ')' or '）'
        && (JapaneseText.IsNominal(text[span.Start - 2]) || text[span.Start - 2] is '」' or '』') && mention.Text.Contains('年', StringComparison.Ordinal) && !mention.Text.Contains('月', StringComparison.Ordinal);

    /// <summary>統計がある1991年以来初めて: since when it is counted.</summary>
    private static bool IsOfStatistics(string text, DateMention mention, TextSpan span) =>
        mention.Bound == DateBound.From && text.AsSpan(Math.Max(0, span.Start - LongestSince), Math.Min(span.Start, LongestSince)) is var before
        && (before.Contains("統計", StringComparison.Ordinal) || before.Contains("観測", StringComparison.Ordinal) || before.Contains("調査", StringComparison.Ordinal)) && !before.ContainsAny("、。");

    /// <summary>The last time of which the same is true tells nothing of that time: 調査以来5年ぶりの, 闘争以来の.</summary>
    private static bool IsMeasuredFrom(DateMention mention, ReadOnlySpan<char> after)
    {
        if (mention.Text.EndsWith("以来", StringComparison.Ordinal) && after.StartsWith("となる", StringComparison.Ordinal))
            return !EventFilter.HasEventNoun(after[..Math.Min(after.Length, LongestPhrase)]);
        if (mention.Text.EndsWith("以来", StringComparison.Ordinal))
            return after[..Math.Min(after.Length, LongestSince)].IndexOf("ぶり", StringComparison.Ordinal) is >= 0 and var again && !after[again..].StartsWith("ぶりの", StringComparison.Ordinal);
        var end = EndOfNoun(after, 0);
        var since = after[..Math.Min(after.Length, end + 2)].IndexOf("以来", StringComparison.Ordinal);
        return since is > 0 and <= LongestSince && (after[(since + 2)..].StartsWith("の", StringComparison.Ordinal) || after[since..].Contains("ぶり", StringComparison.Ordinal));
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
