namespace Briefing.Dates;

/// <summary>Words that look like a date and are none.</summary>
/// <param name="Start">0-based, in UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Text">The words.</param>
/// <param name="Why">The reason: <c>duration</c>, <c>frequency</c>, <c>name</c>, <c>ordinal</c>, … or <c>no-context</c>.</param>
public sealed record ConsideredDate(int Start, int End, string Text, string Why);
