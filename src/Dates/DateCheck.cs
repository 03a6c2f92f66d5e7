using Briefing.Text;

namespace Briefing.Dates;

/// <summary>Something about a date that a person should look at.</summary>
/// <param name="Code">
/// <c>BRF060</c> no such day, <c>BRF061</c> the weekday is another, <c>BRF062</c> the era had no such year,
/// <c>BRF063</c> a numeric date with two readings, <c>BRF064</c> a year that the cited article's date contradicts,
/// <c>BRF065</c> a Western year beside an era year that is another.
/// </param>
/// <param name="Segment">0-based index of the segment.</param>
/// <param name="Start">0-based, in UTF-16 code units of the segment's text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Text">The words.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DateCheck(string Code, int Segment, int Start, int End, string Text, string Message)
{
    /// <param name="path">The file's path, as in <see cref="Diagnostic"/>.</param>
    /// <param name="line">1-based line of the words.</param>
    /// <param name="column">1-based column, 0 where it is not known.</param>
    public Diagnostic ToDiagnostic(string path, int line, int column) => Diagnostic.Warning(Code, path, line, column, Message);
}

/// <summary>What a document says about dates.</summary>
/// <param name="Mentions">By segment, then by place; they never overlap.</param>
/// <param name="Checks">By segment, then by place.</param>
public sealed record DateReading(IReadOnlyList<DateMention> Mentions, IReadOnlyList<DateCheck> Checks);
