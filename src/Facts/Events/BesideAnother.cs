using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>
/// What a date tells of that only describes a noun, where another date dates what the sentence tells: 5日の決勝で優勝した北高は8日に帰郷した.
/// </summary>
internal static class BesideAnother
{
    private const int LongestCause = 14;

    private static readonly string[] FormalNouns = [.. EmbeddedTable.Rows("Facts/Events/Tables/formal-nouns.tsv", 1).Select(row => row[0])];

    /// <summary>Verbs that only tie a noun to another: 完成に向けた計画.</summary>
    private static readonly string[] Ties = [.. EmbeddedTable.Rows("Facts/Events/Tables/noun-ties.tsv", 1).Select(row => row[0])];

    /// <summary>The described thing with what happened to it, or the topic alone; null where the sentence is not built so.</summary>
    public static string? Of(DatedSentence sentence, DateMention mention)
    {
        if (sentence.Mentions.Count < 2)
            return null;
        return Held(sentence, mention) ?? Described(sentence, mention);
    }

    private static string? Described(DatedSentence sentence, DateMention mention)
    {
        var (text, span) = (sentence.Text, sentence.SpanOf(mention));
        var from = BehindTie(text, span.End);
        var verb = from < 0 ? -1 : RelativeClause.Verb(sentence, from);
        if (verb < 0 || text[verb + 1] == '、')
            return null;
        var noun = Noun(text, verb + 1);
        var end = verb + 1 + noun.Length;
        if (noun.Length == 0 || Vocabulary.EndsWithAny(noun, FormalNouns) || !HasParticle(text, end) || !IsBefore(sentence, mention, end))
            return null;
        if (WordEnds.AtEnd(text.AsSpan(from, verb + 1 - from), Ties) is not null)
            return null;
        var words = text[(text[span.End] is 'の' or 'に' ? span.End + 1 : span.End)..(verb + 1)].TrimStart('、');
        if (Actor(sentence, span.Start) is { } actor)
            return $"{actor}が{words}{noun}";
        return Discourse.IsAgent(noun) && !JapaneseSubject.IsIn(sentence.Structure, new(from, verb)) ? $"{noun}は{words}" : words + noun;
    }

    /// <summary>Behind に, or behind the で of a happening (の決勝で); -1 where the date is tied otherwise.</summary>
    private static int BehindTie(string text, int end)
    {
        if (end + 2 >= text.Length)
            return -1;
        if (text[end] == 'に')
            return text[end + 1] is 'は' or 'も' or '、' ? -1 : end + 1;
        var start = text[end] == 'の' ? end + 1 : end;
        var cause = start;
        while (cause < text.Length && cause - start < LongestCause && JapaneseText.IsNominal(text[cause]))
            cause++;
        return cause + 1 < text.Length && text[cause] is 'で' or 'に' && text[cause + 1] != 'は' && EventFilter.EventNounAtEnd(text[start..cause]) is not null ? cause : -1;
    }

    /// <summary>浅井選手, 国際線の乗客, 山田さん.</summary>
    private static string Noun(string text, int start)
    {
        var end = start;
        while (end < text.Length && (JapaneseText.IsNominal(text[end]) || text[end] is '「' or '」' || (text[end] == 'の' && end > start && end + 1 < text.Length && JapaneseText.IsNominal(text[end + 1]))))
            end++;
        return text[start..(end > start && text.AsSpan(end).StartsWith("さん", StringComparison.Ordinal) ? end + 2 : end)];
    }

    private static bool HasParticle(string text, int end) => end + 1 < text.Length && (text[end] is 'は' or 'が' or 'も' or 'を' or 'へ' || text.AsSpan(end).StartsWith("から", StringComparison.Ordinal) || text[end] is 'に' or 'で' && text[end + 1] is not ('よ' or '対' or '伴' or '関'));

    /// <summary>Whether another date stands behind the noun, or before this one with a comma of its own (会社は2日、3月に…), so that it is that one's sentence.</summary>
    private static bool IsBefore(DatedSentence sentence, DateMention mention, int end)
    {
        foreach (var other in sentence.Mentions)
        {
            var there = sentence.SpanOf(other);
            if (!ReferenceEquals(other, mention) && (there.Start >= end || (there.End < sentence.SpanOf(mention).Start && sentence.Text[there.End] is '、' or '，')))
                return true;
        }
        return false;
    }

    /// <summary>財団が2003年に購入した絵: who did it, right before the date.</summary>
    private static string? Actor(DatedSentence sentence, int start) => start > 2 && sentence.Text[start - 1] == 'が'
        ? JapaneseSubject.TopicOf(sentence.Structure, start) : null;

    /// <summary>通夜は20日午後6時から、告別式は21日午前11時から…: each date has its own topic and no verb.</summary>
    private static string? Held(DatedSentence sentence, DateMention mention)
    {
        var (text, span) = (sentence.Text, sentence.SpanOf(mention));
        if (span.Start < 3 || text[span.Start - 1] != 'は' || JapaneseSubject.MarkedTopicOf(sentence.Structure, span.Start) is not { } topic || EventFilter.EventNounAtEnd(topic) is null)
            return null;
        var comma = sentence.Structure.Masked.IndexOf('、', span.End);
        var part = new TextSpan(span.End, comma < 0 ? text.Length : comma);
        var rest = DateRemoval.Tail(text[part.Start..part.End]).TrimEnd('。', '．', ' ');
        return rest.Length == 0 ? topic : rest[^1] == 'で' ? $"{topic}は{rest}" : null;
    }
}
