using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Dates that date no happening.</summary>
internal static class EventFilter
{
    private static readonly string[] PublicationWords =
        ["発行", "作成", "公開", "更新", "配信", "掲載", "閲覧", "初出", "撮影", "放送", "投稿", "改訂", "現在", "付", "号", "published", "updated", "retrieved", "accessed"];

    /// <summary>Verbs by which time itself passes: 2月になった, 1月が終わる.</summary>
    private static readonly string[] CalendarVerbs = ["になる", "になり", "になっ", "となる", "となり", "となっ", "を迎え", "も終わ", "が終わ", "も過ぎ", "が過ぎ", "が明け", "が始ま", "はあっという間"];

    private static readonly string[] NotHeld =
        ["行われな", "行われてい", "行われま", "開かれな", "開かれてい", "開かれま", "開催されな", "開催されてい", "開催されま", "実現しな", "実現してい", "実現しま", "実施されな", "会談していな", "進展は見られ", "見られま"];

    private static readonly (string Class, string Word)[] Generic = [.. EmbeddedTable.Rows("Facts/Events/Tables/generic.tsv", 2)
        .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (row[0], word)))];

    private static readonly string[] EventNouns = [.. EmbeddedTable.Rows("Facts/Events/Tables/event-nouns.tsv", 1).Select(row => row[0])];

    /// <summary>The rule by which a date is no event; null where it is one.</summary>
    public static string? WhyNot(DatedSentence sentence, DateMention mention)
    {
        var clause = sentence.ClauseOf(mention);
        var words = sentence.Text.AsSpan(clause.Start, clause.Length);
        var span = sentence.SpanOf(mention);
        var after = sentence.Text.AsSpan(span.End);
        return IsReference(sentence, span) ? "reference"
            : sentence.IsJapanese && !HasPredicate(sentence.Text) && !HasEventNoun(after) ? "no-predicate"
            : IsPublicationLine(sentence, span) ? "publication"
            : IsQuestion(sentence) ? "question"
            : IsState(sentence, mention, clause) ? "state"
            : IsGeneric(words, sentence.IsJapanese) ? "general"
            : IsCalendar(after) ? "calendar"
            : mention.Bound == DateBound.From && IsDenied(sentence.Text) ? "denied"
            : IsLabel(sentence, mention, span) ? "label"
            : IsNow(sentence, mention, words) ? "now"
            : null;
    }

    public static bool HasEventNoun(ReadOnlySpan<char> text)
    {
        foreach (var noun in EventNouns)
        {
            if (text.Contains(noun, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Where the last noun that names a happening ends; -1 where there is none.</summary>
    public static int EndOfLastEventNoun(ReadOnlySpan<char> text)
    {
        var end = -1;
        foreach (var noun in EventNouns)
        {
            var at = text.LastIndexOf(noun, StringComparison.Ordinal);
            if (at >= 0)
                end = Math.Max(end, at + noun.Length);
        }
        return end;
    }

    /// <summary>A source's date at the end of a sentence that says nothing: 『…』 産経新聞、2011年5月2日。</summary>
    private static bool IsReference(DatedSentence sentence, TextSpan span)
    {
        var rest = sentence.Text.AsSpan(span.End).Trim("。．.、,)）]】 　");
        var before = sentence.Text.AsSpan(0, span.Start).TrimEnd();
        return (rest.Length == 0 && before.Length > 0 && before[^1] is '、' or ',' or '，' or '）' or ')' or '」' or '』' or '"' or '(' or '（' or ':' or '：' or '|')
            || (sentence.Passage.IsItem && sentence.Text.Contains("://", StringComparison.Ordinal));
    }

    private static bool IsPublicationLine(DatedSentence sentence, TextSpan span)
    {
        var rest = sentence.Text.AsSpan(span.End).TrimStart("()（） 　");
        foreach (var word in PublicationWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length <= word.Length + 3)
                return true;
            if (sentence.Text.Length < 40 && sentence.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsGeneric(ReadOnlySpan<char> clause, bool isJapanese)
    {
        foreach (var (kind, word) in Generic)
        {
            if (char.IsAsciiLetter(word[0]) == isJapanese)
                continue;
            var at = clause.IndexOf(word, isJapanese ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var isWord = isJapanese || ((at == 0 || clause[at - 1] == ' ') && (at + word.Length == clause.Length || !char.IsLetter(clause[at + word.Length])));
            if (isWord && (isJapanese || kind != "condition" || at == 0))
                return true;
        }
        return false;
    }

    private static bool IsQuestion(DatedSentence sentence) => sentence.Text[^1] is '?' or '？';

    /// <summary>How things stand in a year, not what happened in it.</summary>
    private static bool IsState(DatedSentence sentence, DateMention mention, TextSpan clause) =>
        sentence.IsJapanese && mention is { Bound: DateBound.None, IsBackground: false, IsFuture: false, Value.Precision: EdtfPrecision.Year or EdtfPrecision.Decade }
        && clause.End == sentence.Text.Length && !HasEventNoun(sentence.Text.AsSpan(clause.Start, clause.Length)) && EndsInState(sentence.Text);

    private static bool EndsInState(ReadOnlySpan<char> sentence)
    {
        var end = sentence.TrimEnd("。．！!");
        return end.EndsWith("ている", StringComparison.Ordinal) || end.EndsWith("ています", StringComparison.Ordinal)
            || end.EndsWith("である", StringComparison.Ordinal) || end.EndsWith("です", StringComparison.Ordinal);
    }

    private static bool IsCalendar(ReadOnlySpan<char> after)
    {
        foreach (var verb in CalendarVerbs)
        {
            if (after.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> sentence)
    {
        foreach (var words in NotHeld)
        {
            var at = sentence.LastIndexOf(words, StringComparison.Ordinal);
            if (at >= 0 && (sentence[at..].Contains("な", StringComparison.Ordinal) || sentence[at..].Contains("せん", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    /// <summary>A year that only names something (2026年公開フォーラム) beside the date of what happened.</summary>
    private static bool IsLabel(DatedSentence sentence, DateMention mention, TextSpan span) =>
        span.End < sentence.Text.Length && mention.Value is { Precision: EdtfPrecision.Year }
        && (JapaneseText.IsKanji(sentence.Text[span.End]) || JapaneseText.IsKatakana(sentence.Text[span.End]))
        && sentence.Mentions.Any(other => !ReferenceEquals(other, mention) && other.Value is { Precision: not EdtfPrecision.Year });

    /// <summary>"Today" as the time in which we live, told of without a past or a plan.</summary>
    private static bool IsNow(DatedSentence sentence, DateMention mention, ReadOnlySpan<char> clause) =>
        sentence.IsJapanese && mention is { Reference: DateReference.Deictic, IsFuture: false } && mention.Text is "今日" or "現在" or "今" or "今年" or "今日この日"
        && !VerbForms.IsPast(clause) && !VerbForms.IsPast(sentence.Text);

    private static bool HasPredicate(string sentence)
    {
        var masked = JapaneseSentence.Mask(sentence).AsSpan().TrimEnd("。．！？!?」』）) 　");
        if (masked.Length == 0)
            return false;
        var last = masked[^1];
        return JapaneseText.IsHiragana(last) && last is not ('の' or 'に' or 'を' or 'は' or 'へ' or 'と');
    }
}
