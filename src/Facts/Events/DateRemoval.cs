using System.Text.RegularExpressions;
using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Takes a date out of the words it dates: the timeline shows it beside them.</summary>
internal static partial class DateRemoval
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The date.</param>
    /// <param name="part">The part of the sentence that is kept.</param>
    public static string Remove(DatedSentence sentence, DateMention mention, TextSpan part)
    {
        var (start, end) = Coordinated(sentence, mention);
        // Until when, and a date that is itself described (当初の2007年から), belong to what is told.
        if ((mention.Bound == DateBound.Until && !sentence.Text.AsSpan(end).StartsWith("までの間", StringComparison.Ordinal)) || (start > part.Start && IsDescribed(sentence.Text.AsSpan(0, start)))
            || IsObject(sentence.Text.AsSpan(end)))
            return sentence.Text[part.Start..part.End];
        start = Math.Max(start, part.Start);
        end = Math.Clamp(end, start, part.End);
        var before = Place().Replace(sentence.Text[part.Start..start], "");
        if (before == "また")
            before = "";
        var after = sentence.Text[end..part.End];
        if (sentence.Mentions.FirstOrDefault(other => sentence.SpanOf(other).Start == part.Start && sentence.SpanOf(other).End < start) is { } leading)
            before = Following().Replace(before[(EndOfGroup(sentence, leading) - part.Start)..], "", 1);
        var bracketed = before.Length > 0 && after.Length > 0 && before[^1] is '（' or '(' && after.Length > 0 && after[0] is '）' or ')';
        if (bracketed)
            return before[..^1] + after[1..];
        if (mention.Text.EndsWith('付') || mention.Text.EndsWith("付け", StringComparison.Ordinal))
            after = after.StartsWith('で') ? after[1..] : after;
        return before + RelativeClause.WithoutHeld(Following().Replace(after, "", 1));
    }

    /// <summary>What stands behind a date, without the time of day and the particle that belong to the date.</summary>
    public static string Tail(string after) => Following().Replace(after, "", 1);

    // また同日 ends in no verb.
    private static bool IsDescribed(ReadOnlySpan<char> before) => before[^1] is 'の' or 'た' or 'る' && !before.EndsWith("来る", StringComparison.Ordinal) && !before.EndsWith("去る", StringComparison.Ordinal) && !before.EndsWith("また", StringComparison.Ordinal) && !before.EndsWith("時間の", StringComparison.Ordinal);

    /// <summary>3月1日を発効日とする: without the date nothing is said.</summary>
    private static bool IsObject(ReadOnlySpan<char> after) => after.StartsWith("を", StringComparison.Ordinal) && !after.StartsWith("をめど", StringComparison.Ordinal) && !after.StartsWith("を目途", StringComparison.Ordinal);

    /// <summary>Where the date ends, with those that follow it in a list.</summary>
    public static int EndOfGroup(DatedSentence sentence, DateMention mention) => Coordinated(sentence, mention).End;

    /// <summary>The date with those that share its place: 2018年と2019年に.</summary>
    private static (int Start, int End) Coordinated(DatedSentence sentence, DateMention mention)
    {
        var (start, end) = sentence.SpanOf(mention);
        foreach (var other in sentence.Mentions)
        {
            var span = sentence.SpanOf(other);
            if (span.Start >= end && !Names(sentence, mention, other) && IsJoint(sentence.Text.AsSpan(end, span.Start - end)))
                end = span.End;
        }
        foreach (var other in sentence.Mentions.Reverse())
        {
            var span = sentence.SpanOf(other);
            if (span.End <= start && !Names(sentence, mention, other) && IsJoint(sentence.Text.AsSpan(span.End, start - span.End)))
                start = span.Start;
        }
        return (start, end);
    }

    /// <summary>24日、2025年度予算案を: a year beside a day is no second day.</summary>
    private static bool Names(DatedSentence sentence, DateMention mention, DateMention other) => mention.Value?.Precision != other.Value?.Precision
        && sentence.SpanOf(other).End is var end && end < sentence.Text.Length && (JapaneseText.IsKanji(sentence.Text[end]) || JapaneseText.IsKatakana(sentence.Text[end]));

    private static bool IsJoint(ReadOnlySpan<char> between) => between is "と" or "・" or "、" or "および" or "及び" or "や" or "、そして";

    /// <summary>Whose clock a day is told by.</summary>
    [GeneratedRegex("(?:(?:現地時間|当地時間|日本時間|米東部時間)の?|来る|去る)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    /// <summary>A bracket with a time zone or a weekday, the time of day, and the particle that ties the date to its clause.</summary>
    [GeneratedRegex(@"^ ?(?:[（(][^（()）]{0,20}[)）])?(?:の?(?:午前中?|午後|正午|未明|早朝|朝早く|朝|昼|夕方|夜遅く|夜|深夜|遅く|早く)?(?:[0-9０-９〇一二三四五六七八九十]{1,3}時(?:[0-9０-９〇一二三四五六七八九十]{1,3}分(?:[0-9０-９]{1,2}秒)?|半)?)?(?:過ぎ|すぎ|ごろ|ころ|頃|前)?(?:[（(][^（()）]{0,20}[)）])?(?:ごろ|ころ|頃)?)(?:をめどに|を目途に|時点で|にかけての|にかけては|にかけて|現在で|現在、|現在の|までの間に|までに|までは|までの|まで|からの|からは|からも|から|より|以来|以降|付けで|付けの|付で|中に|中から|には|にも|になって|に|の|は|も|で(?![すあしは]))?[、，]?", RegexOptions.CultureInvariant)]
    private static partial Regex Following();
}
