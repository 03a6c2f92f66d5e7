namespace Briefing.Facts.Events;

/// <summary>What the text has spoken of so far: whom, and of which meeting, for the words that point back.</summary>
internal sealed class Discourse
{
    private int part = int.MinValue;

    public PersonNames People { get; } = new();

    /// <summary>The topic of the sentence before, in the same block; null where it had none.</summary>
    public string? Topic { get; private set; }

    /// <summary>The sentence before in the same block or cited article; null at its beginning.</summary>
    public DatedSentence? Before { get; private set; }

    public void Enter(EventPassage passage)
    {
        if (passage.Part != part)
            Before = null;
        if (passage.Part != part || passage.IsItem)
            Topic = null;
        part = passage.Part;
    }

    public void Read(DatedSentence sentence)
    {
        People.Read(sentence.Text);
        if (!sentence.IsJapanese)
            return;
        if (JapaneseSubject.TopicOf(sentence.Structure.Value, sentence.Text.Length) is { } topic)
            Topic = topic;
        Before = sentence;
    }
}
