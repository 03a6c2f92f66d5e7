using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>Happenings told in a clause that describes a noun.</summary>
internal static class RelativeClause
{
    private static readonly string[] ToBeHeld = ["開催される", "開かれる", "行われる", "予定される", "実施される", "予定されている", "始まる"];

    private static readonly string[] Due = ["開催予定の", "開催の", "実施予定の", "予定の", "に予定する", "に予定している"];

    private static readonly string[] Held = ["行われつつある", "行われている", "行われていた", "行われた", "開かれている", "開かれていた", "開かれた", "開催された", "開催されている", "続いている", "続いた"];

    // 会合, 記者会見, 定例会議: more says what it was about.
    private const int LongestOccasion = 4;

    private static readonly string[] Occurs = ["発生した", "起きた", "起こった", "あった"];

    private static readonly string[] Shells = ["問題", "事件", "事故", "災害", "経緯", "出来事"];

    /// <summary>10月下旬に慶州で開催される首脳会議での接触 plans the conference; null where the words are otherwise.</summary>
    public static string? Planned(DatedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        var from = sentence.SpanOf(mention).End;
        if (ToBe(text, from) is { } named)
            return named;
        if (from >= text.Length || text[from] != 'に')
            return null;
        foreach (var verb in ToBeHeld)
        {
            var at = text.IndexOf(verb, from, StringComparison.Ordinal);
            var end = at + verb.Length;
            if (at < 0 || end >= text.Length || !JapaneseText.IsNominal(text[end]) || text.AsSpan(from, at - from).Contains('、')
                || text.AsSpan(end).StartsWith("予定", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("見", StringComparison.Ordinal))
                continue;
            var covered = sentence.Structure.Masked;
            while (end < text.Length && (JapaneseText.IsNominal(text[end]) || covered[end] is JapaneseSentence.Cover or '(' or ')' or '（' or '）' or '「' or '」'))
                end++;
            return text[(from + 1)..end].TrimStart('、');
        }
        return null;
    }

    /// <summary>16日開催予定の第9回総会において: what is to be held then.</summary>
    private static string? ToBe(string text, int from)
    {
        if (Array.Find(Due, words => text.AsSpan(from).StartsWith(words, StringComparison.Ordinal)) is not { } due)
            return null;
        var start = from + due.Length;
        var end = start;
        while (end < text.Length && JapaneseText.IsNominal(text[end]))
            end++;
        return EventFilter.EventNounAtEnd(text[start..end]) is null ? null : text[start..end];
    }

    /// <summary>2001年9月11日に米国で起こった同時多発テロ事件の主犯 tells of the attack; null where the words are otherwise.</summary>
    public static string? Past(DatedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        var from = sentence.SpanOf(mention).End;
        if (from < text.Length && text[from] == '、' && mention.IsBackground)
            return Described(sentence, mention, from);
        if (from >= text.Length || text[from] != 'に')
            return null;
        if (Made(sentence, mention, from) is { } made)
            return made;
        return Described(sentence, mention, from);
    }

    /// <summary>羽田空港で1月2日に起きた衝突事故で、運輸安全委員会は25日… tells in passing of the collision; null where the words are otherwise.</summary>
    private static string? Described(DatedSentence sentence, DateMention mention, int from)
    {
        var text = sentence.Text;
        var verb = Verb(sentence, from);
        if (verb < 0)
            return null;
        if (mention.IsBackground && !Array.Exists(Held, held => text.AsSpan(0, verb + 1).EndsWith(held, StringComparison.Ordinal)) && DescribedThing.OfAgent(sentence, from, verb) is { } agent)
            return agent;
        // 羽田空港で発生した、JAL機と海保機の衝突事故の: with a comma, only what occurs.
        var isApart = text[verb + 1] == '、';
        if (isApart ? !Array.Exists(Occurs, occurs => text.AsSpan(0, verb + 1).EndsWith(occurs, StringComparison.Ordinal)) : !mention.IsBackground)
            return null;
        var end = EndOfHappening(text, isApart ? verb + 2 : verb + 1, sentence.Mentions.Count > 1 && EventFilter.HasEventNoun(text.AsSpan(from, verb - from)));
        if (end < 0 || end >= text.Length || text[end] is not ('の' or 'を' or 'に' or 'と' or 'で'))
            return null;
        if (text[end] == 'で' && sentence.Mentions.Count == 1 && IsOnlyHeld(text.AsSpan(from + 1, end - from - 1)))
            return null;
        var topic = JapaneseSubject.EndOfTopic(sentence.Structure, sentence.SpanOf(mention).Start);
        var before = text[Math.Max(sentence.ClauseOf(mention).Start, topic > 0 ? topic + 1 : 0)..sentence.SpanOf(mention).Start];
        return before.TrimStart('、', '，', '　', ' ') + WithoutHeld(text[(from + 1)..end]);
    }

    /// <summary>The た of a verb before a noun or a comma, in the same clause and before the next date; -1 where there is none.</summary>
    internal static int Verb(DatedSentence sentence, int from)
    {
        var (text, masked) = (sentence.Text, sentence.Structure.Masked);
        var limit = text.Length - 1;
        foreach (var other in sentence.Mentions)
        {
            if (sentence.SpanOf(other).Start is var start && start >= from && start < limit)
                limit = start;
        }
        for (var at = from + 1; at < limit && masked[at] is not ('、' or '。'); at++)
        {
            if (text[at] == 'た' && (JapaneseText.IsNominal(text[at + 1]) || text[at + 1] is '、' or '「' or '『'))
                return at;
        }
        return -1;
    }

    /// <summary>Where the name of a happening that begins at an offset ends; -1 where none does.</summary>
    private static int EndOfHappening(string text, int start, bool takesAnyNoun)
    {
        var end = start;
        while (end < text.Length && (JapaneseText.IsNominal(text[end]) || text[end] is 'と' || (text[end] == 'の' && !EndsInHappening(text, start, end))))
            end++;
        // 隣国による侵攻: by whom belongs to the name.
        if (end > start && text.AsSpan(end).StartsWith("による", StringComparison.Ordinal))
        {
            end += "による".Length;
            while (end < text.Length && JapaneseText.IsNominal(text[end]))
                end++;
        }
        if (end <= start)
            return -1;
        // 土砂崩れ, 打ち上げ: the name may end in hiragana.
        var reach = end < text.Length && text[end] != 'の' ? Math.Min(end + 3, text.Length) : end;
        var cut = EventFilter.EndOfLastEventNoun(text.AsSpan(start, reach - start));
        if (cut < 0)
            return takesAnyNoun ? end : -1;
        for (cut += start; cut < end && JapaneseText.IsNominal(text[cut]);)
            cut++;
        return cut;
    }

    /// <summary>衝突事故の調査: the first happening is told, not what followed from it.</summary>
    private static bool EndsInHappening(string text, int start, int end) => EventFilter.EndOfLastEventNoun(text.AsSpan(start, end - start)) == end - start;

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
        var subject = JapaneseSubject.TopicOf(sentence.Structure, sentence.SpanOf(mention).Start);
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

    /// <summary>15日に開かれた会合で…: where something was said, which is what the sentence tells.</summary>
    private static bool IsOnlyHeld(ReadOnlySpan<char> words)
    {
        foreach (var verb in Held)
        {
            if (words.StartsWith(verb, StringComparison.Ordinal) && words.Length - verb.Length <= LongestOccasion)
                return true;
        }
        return false;
    }

    /// <summary>Without the verb that only says that a thing was held: 行われつつある演習は gives 演習は.</summary>
    public static string WithoutHeld(string text)
    {
        foreach (var verb in Held)
        {
            if (text.Length >= verb.Length + 2 && text.StartsWith(verb, StringComparison.Ordinal) && JapaneseText.IsNominal(text[verb.Length]))
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
