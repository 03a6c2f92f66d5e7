using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Events;

/// <summary>What a Japanese sentence says happened at one of its dates, in words that make sense alone.</summary>
internal static class JapaneseEventText
{
    private static readonly string[] BareEvents = ["会談", "会合", "会議", "協議", "今回の会談", "この会談", "その会談", "同会談", "同会議", "同会合", "首脳会談"];

    // 設立, 創業
    private const int LongestOccurrence = 3;

    private static readonly string[] Happens = ["行われ", "開かれ", "開催され", "実施され", "予定され"];

    public static string Of(DatedSentence sentence, DateMention mention, Discourse discourse, EventStatus status)
    {
        var people = discourse.People;
        var quoted = QuotedSentence.Of(sentence, mention);
        if (quoted is { } inner)
            return Quoted(sentence, mention, inner, people);
        if ((NamedHappening.Of(sentence, mention) ?? DescribedThing.Of(sentence, mention) ?? RelativeClause.Past(sentence, mention) ?? BesideAnother.Of(sentence, mention)) is { } phrase)
            return Polish(phrase, people, null);
        if (Antecedent(sentence, mention, discourse) is { } told)
            return told;
        if (ParallelDates.Of(sentence, mention) is { } parallel)
            return Polish(parallel, people, null);
        var text = Clause(sentence, mention, discourse, status);
        var speaker = text.Contains('「', StringComparison.Ordinal) ? JapaneseSubject.TopicOf(sentence.Structure, sentence.Text.Length) : null;
        return Polish(text, people, speaker);
    }

    /// <summary>What somebody said about a date: the words themselves, with names for those who are only pointed at.</summary>
    private static string Quoted(DatedSentence sentence, DateMention mention, TextSpan inner, PersonNames people)
    {
        var speaker = JapaneseSubject.TopicOf(sentence.Structure, inner.Start);
        var words = DateRemoval.Remove(sentence, mention, inner);
        if (RelativeClause.Occasion(words) is { } occasion)
            return Polish(speaker is null ? occasion : $"{speaker}は{occasion}", people, speaker);
        var text = Polish(VerbForms.Finish(words, VerbForms.IsPast(words)), people, speaker);
        var isPersonal = words.Contains('私', StringComparison.Ordinal);
        return speaker is null || isPersonal || text.Contains(speaker, StringComparison.Ordinal) ? text : $"{speaker}は「{text}」と述べた";
    }

    /// <summary>会談は25日に行われた says only when: what was held stands in the sentence before.</summary>
    private static string? Antecedent(DatedSentence sentence, DateMention mention, Discourse discourse)
    {
        var structure = sentence.Structure;
        if (discourse.Before is not { IsJapanese: true } before || before.Mentions.Any(other => other.Value is { Precision: EdtfPrecision.Day })
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
        var structure = sentence.Structure;
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
        var subject = JapaneseSubject.MarkedTopicOf(structure, span.Start) ?? ActorBefore(structure, span.Start)
            ?? (isAfter ? discourse.NearestTopic : null)
            ?? JapaneseSubject.After(structure, span.End)
            ?? (last == structure.Clauses.Count - 1 && EndsInNoun(text) ? null : discourse.Topic);
        return subject is null || text.StartsWith(subject, StringComparison.Ordinal) ? text : $"{subject}は{text}";
    }

    /// <summary>男が侵入し、…: who acts may go on; what only did something (塔が完成し、) may not.</summary>
    private static string? ActorBefore(JapaneseSentence sentence, int before) =>
        JapaneseSubject.TopicOf(sentence, before) is { } subject && Discourse.IsAgent(subject) ? subject : null;

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
