using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Events;

/// <summary>What happened when, as one document tells it.</summary>
public static class EventFinder
{
    // What each date tells of is read from its whole sentence: with more dates than any sentence has, that would take for ever.
    private const int MostDates = 200;

    // 生まれ: of whom is not said.
    private const int ShortestText = 4;

    /// <param name="document">The article.</param>
    /// <param name="date">When it was published, as far as that is known.</param>
    /// <param name="cites">The articles it cites: their dates are those of their blocks.</param>
    public static IReadOnlyList<PageEvent> Find(Document document, Edtf? date, IReadOnlyList<Citation> cites)
    {
        var dated = DatedPassages.Of(document, date, cites);
        return Find(dated.Passages, dated.Reading.Mentions, date);
    }

    /// <summary>Of an article whose facts are known.</summary>
    public static IReadOnlyList<PageEvent> Find(Document document, PageFacts facts) => facts.Dated is { } dated
        ? Find(dated.Passages, dated.Reading.Mentions, facts.Date) : Find(document, facts.Date, facts.Cites);

    /// <param name="mentions">By passage, then by place.</param>
    internal static List<PageEvent> Find(IReadOnlyList<EventPassage> passages, IReadOnlyList<DateMention> mentions, Edtf? date)
    {
        var events = new List<PageEvent>();
        var discourse = new Discourse();
        var known = date is null ? LatestPast(mentions) : null;
        var next = 0;
        // Behind the last date nothing is told of which it would matter who has been spoken of.
        for (var i = 0; i < passages.Count && next < mentions.Count; i++)
        {
            var passage = passages[i];
            discourse.Enter(passage);
            foreach (var span in SentenceSplitter.Split(passage.Passage.Text))
            {
                var text = passage.Passage.Text[span.Start..span.End];
                var sentence = new DatedSentence(text, span.Start, passage, TakeWithin(span, i, mentions, ref next), passage.Cited ?? date) { KnownPast = known };
                if (passage.TellsEvents && sentence.Mentions.Count is > 0 and <= MostDates)
                    events.AddRange(EventsOf(sentence, discourse));
                if (next == mentions.Count)
                    break;
                discourse.Read(sentence);
            }
            while (next < mentions.Count && mentions[next].Segment == i)
                next++;
        }
        return events;
    }

    /// <summary>The first day of the latest date that a verb puts in the past.</summary>
    private static DateOnly? LatestPast(IReadOnlyList<DateMention> mentions)
    {
        DateOnly? latest = null;
        foreach (var mention in mentions)
        {
            if (mention is { Stated: true, IsPast: true, IsQuoted: false, Bound: DateBound.None, Value.First: { } first } && !(first < latest))
                latest = first;
        }
        return latest;
    }

    private static List<DateMention> TakeWithin(TextSpan span, int passage, IReadOnlyList<DateMention> mentions, ref int next)
    {
        var within = new List<DateMention>();
        for (; next < mentions.Count && mentions[next].Segment == passage && mentions[next].Start < span.End; next++)
        {
            if (span.Contains(mentions[next].Start))
                within.Add(mentions[next]);
        }
        return within;
    }

    /// <summary>The sentence, without what another cell of its table says.</summary>
    private static string Quote(DatedSentence sentence) => sentence.Text[Math.Max(0, sentence.Passage.Apart - sentence.Offset)..];

    private static IEnumerable<PageEvent> EventsOf(DatedSentence sentence, Discourse discourse)
    {
        var told = new HashSet<(string, string)>();
        foreach (var mention in sentence.Mentions)
        {
            if ((mention.Point ?? mention.Value) is not { } date)
                continue;
            if (EventFilter.WhyNot(sentence, mention) is not null)
                continue;
            var status = StatusRule.Of(sentence, mention, date);
            var text = sentence.IsJapanese
                ? JapaneseEventText.Of(sentence, mention, discourse, status)
                : EnglishInstitution.Named(EnglishEventText.Of(sentence, mention), discourse.Before);
            if (text.Length < ShortestText && !EventFilter.HasEventNoun(text) || !told.Add((date.ToString(), text)))
                continue;
            yield return new(date, text, Quote(sentence), sentence.Passage.Passage.LineAt(mention.Start), mention.Text, status, mention.Stated);
        }
    }
}
