using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Things and people that a dated clause or bracket describes: what happened to them is told in passing.</summary>
internal static class DescribedThing
{
    private const int LongestDeed = 4;
    private const int LongestCause = 12;

    /// <summary>What happened to the thing that the date describes; null where it describes none.</summary>
    public static string? Of(DatedSentence sentence, DateMention mention)
    {
        var (start, end) = sentence.SpanOf(mention);
        return InBracket(sentence.Text, start, end) ?? Made(sentence.Text, mention, end) ?? Struck(sentence.Text, end);
    }

    /// <summary>北塔（1958年完成）: 北塔の完成.</summary>
    private static string? InBracket(string text, int start, int end)
    {
        if (start < 3 || text[start - 1] is not ('(' or '（'))
            return null;
        var close = text.AsSpan(end).IndexOfAny(")）");
        if (close is < 2 or > LongestDeed || !IsNoun(text.AsSpan(end, close)))
            return null;
        var name = NounBefore(text, start - 1);
        return name.Length > 1 ? $"{name}の{text.AsSpan(end, close)}" : null;
    }

    /// <summary>2000年に施行した港湾法の…: 港湾法の施行.</summary>
    private static string? Made(string text, DateMention mention, int end)
    {
        if (!mention.IsBackground || end >= text.Length || text[end] != 'に')
            return null;
        var deed = end + 1;
        var verb = deed;
        while (verb < text.Length && verb - deed <= LongestDeed && JapaneseText.IsKanji(text[verb]))
            verb++;
        var ending = Array.Find(Endings, ending => text.AsSpan(verb).StartsWith(ending, StringComparison.Ordinal));
        if (ending is null || EventFilter.EventNounAtEnd(text[deed..verb]) is null)
            return null;
        var name = NounAfter(text, verb + ending.Length, out var after);
        return name.Length > 2 && !EventFilter.HasEventNoun(name) && !Discourse.IsAgent(name) && after is 'の' or 'を' or 'が' ? $"{name}の{text.AsSpan(deed, verb - deed)}" : null;
    }

    /// <summary>2019年10月の火災で焼失した城は…: 城は火災で焼失した.</summary>
    private static string? Struck(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('の' or 'に'))
            return null;
        var cause = end + 1;
        var tie = cause;
        while (tie < text.Length && tie - cause < LongestCause && JapaneseText.IsNominal(text[tie]))
            tie++;
        if (tie >= text.Length || text[tie] != 'で' || EventFilter.EventNounAtEnd(text[cause..tie]) is null)
            return null;
        var verb = tie + 1;
        while (verb < text.Length && verb - tie <= LongestDeed && JapaneseText.IsKanji(text[verb]))
            verb++;
        var ending = Array.Find(Endings, ending => text.AsSpan(verb).StartsWith(ending, StringComparison.Ordinal));
        // …火災で焼失し、再建中の城で
        var name = ending is not null ? NounAfter(text, verb + ending.Length, out _)
            : text.AsSpan(verb).StartsWith("し、", StringComparison.Ordinal) && text.IndexOf("中の", verb, Math.Min(LongestCause, text.Length - verb), StringComparison.Ordinal) is > 0 and var goesOn
                ? NounAfter(text, goesOn + 2, out _) : "";
        return verb > tie + 1 && name.Length > 1 ? $"{name}は{text.AsSpan(cause, verb - cause)}{ending ?? "した"}" : null;
    }

    private static readonly string[] Endings = ["された", "した"];

    private static bool IsNoun(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!JapaneseText.IsKanji(c))
                return false;
        }
        return true;
    }

    private static string NounBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (JapaneseText.IsNominal(text[start - 1]) || text[start - 1] is '「' or '」' or '『' or '』'))
            start--;
        return text[start..end];
    }

    /// <summary>A name with its bracket: 北町城（北町）.</summary>
    private static string NounAfter(string text, int start, out char after)
    {
        var end = start;
        while (end < text.Length && JapaneseText.IsNominal(text[end]))
            end++;
        if (end > start && end < text.Length && text[end] is '(' or '（' && text.AsSpan(end).IndexOfAny(")）") is > 0 and < LongestCause and var close)
            end += close + 1;
        after = end < text.Length ? text[end] : '\0';
        return text[start..end];
    }

    /// <summary>20日に辞任した山田氏の後任: 山田氏は辞任した; 5月に委員会が勧告した古墳群: 委員会が勧告した; null where neither is named.</summary>
    public static string? OfAgent(DatedSentence sentence, int from, int verb)
    {
        var words = sentence.Text[(from + 1)..(verb + 1)];
        if (JapaneseSubject.IsActor(sentence.Structure, from + 1, verb))
            return words;
        var end = verb + 1;
        while (end < sentence.Text.Length && JapaneseText.IsNominal(sentence.Text[end]))
            end++;
        var noun = sentence.Text[(verb + 1)..end];
        // 法は1948年に施行された法律で、…: what is said of it is that it was.
        if (sentence.Text.AsSpan(end).StartsWith("で、", StringComparison.Ordinal) && !words.Contains('が', StringComparison.Ordinal) && JapaneseSubject.EndOfTopic(sentence.Structure, from) is > 0 and var topic
            && DateStartsAt(sentence, from) == topic + 1 && JapaneseSubject.TopicOf(sentence.Structure, topic + 1) is { } subject)
            return $"{subject}は{words}";
        var isNamed = end < sentence.Text.Length && sentence.Text[end] is 'の' or 'は' or 'が' or 'を' or 'も';
        return isNamed && noun.Length > 1 && Discourse.IsAgent(noun) ? $"{noun}は{words}" : null;
    }

    private static int DateStartsAt(DatedSentence sentence, int end)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (sentence.SpanOf(mention) is var span && span.End == end)
                return span.Start;
        }
        return -1;
    }
}
