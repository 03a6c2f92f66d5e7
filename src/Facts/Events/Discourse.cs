namespace Briefing.Facts.Events;

/// <summary>What the text has spoken of so far: whom, and of which meeting, for the words that point back.</summary>
internal sealed class Discourse
{
    private int part = int.MinValue;
    private string? topic;
    private string? carried;

    public PersonNames People { get; } = new();

    /// <summary>The topic that a sentence without one goes on with: that of its paragraph, at its beginning that of the paragraph before.</summary>
    public string? Topic => Before is null ? carried : topic;

    /// <summary>The sentence before in the same block or cited article; null at its beginning.</summary>
    public DatedSentence? Before { get; private set; }

    public void Enter(EventPassage passage)
    {
        if (passage.Part != part)
            (Before, carried, topic) = (null, topic, null);
        if (passage.IsItem || passage.Kind == Dates.SegmentKind.Heading)
            (carried, topic) = (null, null);
        part = passage.Part;
    }

    public void Read(DatedSentence sentence)
    {
        People.Read(sentence.Text);
        if (!sentence.IsJapanese)
            return;
        if (JapaneseSubject.TopicOf(sentence.Structure.Value, sentence.Text.Length) is { } named)
            topic = named;
        Before = sentence;
    }
}
