using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Happenings told in a clause that describes a noun.</summary>
internal static class RelativeClause
{
    private static readonly string[] ToBeHeld = ["開催される", "開かれる", "行われる", "予定される", "実施される", "予定されている", "始まる"];

    private static readonly string[] Held = ["行われつつある", "行われている", "行われていた", "行われた", "開かれている", "開かれていた", "開かれた", "開催された", "開催されている", "続いている", "続いた"];

    private static readonly string[] Shells = ["問題", "事件", "事故", "災害", "経緯", "出来事"];

    /// <summary>10月下旬に慶州で開催される首脳会議での接触 plans the conference; null where the words are otherwise.</summary>
    public static string? Planned(DatedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        var from = sentence.SpanOf(mention).End;
        if (from >= text.Length || text[from] != 'に')
            return null;
        foreach (var verb in ToBeHeld)
        {
            var at = text.IndexOf(verb, from, StringComparison.Ordinal);
            var end = at + verb.Length;
            if (at < 0 || end >= text.Length || !JapaneseText.IsNominal(text[end]) || text.AsSpan(from, at - from).Contains('、')
                || text.AsSpan(end).StartsWith("予定", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("見", StringComparison.Ordinal))
                continue;
            var covered = sentence.Structure.Value.Masked;
            while (end < text.Length && (JapaneseText.IsNominal(text[end]) || covered[end] is JapaneseSentence.Cover or '(' or ')' or '（' or '）' or '「' or '」'))
                end++;
            return text[(from + 1)..end].TrimStart('、');
        }
        return null;
    }

    /// <summary>2001年9月11日に米国で起こった同時多発テロ事件の主犯 tells of the attack; null where the words are otherwise.</summary>
    public static string? Past(DatedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        var from = sentence.SpanOf(mention).End;
        if (from >= text.Length || text[from] != 'に')
            return null;
        if (Made(sentence, mention, from) is { } made)
            return made;
        if (!mention.IsBackground)
            return null;
        for (var at = from + 1; at + 1 < text.Length && text[at] is not ('、' or '。' or '「'); at++)
        {
            if (text[at] != 'た' || !JapaneseText.IsNominal(text[at + 1]))
                continue;
            var end = at + 1;
            while (end < text.Length && JapaneseText.IsNominal(text[end]))
                end++;
            return EventFilter.HasEventNoun(text.AsSpan(at + 1, end - at - 1)) && end < text.Length && text[end] is 'の' or 'を' or 'に' or 'と'
                ? text[(from + 1)..end] : null;
        }
        return null;
    }

    /// <summary>去年12月に結んだ基本合意書を撤回 tells in passing of what was made then; null where the words are otherwise.</summary>
    private static string? Made(DatedSentence sentence, DateMention mention, int from)
    {
        var text = sentence.Text;
        var verb = from + 1;
        while (verb < text.Length && verb - from < 8 && text[verb] is not ('た' or 'だ' or '、' or '。'))
            verb++;
        if (verb - from < 2 || verb >= text.Length - 2 || text[verb] is not ('た' or 'だ') || !JapaneseText.IsNominal(text[verb + 1]))
            return null;
        var end = verb + 1;
        while (end < text.Length && JapaneseText.IsNominal(text[end]))
            end++;
        var noun = text.AsSpan(verb + 1, end - verb - 1);
        if (end >= text.Length || text[end] != 'を' || !EventFilter.HasEventNoun(noun))
            return null;
        var told = text[(from + 1)..end];
        var subject = JapaneseSubject.TopicOf(sentence.Structure.Value, sentence.SpanOf(mention).Start);
        return subject is null ? told : $"{subject}が{told}";
    }

    /// <summary>前回彼に会った時は…: what the date dates is the occasion; null where the words name none.</summary>
    public static string? Occasion(string words)
    {
        words = words.TrimStart('、');
        if (!words.StartsWith("前回", StringComparison.Ordinal))
            return null;
        foreach (var occasion in (string[])["た時は", "たときは", "た際は", "た時には", "た時、"])
        {
            var at = words.IndexOf(occasion, StringComparison.Ordinal);
            if (at > 4 && words.AsSpan(0, at).IndexOfAny('、', '。') < 0)
                return words[2..(at + 1)];
        }
        return null;
    }

    /// <summary>Without the verb that only says that a thing was held: 行われつつある演習は gives 演習は.</summary>
    public static string WithoutHeld(string text)
    {
        foreach (var verb in Held)
        {
            if (text.Length > verb.Length + 2 && text.StartsWith(verb, StringComparison.Ordinal) && JapaneseText.IsNominal(text[verb.Length]))
                return text[verb.Length..];
        }
        return text;
    }

    /// <summary>A happening that its sentence only speaks about: 日本人が拉致された問題は、最大の障害となっている.</summary>
    public static string Told(string text)
    {
        if (VerbForms.IsPast(text))
            return text;
        foreach (var shell in Shells)
        {
            var at = text.IndexOf("た" + shell, StringComparison.Ordinal);
            if (at > 4 && at + 1 + shell.Length < text.Length && text[at + 1 + shell.Length] is 'は' or 'が' or 'を' or 'で' or 'に')
                return text[..(at + 1)];
        }
        return text;
    }
}
