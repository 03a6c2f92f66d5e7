using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Happenings that a sentence only names beside their date: 2019年のハノイ会談の決裂以降.</summary>
internal static class NamedHappening
{
    private const int LongestComparison = 16;

    /// <summary>How far before a date it is looked for what is talked about, in characters.</summary>
    private const int LongestTalk = 80;

    // 開館, 打ち上げ: more says what of.
    private const int LongestMoved = 4;

    private static readonly string[] Coming = [.. EmbeddedTable.Rows("Facts/Events/Tables/coming.tsv", 1).Select(row => row[0])];

    private static readonly string[] Ties = ["にかけての", "までの", "からの", "の"];

    private static readonly string[] Awaiting = [.. EmbeddedTable.Rows("Facts/Events/Tables/awaiting.tsv", 1).Select(row => row[0])];

    /// <summary>Its name; null where the date's happening is told.</summary>
    public static string? Of(DatedSentence sentence, DateMention mention) =>
        Scheduled(sentence, mention) ?? Moved(sentence, mention) ?? NounPhrase(sentence, mention) ?? Again(sentence, mention);

    /// <summary>審査は5日の予定で、…, 審査は5日の予定。: what is to be then.</summary>
    private static string? Scheduled(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var after = sentence.Text[span.End..];
        var isPlan = after.StartsWith("の予定", StringComparison.Ordinal) && (after.Length == "の予定".Length || after["の予定".Length] == '。' || after.StartsWith("の予定で、", StringComparison.Ordinal)) || WordEnds.AtStart(after, Coming) is not null;
        isPlan &= span.Start > 1 && sentence.Text[span.Start - 1] == 'は';
        return isPlan ? JapaneseSubject.TopicOf(sentence.Structure, span.Start) : null;
    }

    /// <summary>県は県民館について、来年6月の予定だった開館を9月に延期すると…: what is to be then is the opening; null where nothing names it.</summary>
    private static string? Moved(DatedSentence sentence, DateMention mention)
    {
        var (structure, start) = (sentence.Structure, sentence.SpanOf(mention).Start);
        if (!mention.IsMoved || start < 3)
            return null;
        var about = sentence.Text.LastIndexOf("について、", start, Math.Min(start, LongestTalk), StringComparison.Ordinal);
        var thing = about > 1 ? JapaneseSubject.NounBefore(structure, about, 0) : "";
        var named = sentence.Text[start - 1] is 'を' or 'は' ? JapaneseSubject.NounBefore(structure, start - 1, 0) : "";
        var moved = thing.Length == 0 || named.Length > LongestMoved ? named : named.Length == 0 ? thing : $"{thing}の{named}";
        return moved.Length > 1 ? moved : null;
    }

    /// <summary>A happening that is only named, not told: 2019年のハノイ会談の決裂以降 gives ハノイ会談の決裂.</summary>
    private static string? NounPhrase(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var text = sentence.Text;
        if (Ago(text, span) is { } ago)
            return ago;
        var tie = Array.Find(Ties, tie => text.AsSpan(span.End).StartsWith(tie, StringComparison.Ordinal));
        if (tie is null)
            return null;
        var start = span.End + tie.Length;
        var end = start;
        while (end < text.Length && (JapaneseText.IsNominal(text[end]) || text[end] is 'の' or '「' or '」' or '『' or '』'))
            end++;
        var phrase = text[start..end].TrimEnd('の');
        foreach (var mark in (string[])["以降", "以来", "以前", "後", "前", "時"])
        {
            if (phrase.EndsWith(mark, StringComparison.Ordinal) && phrase.Length > mark.Length + 1)
            {
                var name = phrase[..^mark.Length].TrimEnd('の');
                return OfSomebody(sentence, span, name) ?? Whose(sentence, span, name);
            }
        }
        var rest = text.AsSpan(end);
        var isSubject = rest.StartsWith("は", StringComparison.Ordinal) || rest.StartsWith("で", StringComparison.Ordinal)
            || rest.StartsWith("において", StringComparison.Ordinal)
            || rest.StartsWith("を", StringComparison.Ordinal) || (rest.StartsWith("に", StringComparison.Ordinal) && !rest.StartsWith("について", StringComparison.Ordinal));
        var cut = EventFilter.EndOfLastEventNoun(phrase);
        if (cut == phrase.Length && phrase.Length > 4 && sentence.Mentions.Count > 1 && IsOccasion(phrase, rest))
            return Unquoted(phrase);
        if (cut > 0 && (IsCompared(rest) || mention.Bound == DateBound.None && cut == phrase.Length && IsAwaited(rest)))
            return phrase[..cut];
        return isSubject || !mention.IsBackground || cut < 0 ? null : Whose(sentence, span, Unquoted(phrase[..cut]));
    }

    /// <summary>来夏の参院選を見据えた対応だ tells of the election to come.</summary>
    private static bool IsAwaited(ReadOnlySpan<char> rest)
    {
        foreach (var words in Awaiting)
        {
            if (rest.StartsWith(words, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>2021年の前回選挙を4ポイント上回った tells of the election before.</summary>
    private static bool IsCompared(ReadOnlySpan<char> rest)
    {
        var words = rest[..Math.Min(rest.Length, LongestComparison)];
        return rest.StartsWith("を", StringComparison.Ordinal)
            && (words.Contains("上回", StringComparison.Ordinal) || words.Contains("下回", StringComparison.Ordinal) || words.Contains("超え", StringComparison.Ordinal));
    }

    /// <summary>昨年12月の非常事態宣言を巡り、2022年の一家殺害事件で: why the rest happened, by its name.</summary>
    private static bool IsOccasion(string phrase, ReadOnlySpan<char> rest) =>
        rest.StartsWith("を巡", StringComparison.Ordinal) || rest.StartsWith("をめぐ", StringComparison.Ordinal) || rest.StartsWith("を受け", StringComparison.Ordinal) || rest.StartsWith("に伴", StringComparison.Ordinal)
        || (rest.StartsWith("で、", StringComparison.Ordinal) && (phrase.EndsWith("事件", StringComparison.Ordinal) || phrase.EndsWith("事故", StringComparison.Ordinal)));

    /// <summary>A happening of few characters with the one whose it is: バイデン氏が…2021年の就任後 gives バイデン氏の就任.</summary>
    private static string Whose(DatedSentence sentence, TextSpan span, string happening) =>
        happening.Length <= 3 && EventFilter.HasEventNoun(happening) && JapaneseSubject.TopicOf(sentence.Structure, span.Start) is { } subject && Discourse.IsAgent(subject)
            ? $"{subject}の{happening}" : happening;

    /// <summary>外相の訪問は2023年の山田氏以来だ tells of 山田氏の訪問.</summary>
    private static string? OfSomebody(DatedSentence sentence, TextSpan span, string who) => EventFilter.HasEventNoun(who) ? null
        : JapaneseSubject.TopicOf(sentence.Structure, span.Start) is { } topic && EventFilter.EventNounAtEnd(topic) is { } noun ? $"{who}の{noun}" : null;

    /// <summary>Without a quotation mark that lost its partner.</summary>
    private static string Unquoted(string phrase) =>
        phrase.Count(c => c == '「') != phrase.Count(c => c == '」') ? phrase.Replace("「", "", StringComparison.Ordinal).Replace("」", "", StringComparison.Ordinal) : phrase;

    /// <summary>2006年に続いて3回目: what is told happened then too.</summary>
    private static string? Again(DatedSentence sentence, DateMention mention)
    {
        var rest = sentence.Text.AsSpan(DateRemoval.EndOfGroup(sentence, mention));
        if (!rest.StartsWith("に続", StringComparison.Ordinal) && !rest.StartsWith("に次", StringComparison.Ordinal))
            return null;
        var topic = JapaneseSubject.EndOfTopic(sentence.Structure, sentence.SpanOf(mention).Start);
        return topic > 1 && EventFilter.HasEventNoun(sentence.Text.AsSpan(0, topic)) ? sentence.Text[..topic].Replace("、", "", StringComparison.Ordinal) : null;
    }

    /// <summary>2019年6月以来、約6年ぶりの首脳会談 tells of the summit before.</summary>
    private static string? Ago(string text, TextSpan span)
    {
        if (text.AsSpan(Math.Max(0, span.End - 2)).StartsWith("以来となる", StringComparison.Ordinal))
            return Before(text, span.End + "となる".Length);
        var again = text.IndexOf("ぶりの", span.End, StringComparison.Ordinal);
        if (again < 0 || again - span.End > 10 || !text.AsSpan(Math.Max(0, span.End - 2)).TrimStart().StartsWith("以来", StringComparison.Ordinal))
            return null;
        return Before(text, again + "ぶりの".Length);
    }

    private static string? Before(string text, int start)
    {
        var end = start;
        while (end < text.Length && (JapaneseText.IsNominal(text[end]) || text[end] is 'の' or 'で'))
            end++;
        var phrase = text[start..end];
        var cut = EventFilter.EndOfLastEventNoun(phrase);
        return cut < 0 ? null : "前回の" + phrase[..cut];
    }
}
