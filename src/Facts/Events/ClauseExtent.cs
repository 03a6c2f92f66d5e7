using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>How much of a sentence tells what happened at one of its dates.</summary>
internal static class ClauseExtent
{
    /// <summary>A text of this many characters needs nothing more.</summary>
    private const int Enough = 40;

    /// <summary>The same where what follows is only set against it.</summary>
    private const int EnoughBeforeBut = 16;

    /// <summary>A text that goes on stays below this many.</summary>
    private const int Comfortable = 80;

    /// <summary>A clause of fewer characters beside its date takes the one before along.</summary>
    private const int Meagre = 14;

    private const int LongReport = 150;

    private static readonly string[] Subordinate = ["際、", "とき、", "時、", "上で、", "うえで、", "中、", "ところ、", "ため、", "として、", "ていたが、", "でいたが、"];

    private static readonly string[] Fixed = ["予定され", "行われ", "開かれ", "開催され"];

    /// <summary>The first and the last clause of the part; never another date's clause after its own.</summary>
    public static (int First, int Last) Of(DatedSentence sentence, DateMention mention)
    {
        var structure = sentence.Structure;
        var clauses = structure.Clauses;
        var own = structure.ClauseAt(sentence.SpanOf(mention).Start);
        var (first, last) = (own, own);
        while (last + 1 < clauses.Count && !HasOther(sentence, mention, clauses[last + 1]) && GoesOn(sentence, mention, clauses, first, last))
            last++;
        if (last == clauses.Count - 1)
        {
            while (first > 0 && clauses[last].End - clauses[first].Start - mention.Text.Length < Meagre && !StandsAlone(sentence, mention, clauses[first], clauses[first - 1]))
                first--;
        }
        if (first > 0 && Text(sentence, clauses[first - 1]).EndsWith("するため、", StringComparison.Ordinal) && !HasOther(sentence, mention, clauses[first - 1]))
            first--;
        return (first, last);
    }

    private static bool GoesOn(DatedSentence sentence, DateMention mention, IReadOnlyList<TextSpan> clauses, int first, int last)
    {
        var own = Text(sentence, clauses[last]);
        var length = clauses[last + 1].End - clauses[first].Start;
        // …したところ、概要は以下のとおりです。
        if (Text(sentence, clauses[last + 1]) is var rest && (rest.Contains("のとおり", StringComparison.Ordinal) || rest.Contains("の通り", StringComparison.Ordinal)))
            return false;
        if (WordEnds.AtEnd(own, Subordinate) is not null)
            return length <= 2 * Comfortable;
        // 15日、…した後、…した: a day with a comma is that of what is told at the end.
        if (own.EndsWith("後、", StringComparison.Ordinal))
            return last == first && length <= LongReport && sentence.SpanOf(mention).End < sentence.Text.Length && sentence.Text[sentence.SpanOf(mention).End] is '、' or '，';
        if (Array.Exists(Fixed, word => own.Contains(word, StringComparison.Ordinal)) && own.Contains("予定", StringComparison.Ordinal))
            return false;
        // Who speaks stands with the date, what was said before the saying: all of it is the event.
        if (length <= LongReport && sentence.Structure.Clauses is var all && Wrappers.EndsInReport(Text(sentence, all[^1]))
            && all[^1].End - clauses[first].Start <= LongReport
            && JapaneseSubject.EndOfTopic(sentence.Structure, sentence.SpanOf(mention).Start + 1) >= clauses[first].Start && clauses[first].Start + 1 < sentence.SpanOf(mention).Start)
            return true;
        var next = Text(sentence, clauses[last + 1]);
        var enough = own.EndsWith("が、", StringComparison.Ordinal) || own.EndsWith("ものの、", StringComparison.Ordinal) ? EnoughBeforeBut : Enough;
        return own.Length - mention.Text.Length < enough && length - mention.Text.Length <= Comfortable
            && !Connectives.Japanese.Any(word => next.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>…2月に立候補を表明した after what another date dates: it says what was done, and who is named before.</summary>
    private static bool StandsAlone(DatedSentence sentence, DateMention mention, TextSpan clause, TextSpan before)
    {
        if (!HasOther(sentence, mention, before) || JapaneseSubject.EndOfTopic(sentence.Structure, clause.Start) == 0)
            return false;
        var words = DateRemoval.Remove(sentence, mention, clause);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] == 'を' && JapaneseText.IsNominal(words[i - 1]))
                return true;
        }
        return false;
    }

    private static bool HasOther(DatedSentence sentence, DateMention mention, TextSpan clause) =>
        sentence.Mentions.Any(other => !ReferenceEquals(other, mention) && clause.Contains(sentence.SpanOf(other).Start));

    private static string Text(DatedSentence sentence, TextSpan clause) => sentence.Text[clause.Start..clause.End];
}
