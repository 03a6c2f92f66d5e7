using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Dates that date no happening.</summary>
internal static class EventFilter
{
    private static readonly string[] PublicationWords =
        ["発行", "作成", "公開", "更新", "配信", "掲載", "閲覧", "初出", "撮影", "放送", "投稿", "改訂", "現在", "付", "号", "published", "updated", "retrieved", "accessed"];

    /// <summary>Verbs by which time itself passes: 2月になった, 1月が終わる.</summary>
    private static readonly string[] CalendarVerbs = ["になる", "になり", "になっ", "となる", "となり", "となっ", "を迎え", "も終わ", "が終わ", "も過ぎ", "が過ぎ", "が明け", "が始ま"];

    /// <summary>How many characters may follow such a verb: after more it only leads in (夏になって、…を得た).</summary>
    private const int PassingTime = 12;

    /// <summary>In days: thirty years.</summary>
    private const int LongestWindow = 30 * 366;

    private static readonly string[] NotHeld =
        ["行われな", "行われてい", "行われま", "開かれな", "開かれてい", "開かれま", "開催されな", "開催されてい", "開催されま", "実現しな", "実現してい", "実現しま", "実施されな", "会談していな", "進展は見られ", "見られま"];

    private static readonly string[] States = ["ている", "ています", "である", "です", "だろう", "だろうか", "であろう", "でしょう", "ない", "ません", "ある", "あります"];

    private static readonly string[] EventNouns = [.. EmbeddedTable.Rows("Facts/Events/Tables/event-nouns.tsv", 1).Select(row => row[0])];

    /// <summary>Words by which a plan was not kept.</summary>
    private static readonly WordSearch Unkept = new(EmbeddedTable.Rows("Facts/Events/Tables/unkept.tsv", 1).Select(row => row[0]));

    /// <summary>The rule by which a date is no event; null where it is one.</summary>
    public static string? WhyNot(DatedSentence sentence, DateMention mention)
    {
        var clause = QuotedSentence.Of(sentence, mention) ?? sentence.ClauseOf(mention);
        var words = sentence.Text.AsSpan(clause.Start, clause.Length);
        var span = sentence.SpanOf(mention);
        var after = sentence.Text.AsSpan(span.End);
        return IsReference(sentence, span) ? "reference"
            : span.Start < Dateline.LengthIn(sentence.Text) ? "dateline"
            : IsOtherClock(sentence, mention, span) ? "other-clock"
            : sentence.IsSameAgain(mention) ? "same-again"
            : MachineText.IsAt(sentence.Text, span) ? "machine-text"
            : NamingTime.IsAt(sentence, mention, span) ? "names-a-thing"
            : IsAge(mention) ? "age"
            : mention.WasPlanned && Unkept.IsIn(sentence.Text) ? "unkept-plan"
            : IsSpokenToday(sentence, mention, clause) ? "spoken-today"
            : span.End < sentence.Text.Length && sentence.Text[span.End] is ':' or '：' && !sentence.Passage.IsItem && !sentence.IsEntryOf(mention) ? "heads-a-list"
            : after.TrimStart().StartsWith("以降の", StringComparison.Ordinal) || after.TrimStart().StartsWith("以来の", StringComparison.Ordinal) ? "since"
            : sentence.IsJapanese && !sentence.IsEntryOf(mention) && !HasPredicate(sentence, span) && !HasEventNoun(after) ? "no-predicate"
            : ComparedTime.IsAt(sentence.Text, span) ? "compared"
            : IsPublicationLine(sentence, span) ? "publication"
            : IsQuestion(sentence) ? "question"
            : IsState(sentence, mention, clause) ? "state"
            : GenericStatement.IsAt(sentence, words, span) ? "general"
            : IsCalendar(after) || (after.Length > 0 && after[0] is 'は' or 'も' or 'が' && IsPassing(sentence)) ? "calendar"
            : mention.Bound == DateBound.From && IsDenied(sentence.Text) ? "denied"
            : IsLabel(sentence, mention, span) ? "label"
            : IsNow(sentence, mention) ? "now"
            : null;
    }

    public static bool HasEventNoun(ReadOnlySpan<char> text)
    {
        foreach (var noun in EventNouns)
        {
            // 会議室 and 会見録 are a place and a record.
            var end = text.IndexOf(noun, StringComparison.Ordinal) + noun.Length;
            if (end >= noun.Length && !(end < text.Length && text[end] is '室' or '場' or '録'))
                return true;
        }
        return false;
    }

    /// <summary>The noun that names a happening at the end of a text; null where none does.</summary>
    public static string? EventNounAtEnd(string text) => WordEnds.AtEnd(text, EventNouns);

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
        var isClosed = before.Length > 0 && before[^1] is '、' or ',' && span.End < sentence.Text.Length && sentence.Text[span.End] is '。' or ')' or '）';
        return isClosed || (rest.Length == 0 && before.Length > 0 && before[^1] is '、' or ',' or '，' or '）' or ')' or '」' or '』' or '"' or '(' or '（' or ':' or '：' or '|')
            || (sentence.Passage.IsItem && sentence.Text.Contains("://", StringComparison.Ordinal));
    }

    private static bool IsPublicationLine(DatedSentence sentence, TextSpan span)
    {
        var rest = sentence.Text.AsSpan(span.End).TrimStart("()（） 　");
        if (span.Start == 0 && rest.StartsWith("| ", StringComparison.Ordinal))
            return true;
        // （9月末現在）, 5月28日時点までの情報に基づき
        if (rest.StartsWith("現在)", StringComparison.Ordinal) || rest.StartsWith("現在）", StringComparison.Ordinal) || rest.StartsWith("時点)", StringComparison.Ordinal) || rest.StartsWith("時点）", StringComparison.Ordinal)
            || rest.StartsWith("時点の情報", StringComparison.Ordinal) || rest.StartsWith("時点までの情報", StringComparison.Ordinal))
            return true;
        foreach (var word in PublicationWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length <= word.Length + 3)
                return true;
            // 3月28日放送の『…』で
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest[word.Length..].StartsWith("の", StringComparison.Ordinal))
                return true;
            if (sentence.Text.Length < 40 && sentence.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>18日午前（日本時間19日未明）: the same moment by another clock.</summary>
    private static bool IsOtherClock(DatedSentence sentence, DateMention mention, TextSpan span)
    {
        // 現地時間の10日午後、日本時間の10日夜以降に
        if (sentence.Text.AsSpan(0, span.Start).EndsWith("、日本時間の", StringComparison.Ordinal)
            && sentence.Mentions.Any(other => sentence.SpanOf(other).End is var before && before < span.Start && span.Start - before < 14))
            return true;
        var open = sentence.Text.AsSpan(0, span.Start).LastIndexOfAny('（', '(');
        return open > 0 && sentence.Text.AsSpan(open + 1, span.Start - open - 1) is "日本時間" or "現地時間" or "当地時間" or "米東部時間"
            && sentence.Mentions.Any(other => !ReferenceEquals(other, mention) && sentence.SpanOf(other).End <= open && open - sentence.SpanOf(other).End < 14);
    }

    /// <summary>「今日はやめたほうがいい」: the day on which somebody spoke, of which nothing is told to have happened.</summary>
    private static bool IsSpokenToday(DatedSentence sentence, DateMention mention, TextSpan clause) =>
        mention.Text is "今日" or "きょう" or "本日" or "明日" or "あす" && QuotedSentence.Of(sentence, mention) is not null
        && !VerbForms.IsPast(sentence.Text.AsSpan(clause.Start, clause.Length));

    // （問）…: whoever asks does not tell.
    private static bool IsQuestion(DatedSentence sentence) => sentence.Text[^1] is '?' or '？' || sentence.Text.AsSpan().TrimStart("（(【[").StartsWith("問", StringComparison.Ordinal) && sentence.Text.AsSpan(1).IndexOfAny("）)】]:：") is 0 or 1;

    /// <summary>次の100年: more than anybody plans for.</summary>
    private static bool IsAge(DateMention mention) => mention is { Reference: DateReference.Deictic, Point: { IsInterval: true, First: { } first, Last: { } last } }
        && last.DayNumber - first.DayNumber > LongestWindow;

    /// <summary>How things stand in a year, not what happened in it.</summary>
    private static bool IsState(DatedSentence sentence, DateMention mention, TextSpan clause) =>
        sentence.IsJapanese && mention is { Bound: DateBound.None, IsBackground: false, IsFuture: false, Value.Precision: EdtfPrecision.Year or EdtfPrecision.Decade }
        && clause.End == sentence.Text.Length && !HasEventNoun(sentence.Text.AsSpan(clause.Start, clause.Length)) && Array.Exists(States, state => sentence.Text.AsSpan().TrimEnd("。．！!").EndsWith(state, StringComparison.Ordinal));


    private static bool IsCalendar(ReadOnlySpan<char> after)
    {
        foreach (var verb in CalendarVerbs)
        {
            // 再開は7月になる見通しだ: what is to be then, not the month itself.
            if (after.StartsWith(verb, StringComparison.Ordinal) && after.Length <= verb.Length + PassingTime
                && !(verb[^1] == 'る' && after.Length > verb.Length && JapaneseText.IsKanji(after[verb.Length])))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence tells of another date that it came: 1月は行って2月になった.</summary>
    private static bool IsPassing(DatedSentence sentence) =>
        sentence.Mentions.Any(mention => IsCalendar(sentence.Text.AsSpan(sentence.SpanOf(mention).End)));

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

    /// <summary>A year or month that only names something (2026年公開フォーラム、2月の議長国) beside the date of what happened.</summary>
    private static bool IsLabel(DatedSentence sentence, DateMention mention, TextSpan span)
    {
        if (span.End + 1 >= sentence.Text.Length || mention.Value is not { Precision: EdtfPrecision.Year or EdtfPrecision.Month }
            || !sentence.Mentions.Any(other => !ReferenceEquals(other, mention) && other.Value is { Precision: EdtfPrecision.Day or EdtfPrecision.Interval }))
            return false;
        var at = span.End + (sentence.Text[span.End] == 'の' ? 1 : 0);
        var end = at;
        while (end < sentence.Text.Length && (JapaneseText.IsNominal(sentence.Text[end]) || sentence.Text.AsSpan(end).StartsWith("での", StringComparison.Ordinal)))
            end += JapaneseText.IsNominal(sentence.Text[end]) ? 1 : "での".Length;
        // ことし2月の火事で本館を失った…: at what happened the rest did.
        if (end > at && sentence.Text.AsSpan(end) is ['で', not ('あ' or 'す' or 'は' or 'の' or 'も'), ..])
            return false;
        return end > at && (at == span.End || !HasEventNoun(sentence.Text.AsSpan(at, end - at)));
    }

    /// <summary>"Today" as the time in which we live, of which nothing is told but how things are.</summary>
    private static bool IsNow(DatedSentence sentence, DateMention mention) =>
        sentence.IsJapanese && mention.Text is "今日" or "現在" or "今" or "今年" or "現代"
        && Array.Exists(States, state => sentence.Text.AsSpan().TrimEnd("。．！!").EndsWith(state, StringComparison.Ordinal));

    /// <summary>…を押収: the noun at the end is what was done to something.</summary>
    private static bool HasObject(ReadOnlySpan<char> masked)
    {
        var start = masked.Length;
        while (start > 0 && JapaneseText.IsNominal(masked[start - 1]))
            start--;
        return start > 2 && masked[start - 1] == 'を';
    }

    /// <summary>
    /// A verb at the end, or, as headlines and notes have it, a noun at the end of a sentence that says who or what (体言止め).
    /// </summary>
    private static bool HasPredicate(DatedSentence sentence, TextSpan span)
    {
        var masked = WithoutRemark(sentence.Structure.Masked.AsSpan().TrimEnd("。．！？!? 　")).TrimEnd("」』）) 　");
        if (masked.Length == 0)
            return false;
        var last = masked[^1];
        if (JapaneseText.IsHiragana(last))
            return last is not ('の' or 'に' or 'を' or 'は' or 'へ' or 'と');
        // 1987年に作家デビュー。
        if (JapaneseText.IsNominal(last) && !char.IsAsciiDigit(last) && sentence.Text[^1] == '。' && IsWhen(sentence.Text.AsSpan(span.End)))
            return true;
        return JapaneseText.IsKanji(last) && (HasObject(masked) || JapaneseSubject.IsIn(sentence.Structure, new(0, masked.Length)));
    }

    // に says when; に向けて, について say other things.
    private static bool IsWhen(ReadOnlySpan<char> after) => after is ['に', var next, ..] && (!JapaneseText.IsHiragana(next) || next == 'は')
        && !after.StartsWith("に向", StringComparison.Ordinal) && !after.StartsWith("に関", StringComparison.Ordinal) && !after.StartsWith("に対", StringComparison.Ordinal);

    /// <summary>…を開催しました(担当: …): without a bracket behind the verb; what stands in brackets as a whole, without them.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> words)
    {
        if (words is not [.., ')' or '）'])
            return words;
        var open = words.LastIndexOfAny("(（");
        return open < 0 ? words : open == 0 ? words[1..^1] : words[..open];
    }
}
