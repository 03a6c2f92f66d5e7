using Briefing.Blocks;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>What the text has spoken of so far: whom, and of which meeting, for the words that point back.</summary>
internal sealed class Discourse
{
    private const int LongestNoun = 4;

    private static readonly string[] Agents = [.. EmbeddedTable.Rows("Facts/Events/Tables/agents.tsv", 1).Select(row => row[0])];

    private int part = int.MinValue;
    private string? named;
    private string? carried;

    public PersonNames People { get; } = new();

    /// <summary>The topic last named in this paragraph: what a sentence without one goes on about.</summary>
    public string? Topic => named is not null && IsAgent(named) ? named : null;

    /// <summary>The same, at a paragraph's beginning that of the paragraph before.</summary>
    public string? NearestTopic => Topic ?? (carried is not null && IsAgent(carried) ? carried : null);

    /// <summary>The sentence before in the same block or cited article; null at its beginning.</summary>
    public DatedSentence? Before { get; private set; }

    public void Enter(EventPassage passage)
    {
        if (passage.Part != part)
            (Before, carried, named) = (null, named ?? carried, null);
        if (passage.IsItem || passage.Kind == Dates.SegmentKind.Heading)
            (carried, named) = (null, null);
        part = passage.Part;
    }

    public void Read(DatedSentence sentence)
    {
        People.Read(sentence.Text);
        if (!sentence.IsJapanese)
            return;
        if (JapaneseSubject.MarkedTopicOf(sentence.Structure.Value, sentence.Text.Length) is { } topic)
            named = topic;
        Before = sentence;
    }

    /// <summary>Whether a topic is somebody who may act in the next sentence too; what is only spoken of (確認事項は) may not.</summary>
    private static bool IsAgent(string topic) => PersonNames.Find(topic).Any(person => person.Span.End == topic.Length)
        || Vocabulary.EndsWithAny(topic, Agents) && !EventFilter.HasEventNoun(topic.AsSpan(Math.Max(0, topic.Length - LongestNoun)));
}
