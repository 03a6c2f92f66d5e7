using Briefing.Dates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>What happened when, told once, with every telling behind it.</summary>
/// <param name="Events">By first day, then from the more precise to the less, then by id.</param>
/// <param name="Coverage">When documents and the articles they cite were published, by date.</param>
/// <param name="Diagnostics">Contradictions between tellings, and corrections that match nothing.</param>
/// <param name="Decisions">Every pair that was compared and what came of it; empty unless asked for.</param>
public sealed record Chronology(
    IReadOnlyList<TimelineEvent> Events,
    IReadOnlyList<Coverage> Coverage,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<PairDecision> Decisions)
{
    public static Chronology Empty { get; } = new([], [], [], []);
}

/// <summary>A publication: of a document, or of an article that it cites.</summary>
/// <param name="Page">The document.</param>
/// <param name="Date">When it, or the cited article, was published; null where not known.</param>
/// <param name="Cite">The cited article; null where the document itself is meant.</param>
public sealed record Coverage(Page Page, Edtf? Date, Citation? Cite);

/// <summary>Two tellings that were compared.</summary>
/// <param name="First">The telling compared.</param>
/// <param name="Second">The telling, already part of an event, that it was most like.</param>
/// <param name="Score">0 to 1: how far their contents agree.</param>
/// <param name="Threshold">The score that this pair needed.</param>
/// <param name="Terms">What they share, weightiest first.</param>
/// <param name="Verdict">What came of it.</param>
public sealed record PairDecision(
    Mention First, Mention Second, double Score, double Threshold, IReadOnlyList<string> Terms, PairVerdict Verdict);

/// <summary>What came of comparing two tellings.</summary>
public enum PairVerdict
{
    /// <summary>One event.</summary>
    Same,

    /// <summary>One event whose tellings contradict each other in the year or the day.</summary>
    SameInConflict,

    /// <summary>One event whose tellings give its day by two clocks.</summary>
    SameByOtherClock,

    /// <summary>Their contents do not agree enough.</summary>
    ContentDiffers,

    /// <summary>Their contents agree, but the dates of the event's tellings leave no common day.</summary>
    DatesDiffer,

    /// <summary>One sentence tells both, so they are two.</summary>
    OneSentence,

    /// <summary>It is of another act than a telling of the event that it is unlike.</summary>
    ActDiffers,

    /// <summary>It agreed more with another event.</summary>
    OtherCloser,
}
