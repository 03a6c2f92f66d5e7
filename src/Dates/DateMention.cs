namespace Briefing.Dates;

/// <summary>Which side of its date an expression opens.</summary>
public enum DateBound : byte
{
    None,

    /// <summary>以降, から, since: from its date on.</summary>
    From,

    /// <summary>まで, 以前, until: up to its date.</summary>
    Until,
}

/// <summary>How the words name their date.</summary>
public enum DateReference : byte
{
    /// <summary>By themselves: 2025年10月27日.</summary>
    Absolute,

    /// <summary>Partly, the rest is supplied: 27日, 10月.</summary>
    Partial,

    /// <summary>From the document's date: 昨日, last week.</summary>
    Deictic,

    /// <summary>From a date mentioned before: 同年, 翌日.</summary>
    Anaphoric,
}

/// <summary>A date expression of a text and what it means there.</summary>
public sealed class DateMention
{
    private readonly string source;
    private readonly Edtf value;
    private readonly Edtf point;
    private string? text;

    /// <param name="source">The text in which <see cref="Start"/> and <see cref="End"/> count.</param>
    public DateMention(string source) => this.source = source;

    /// <summary>0-based index of the segment.</summary>
    public int Segment { get; init; }

    /// <summary>0-based, in UTF-16 code units of the segment's text.</summary>
    public required int Start { get; init; }

    /// <summary>Exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The words; cut from the text when asked for.</summary>
    public string Text => text ??= source[Start..End];

    /// <summary>Null where the text does not support a value.</summary>
    public Edtf? Value { get => Optional(value); init => this.value = value.GetValueOrDefault(); }

    /// <summary>True where the value follows from the words alone, false where a year, a month or a day was supplied.</summary>
    public bool Stated { get; init; }

    /// <summary>Why it has this value: <c>stated</c>, <c>nearest-past</c>, <c>month-in-force</c>, <c>anchor</c>, <c>last-mentioned</c>, …</summary>
    public required string Rule { get; init; }

    public DateReference Reference { get; init; }

    /// <summary>Open on one side (以降, まで, since, until).</summary>
    public DateBound Bound { get; init; }

    /// <summary>
    /// The date itself where <see cref="Bound"/> opens the value: what an event of that date takes (2019年6月以来: 2019-06).
    /// Otherwise equal to <see cref="Value"/>.
    /// </summary>
    public Edtf? Point { get => Optional(point); init => point = value.GetValueOrDefault(); }

    /// <summary>The clause tells of something to come: a non-past verb, 予定, 見通し, will, scheduled.</summary>
    public bool IsFuture { get; init; }

    /// <summary>The clause tells, by its verb, of what has been.</summary>
    public bool IsPast { get; init; }

    /// <summary>
    /// Not of the running narration: it modifies a noun (〜の会談), stands in a relative clause, in quoted speech, in a bracket,
    /// or beside 以来, 以降, 後. Such a date sets nothing in force, and what it dates is told in passing.
    /// </summary>
    public bool IsBackground { get; init; }

    /// <summary>The date to which a plan was put off: 9月に延期する.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The date of a plan as it stood, kept or not: 6月の予定だった.</summary>
    public bool WasPlanned { get; init; }

    /// <summary>Stands within quotation marks or in a <see cref="SegmentKind.Quotation"/>.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>A holiday, a named day: what the words are beyond a date; null for others.</summary>
    public string? Name { get; init; }

    private static Edtf? Optional(Edtf value) => value.IsNone ? null : value;
}
