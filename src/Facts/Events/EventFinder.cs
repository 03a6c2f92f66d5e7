using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Events;

/// <summary>What happened when, as one document tells it.</summary>
public static class EventFinder
{
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

    internal static List<PageEvent> Find(IReadOnlyList<EventPassage> passages, IReadOnlyList<DateMention> mentions, Edtf? date)
    {
        var bySegment = mentions.ToLookup(mention => mention.Segment);
        var events = new List<PageEvent>();
        var discourse = new Discourse();
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            discourse.Enter(passage);
            // Both in the order of the text: each mention is looked at once.
            var pending = new Queue<DateMention>(bySegment[i].OrderBy(mention => mention.Start));
            foreach (var span in SentenceSplitter.Split(passage.Passage.Text))
            {
                var text = passage.Passage.Text[span.Start..span.End];
                var sentence = new DatedSentence(text, span.Start, passage,
                    TakeWithin(span, pending), passage.Cited ?? date);
                if (passage.TellsEvents)
                    events.AddRange(EventsOf(sentence, discourse));
                discourse.Read(sentence);
            }
        }
        return events;
    }

    private static List<DateMention> TakeWithin(TextSpan span, Queue<DateMention> pending)
    {
        var within = new List<DateMention>();
        while (pending.TryPeek(out var next) && next.Start < span.End)
        {
            pending.Dequeue();
            if (span.Contains(next.Start))
                within.Add(next);
        }
        return within;
    }

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
                : EnglishEventText.Of(sentence, mention);
            if (text.Length == 0 || !told.Add((date.ToString(), text)))
                continue;
            yield return new(date, text, sentence.Text, sentence.Passage.Passage.LineAt(mention.Start), mention.Text, status, mention.Stated);
        }
    }
}
