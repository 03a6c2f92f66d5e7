namespace Briefing.Dates.Resolving;

/// <summary>The time of a clause, as its words give it.</summary>
internal enum Tense : byte
{
    /// <summary>Nothing tells: taken as past.</summary>
    Unknown,
    Past,

    /// <summary>A non-past verb.</summary>
    Future,

    /// <summary>予定, 見通し, will: stronger than a year in force.</summary>
    SurelyFuture,
}

/// <summary>What a clause tells about the date in it.</summary>
/// <param name="Tense">Its time.</param>
/// <param name="IsBackground">The date is no point of the running narration.</param>
/// <param name="IsLoose">The time is that of a later verb, which need not be the date's.</param>
/// <param name="IsNews">The date says when what stands before it became known: it is the text's own time.</param>
/// <param name="IsMoved">The date is that to which a plan was put off: 9月に延期する.</param>
/// <param name="WasPlanned">The date is that of a plan that no longer holds, or is told of as it stood: 6月の予定だった.</param>
internal readonly record struct Clause(Tense Tense, bool IsBackground, bool IsLoose = false, bool IsNews = false, bool IsMoved = false, bool WasPlanned = false)
{
    public bool IsFuture => Tense >= Tense.Future;
}
