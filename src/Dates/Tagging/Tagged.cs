namespace Briefing.Dates.Tagging;

/// <summary>A date expression found in a text, not yet resolved.</summary>
/// <param name="Start">0-based, in UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Term">What it says.</param>
internal readonly record struct Tagged(int Start, int End, DateTerm Term)
{
    public DateBound Bound { get; init; }

    /// <summary>以来, 以降, 以前 and the like make it background.</summary>
    public bool IsBackground { get; init; }

    /// <summary>A two-digit year alone, which is one only after a four-digit year.</summary>
    public bool NeedsYearBefore { get; init; }

    /// <summary>Where the reading of a sentence goes on: behind particles that the expression swallows.</summary>
    public int Next { get; init; }

    /// <summary>before, after: the bound leaves its own date out.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Why it is no date after all; null where it is one.</summary>
    public string? Trap { get; init; }

    /// <summary>The era year named was not one of its era.</summary>
    public bool HasFalseEraYear { get; init; }

    /// <summary>A Western year stands beside an era year that is another.</summary>
    public bool HasFalseEquivalent { get; init; }

    /// <summary>A numeric date with two readings; the term is the month-first one.</summary>
    public DateTerm? OtherReading { get; init; }
}
