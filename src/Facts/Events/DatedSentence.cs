using Briefing.Dates;

namespace Briefing.Facts.Events;

/// <summary>A sentence with the dates in it.</summary>
internal sealed class DatedSentence
{
    /// <param name="text">Without surrounding white space.</param>
    /// <param name="offset">Where it begins in its passage.</param>
    /// <param name="passage">Where it stands.</param>
    /// <param name="mentions">Its dates, with offsets of the passage.</param>
    /// <param name="anchor">The date from which its relative words count.</param>
    public DatedSentence(string text, int offset, EventPassage passage, IReadOnlyList<DateMention> mentions, Edtf? anchor)
    {
        Text = text;
        Offset = offset;
        Passage = passage;
        Mentions = mentions;
        Anchor = anchor;
        IsJapanese = JapaneseText.IsJapanese(text);
    }

    public string Text { get; }

    public int Offset { get; }

    public EventPassage Passage { get; }

    public IReadOnlyList<DateMention> Mentions { get; }

    public Edtf? Anchor { get; }

    /// <summary>The last day that an undated text tells of as past; null in others, and where it tells of none.</summary>
    public DateOnly? KnownPast { get; init; }

    public bool IsJapanese { get; }

    /// <summary>Its clauses; for Japanese only.</summary>
    public JapaneseSentence Structure => field ??= new(Text);

    /// <summary>A mention's place in <see cref="Text"/>.</summary>
    public TextSpan SpanOf(DateMention mention) => new(mention.Start - Offset, Math.Min(mention.End - Offset, Text.Length));

    /// <summary>Whether a chronology files it under a mention.</summary>
    public bool IsEntryOf(DateMention mention) => mention.Start < Passage.Entry;

    /// <summary>Whether it tells in a bracket again the day right before it: Friday (May 7).</summary>
    public bool IsSameAgain(DateMention mention)
    {
        var span = SpanOf(mention);
        if (span.End >= Text.Length || Text[span.End] is not (')' or '）') || Text.AsSpan(0, span.Start).TrimEnd() is not [.. var before, '(' or '（'])
            return false;
        var end = before.TrimEnd().Length;
        return Mentions.Any(other => SpanOf(other).End == end && other.Value == mention.Value);
    }

    /// <summary>The clause that a mention stands in.</summary>
    public TextSpan ClauseOf(DateMention mention) => IsJapanese
        ? Structure.Clauses[Structure.ClauseAt(mention.Start - Offset)]
        : new(0, Text.Length);
}
