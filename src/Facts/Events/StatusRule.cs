using Briefing.Dates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Whether what is told has happened when it is told.</summary>
internal static class StatusRule
{
    private const int LongestSince = 14;

    private static readonly WordSearch Cues = new(EmbeddedTable.Rows("Facts/Events/Tables/plan-cues.tsv", 2).Select(row => row[0]));
    private static readonly WordSearch SureCues = new(EmbeddedTable.Rows("Facts/Events/Tables/plan-cues.tsv", 2).Where(row => row[1] == "sure").Select(row => row[0]));

    public static EventStatus Of(DatedSentence sentence, DateMention mention, Edtf date)
    {
        var anchor = sentence.Anchor;
        if (anchor is { Last: { } today })
        {
            if (date.First > today)
                return EventStatus.Planned;
            if (date.Last < anchor.Value.First)
                return EventStatus.Past;
            if (date.Last == today && date.First == today && VerbForms.IsPast(sentence.Text))
                return EventStatus.Past;
            if (date.IsInterval && date.First <= today && date.Last >= today)
                return EventStatus.Ongoing;
        }
        // What something has been going on since has happened: 1953年の取引開始以来.
        if (mention.Text.EndsWith("以来", StringComparison.Ordinal) || IsSince(sentence.Text.AsSpan(sentence.SpanOf(mention).End)))
            return EventStatus.Past;
        // What the text tells of as past came later, or a chronology tells it as it tells the rest: 1877年、駅が開業する.
        if (date.Last < sentence.KnownPast || sentence.IsEntryOf(mention) && !sentence.Passage.LooksAhead && !SureCues.IsIn(sentence.Text))
            return EventStatus.Past;
        var clause = sentence.ClauseOf(mention);
        var words = sentence.Text.AsSpan(clause.Start, clause.Length);
        var isCoarse = date.Precision is not (EdtfPrecision.Day or EdtfPrecision.Interval);
        if (mention.IsFuture || (isCoarse && Cues.IsIn(words)))
            return EventStatus.Planned;
        return mention.Bound == DateBound.From && words.Contains("ている", StringComparison.Ordinal) ? EventStatus.Ongoing : EventStatus.Past;
    }

    private static bool IsSince(ReadOnlySpan<char> after)
    {
        var since = after[..Math.Min(after.Length, LongestSince)].IndexOf("以来", StringComparison.Ordinal);
        return since >= 0 && !after[..since].ContainsAny("、。");
    }
}
