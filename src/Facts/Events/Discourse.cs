using Briefing.Blocks;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>What the text has spoken of so far: whom, and of which meeting, for the words that point back.</summary>
internal sealed class Discourse
{
    private const int LongestNoun = 4;

    private static readonly string[] Agents = [.. EmbeddedTable.Rows("Facts/Events/Tables/agents.tsv", 1).Select(row => row[0])];

    private readonly SpokenOf here = new();
    private readonly SpokenOf above = new();
    private int part = int.MinValue;

    public PersonNames People { get; } = new();

    /// <summary>The topic last named in this paragraph: what a sentence without one goes on about.</summary>
    public string? Topic => Agent(here.Last());

    /// <summary>The same, at a paragraph's beginning that of the paragraph before.</summary>
    public string? NearestTopic => Topic ?? Agent(above.Last());

    /// <summary>The sentence before in the same block or cited article; null at its beginning.</summary>
    public DatedSentence? Before { get; private set; }

    public void Enter(EventPassage passage)
    {
        if (passage.Part != part)
        {
            Before = null;
            above.Take(here);
        }
        if (passage.IsItem || passage.Kind == Dates.SegmentKind.Heading)
        {
            above.Forget();
            here.Forget();
        }
        part = passage.Part;
    }

    public void Read(DatedSentence sentence)
    {
        People.Read(sentence.Text);
        Before = sentence;
        if (sentence.IsJapanese)
            here.Add(sentence);
    }

    private static string? Agent(string? topic) => topic is not null && IsAgent(topic) ? topic : null;

    /// <summary>Whether a topic is somebody who may act in the next sentence too; what is only spoken of (確認事項は) may not.</summary>
    internal static bool IsAgent(string topic) => PersonNames.Find(topic).Any(person => person.Span.End == topic.Length)
        || Vocabulary.EndsWithAny(topic, Agents) && !EventFilter.HasEventNoun(topic.AsSpan(Math.Max(0, topic.Length - LongestNoun)));

    /// <summary>The topic last named in sentences that are read only when somebody asks, the last first, each once.</summary>
    private sealed class SpokenOf
    {
        private readonly List<DatedSentence> unread = [];
        private string? named;

        public void Add(DatedSentence sentence) => unread.Add(sentence);

        public string? Last()
        {
            for (var i = unread.Count - 1; i >= 0; i--)
            {
                if (JapaneseSubject.MarkedTopicOf(unread[i].Structure, unread[i].Text.Length) is not { } topic)
                    continue;
                named = topic;
                break;
            }
            unread.Clear();
            return named;
        }

        /// <summary>Goes on with what others have told since.</summary>
        public void Take(SpokenOf later)
        {
            if (later.named is not null)
            {
                named = later.named;
                unread.Clear();
            }
            unread.AddRange(later.unread);
            later.Forget();
        }

        public void Forget()
        {
            unread.Clear();
            named = null;
        }
    }
}
