using System.Text.RegularExpressions;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>The institution that "it" stands for in "It was founded in 1974", from the sentence before.</summary>
internal static partial class EnglishInstitution
{
    private const string It = "It was ";

    private static readonly string[] Founded =
        [.. EmbeddedTable.Rows("Facts/Events/Tables/around-dates-en.tsv", 2).Where(row => row[0] == "founding").Select(row => row[1])];

    /// <summary>The telling with the institution's name; as it is where it speaks of none, or where the sentence before names none.</summary>
    public static string Named(string told, DatedSentence? before) =>
        told.StartsWith(It, StringComparison.Ordinal) && WordEnds.AtStart(told.AsSpan(It.Length), Founded) is not null
        && before is { IsJapanese: false } && Name().Match(before.Text) is { Success: true } match
            ? $"{match.Groups["name"].Value} was {told[It.Length..]}" : told;

    // With "The" or a capital within, so that neither a person nor the first word of a sentence is taken for one; behind it its verb.
    [GeneratedRegex(@"^(?<name>The [A-Z][\w'’&-]{1,20}(?: (?:of |for |and )?[A-Z][\w'’&-]{1,20}){0,4}|[A-Z][a-z]{1,12}[A-Z][\w'’&-]{1,20}|[A-Z]{3,8})(?=,? [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
