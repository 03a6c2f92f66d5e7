using Briefing.Dates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>What a Japanese sentence says happened at one of its dates, in words that make sense alone.</summary>
internal static class JapaneseEventText
{
    private static readonly string[] BareEvents = ["会談", "会合", "会議", "協議", "今回の会談", "この会談", "その会談", "同会談", "同会議", "同会合", "首脳会談"];

    private static readonly string[] Ties = ["にかけての", "までの", "からの", "の"];

    private const int LongestComparison = 16;

    // 設立, 創業
    private const int LongestOccurrence = 3;

    private static readonly string[] Awaiting = [.. EmbeddedTable.Rows("Facts/Events/Tables/awaiting.tsv", 1).Select(row => row[0])];

    private static readonly string[] Happens = ["行われ", "開かれ", "開催され", "実施され", "予定され"];

    public static string Of(DatedSentence sentence, DateMention mention, Discourse discourse, EventStatus status)
    {
        var people = discourse.People;
        var quoted = QuotedSentence.Of(sentence, mention);
        if (quoted is { } inner)
            return Quoted(sentence, mention, inner, people);
        if ((Scheduled(sentence, mention) ?? NounPhrase(sentence, mention) ?? Again(sentence, mention) ?? RelativeClause.Past(sentence, mention)) is { } phrase)
            return Polish(phrase, people, null);
        if (Antecedent(sentence, mention, discourse) is { } told)
            return told;
        if (ParallelDates.Of(sentence, mention) is { } parallel)
            return Polish(parallel, people, null);
        var text = Clause(sentence, mention, discourse, status);
        var speaker = text.Contains('「', StringComparison.Ordinal) ? JapaneseSubject.TopicOf(sentence.Structure.Value, sentence.Text.Length) : null;
        return Polish(text, people, speaker);
    }

    /// <summary>What somebody said about a date: the words themselves, with names for those who are only pointed at.</summary>
    private static string Quoted(DatedSentence sentence, DateMention mention, TextSpan inner, PersonNames people)
    {
        var speaker = JapaneseSubject.TopicOf(sentence.Structure.Value, inner.Start);
        var words = DateRemoval.Remove(sentence, mention, inner);
        if (RelativeClause.Occasion(words) is { } occasion)
            return Polish(speaker is null ? occasion : $"{speaker}は{occasion}", people, speaker);
        var text = Polish(VerbForms.Finish(words, VerbForms.IsPast(words)), people, speaker);
        var isPersonal = words.Contains('私', StringComparison.Ordinal);
        return speaker is null || isPersonal || text.Contains(speaker, StringComparison.Ordinal) ? text : $"{speaker}は「{text}」と述べた";
    }

    /// <summary>審査は5日の予定で、…: what is to be then.</summary>
    private static string? Scheduled(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var isPlan = sentence.Text.AsSpan(span.End).StartsWith("の予定で、", StringComparison.Ordinal) && span.Start > 1 && sentence.Text[span.Start - 1] == 'は';
        return isPlan ? JapaneseSubject.TopicOf(sentence.Structure.Value, span.Start) : null;
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
        rest.StartsWith("を巡", StringComparison.Ordinal) || rest.StartsWith("をめぐ", StringComparison.Ordinal) || rest.StartsWith("を受け", StringComparison.Ordinal)
        || (rest.StartsWith("で、", StringComparison.Ordinal) && (phrase.EndsWith("事件", StringComparison.Ordinal) || phrase.EndsWith("事故", StringComparison.Ordinal)));

    /// <summary>A happening of few characters with the one whose it is: バイデン氏が…2021年の就任後 gives バイデン氏の就任.</summary>
    private static string Whose(DatedSentence sentence, TextSpan span, string happening) =>
        happening.Length <= 3 && EventFilter.HasEventNoun(happening) && JapaneseSubject.TopicOf(sentence.Structure.Value, span.Start) is { } subject
            ? $"{subject}の{happening}" : happening;

    /// <summary>外相の訪問は2023年の山田氏以来だ tells of 山田氏の訪問.</summary>
    private static string? OfSomebody(DatedSentence sentence, TextSpan span, string who) => EventFilter.HasEventNoun(who) ? null
        : JapaneseSubject.TopicOf(sentence.Structure.Value, span.Start) is { } topic && EventFilter.EventNounAtEnd(topic) is { } noun ? $"{who}の{noun}" : null;

    /// <summary>Without a quotation mark that lost its partner.</summary>
    private static string Unquoted(string phrase) =>
        phrase.Count(c => c == '「') != phrase.Count(c => c == '」') ? phrase.Replace("「", "", StringComparison.Ordinal).Replace("」", "", StringComparison.Ordinal) : phrase;

    /// <summary>2006年に続いて3回目: what is told happened then too.</summary>
    private static string? Again(DatedSentence sentence, DateMention mention)
    {
        var rest = sentence.Text.AsSpan(DateRemoval.EndOfGroup(sentence, mention));
        if (!rest.StartsWith("に続", StringComparison.Ordinal) && !rest.StartsWith("に次", StringComparison.Ordinal))
            return null;
        var topic = JapaneseSubject.EndOfTopic(sentence.Structure.Value, sentence.SpanOf(mention).Start);
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

    /// <summary>会談は25日に行われた says only when: what was held stands in the sentence before.</summary>
    private static string? Antecedent(DatedSentence sentence, DateMention mention, Discourse discourse)
    {
        var structure = sentence.Structure.Value;
        if (discourse.Before is not { } before || before.Mentions.Any(other => other.Value is { Precision: EdtfPrecision.Day })
            || structure.Clauses.Count > 1 || !Happens.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal)))
            return null;
        var topic = JapaneseSubject.TopicOf(structure, sentence.Text.Length);
        if (topic is null || !BareEvents.Contains(topic))
            return null;
        var noun = topic[^2..];
        if (!before.Text.Contains(noun, StringComparison.Ordinal) || sentence.SpanOf(mention).Start > sentence.Text.Length - 4)
            return null;
        return Polish(VerbForms.Finish(before.Text, isPast: true), discourse.People, null);
    }

    private static string Clause(DatedSentence sentence, DateMention mention, Discourse discourse, EventStatus status)
    {
        var structure = sentence.Structure.Value;
        var (first, last) = ClauseExtent.Of(sentence, mention);
        var span = new TextSpan(structure.Clauses[first].Start, structure.Clauses[last].End);
        if (status == EventStatus.Planned && RelativeClause.Planned(sentence, mention) is { } planned)
            return planned;
        // …を来春開き、…することで一致した: that it was agreed does not make it past.
        var isPast = status == EventStatus.Past || !(mention.IsFuture && mention.Point?.First > sentence.Anchor?.Last) && VerbForms.IsPast(sentence.Text);
        var text = DateRemoval.Remove(sentence, mention, span);
        text = last < structure.Clauses.Count - 1 ? VerbForms.Finish(text, isPast) : text.TrimEnd('。', '．', ' ', '　');
        text = WithoutRest(text[Dateline.LengthIn(text)..]);
        text = RelativeClause.Told(Wrappers.Remove(TrimConnective(RelativeClause.WithoutHeld(text))));
        if (!text.Contains('は', StringComparison.Ordinal))
            text = Wrappers.RemoveReport(text);
        if (JapaneseSubject.IsIn(structure, span))
            return text;
        var isAfter = sentence.Text.AsSpan(0, span.End).TrimEnd('、').EndsWith("後", StringComparison.Ordinal);
        var subject = JapaneseSubject.TopicOf(structure, span.Start)
            ?? (isAfter ? discourse.NearestTopic : null)
            ?? JapaneseSubject.After(structure, span.End)
            ?? (last == structure.Clauses.Count - 1 && EndsInNoun(text) ? null : discourse.Topic);
        return subject is null || text.StartsWith(subject, StringComparison.Ordinal) ? text : $"{subject}は{text}";
    }

    /// <summary>町の店は1966年設立で、パンを売る: what it has done since is not told of that year.</summary>
    private static string WithoutRest(string text)
    {
        var at = text.IndexOf("で、", StringComparison.Ordinal);
        return at > 1 && text.IndexOf('は', StringComparison.Ordinal) is > 0 and var topic && topic < at && EventFilter.EndOfLastEventNoun(text.AsSpan(0, at)) == at && at - topic <= LongestOccurrence
            ? text[..at] : text;
    }

    private static bool EndsInNoun(string text) => text.Length == 0 || JapaneseText.IsNominal(text[^1]) || text[^1] is '」' or '』';

    private static string Polish(string text, PersonNames people, string? speaker) =>
        WithoutTopicMark(Alone(TrimConnective(Pronouns.Name(Addresses.Remove(text), people, speaker))).Trim('、', '，', '。', '．', ' ', '　', ':', '：', '|', '｜'));

    /// <summary>初点灯は1872年。 says no more than that it was: 初点灯.</summary>
    private static string WithoutTopicMark(string text) => text.Length > 1 && text[^1] == 'は' && JapaneseText.IsNominal(text[^2]) ? text[..^1] : text;

    /// <summary>李大統領も会談した → 李大統領は会談した: who else did is not told here. Where there is a subject beside it the word stays.</summary>
    private static string Alone(string text)
    {
        var masked = JapaneseSentence.Mask(text);
        var also = -1;
        for (var i = 2; i < masked.Length; i++)
        {
            // 省庁では…, …を…も: there is a topic, or something is done to it, too.
            if (masked[i] is 'を' or '、' && also < 0 || masked[i] == 'は' && masked[i - 1] is 'で' or 'に')
                return text;
            if (masked[i] is not ('は' or 'が' or 'も') || !(JapaneseText.IsNominal(masked[i - 1]) || masked[i - 1] is ')' or '）' or '」'))
                continue;
            if (masked[i] != 'も' || also >= 0)
                return text;
            also = i;
        }
        return also < 0 || IsTimeOrCount(masked[also - 1]) ? text : $"{text[..also]}は{text[(also + 1)..]}";
    }

    /// <summary>翌日も, 3人も, 今回も.</summary>
    private static bool IsTimeOrCount(char c) => "日月年週回度人件時後前間今朝夜".Contains(c, StringComparison.Ordinal);

    private static string TrimConnective(string text)
    {
        text = text.TrimStart('、', '，', ' ', '　', '・', ',');
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var word in Connectives.Japanese)
            {
                if (!text.StartsWith(word, StringComparison.Ordinal) || text.Length < word.Length + 4)
                    continue;
                var rest = text[word.Length..];
                if (rest[0] is not ('、' or '，') && word.Length < 3 && !word.EndsWith('に'))
                    continue;
                text = rest.TrimStart('、', '，', ' ');
                changed = true;
            }
            var source = Math.Max(EndOfSource(text), EndOfPointer(text));
            changed |= source > 0;
            text = text[source..];
        }
        return text;
    }

    /// <summary>Where a cause that was told before ends (この大雨で、, 同事故により、); 0 where there is none.</summary>
    private static int EndOfPointer(string text)
    {
        var at = text.StartsWith('同') ? 1 : text.StartsWith("この", StringComparison.Ordinal) || text.StartsWith("その", StringComparison.Ordinal) ? 2 : 0;
        var end = at;
        while (at > 0 && end < text.Length && JapaneseText.IsNominal(text[end]))
            end++;
        foreach (var tie in (string[])["で、", "により、", "によって、", "を受け、", "を受けて、", "に伴い、"])
        {
            if (end > at && text.AsSpan(end).StartsWith(tie, StringComparison.Ordinal))
                return end + tie.Length;
        }
        return 0;
    }

    /// <summary>Where "according to …" at the beginning ends; 0 where there is none.</summary>
    private static int EndOfSource(string text)
    {
        foreach (var by in (string[])["によると", "によれば", "によりますと"])
        {
            var at = text.IndexOf(by, StringComparison.Ordinal);
            if (at is > 0 and < 25)
                return at + by.Length + (at + by.Length < text.Length && text[at + by.Length] is '、' or '，' ? 1 : 0);
        }
        return 0;
    }
}
