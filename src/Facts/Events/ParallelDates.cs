using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Dates that share the words after the last of them: 2018年シンガポール、2019年板門店での出会い.</summary>
internal static class ParallelDates
{
    /// <summary>A date's own noun with the shared words; null where the sentence is not built so.</summary>
    public static string? Of(DatedSentence sentence, DateMention mention)
    {
        var own = Noun(sentence, mention);
        if (own.Length == 0)
            return null;
        var index = 0;
        while (!ReferenceEquals(sentence.Mentions[index], mention))
            index++;
        var last = index;
        while (last + 1 < sentence.Mentions.Count && IsJoined(sentence, sentence.Mentions[last], sentence.Mentions[last + 1]))
            last++;
        var isFirst = index == 0 || !IsJoined(sentence, sentence.Mentions[index - 1], mention);
        if (last == index && isFirst)
            return null;
        var end = Noun(sentence, sentence.Mentions[last]).End;
        var told = sentence.Text[own.Start..own.End] + sentence.Text[end..].TrimEnd('。', '．');
        var first = index;
        while (first > 0 && IsJoined(sentence, sentence.Mentions[first - 1], sentence.Mentions[first]))
            first--;
        var topic = JapaneseSubject.TopicOf(sentence.Structure, sentence.SpanOf(sentence.Mentions[first]).Start);
        return topic is null ? told : $"{topic}は{told}";
    }

    private static bool IsJoined(DatedSentence sentence, DateMention mention, DateMention next)
    {
        var noun = Noun(sentence, mention);
        return noun.Length > 0 && Noun(sentence, next).Length > 0
            && sentence.SpanOf(next).Start - noun.End == 1 && sentence.Text[noun.End] is '、' or '，' or '・' or 'と' or 'や';
    }

    /// <summary>The noun that stands right after a date.</summary>
    private static TextSpan Noun(DatedSentence sentence, DateMention mention)
    {
        var start = sentence.SpanOf(mention).End;
        if (start < sentence.Text.Length && sentence.Text[start] is 'の' or 'に')
            start++;
        var end = start;
        while (end < sentence.Text.Length && sentence.Text[end] != '・' && JapaneseText.IsNominal(sentence.Text[end]))
            end++;
        return new(start, end);
    }
}
