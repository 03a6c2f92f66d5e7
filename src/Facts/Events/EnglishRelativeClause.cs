using System.Text.RegularExpressions;

namespace Briefing.Facts.Events;

/// <summary>Happenings told in a clause that describes a noun: four were held after the fire, which broke out on 26 June 2022.</summary>
internal static partial class EnglishRelativeClause
{
    private const int LongestThat = 120;

    /// <summary>The noun with its clause, without the date; null where the date stands in no such clause.</summary>
    /// <param name="sentence">The whole of it.</param>
    /// <param name="date">Where the words of the date stand in it.</param>
    public static string? Of(string sentence, TextSpan date)
    {
        var match = Opening().Match(sentence[..date.Start]);
        if (!match.Success)
            return null;
        var clause = sentence[(match.Index + match.Length)..date.Start];
        var told = $"{match.Groups["noun"].Value}{match.Groups["of"].Value switch { "" => "", _ => "'s" }} {Ending().Replace(clause.TrimEnd(), "")}";
        var rest = sentence.AsSpan(date.End);
        var end = rest.IndexOfAny(",;.");
        return $"{told} {(end < 0 ? rest : rest[..end]).Trim()}".TrimEnd();
    }

    /// <summary>Police held the captain of the ferry that overturned two days earlier: the ferry overturned; null where no such clause holds the date.</summary>
    public static string? OfThat(string sentence, TextSpan date)
    {
        var from = Math.Max(0, date.Start - LongestThat);
        var match = That().Match(sentence[from..date.Start]);
        return match.Success && sentence.AsSpan(date.End) is [] or ['.' or ',', ..]
            ? $"{match.Groups["noun"].Value} {Ending().Replace(match.Groups["told"].Value.TrimEnd(), "")}" : null;
    }

    /// <summary>Founded in 1951, Rei Foods has grown: Rei Foods was founded; null where the sentence does not begin so.</summary>
    public static string? OfParticiple(string sentence, TextSpan date)
    {
        var match = Participle().Match(sentence[..date.Start]);
        if (!match.Success || Subject().Match(sentence, date.End) is not { Success: true } subject)
            return null;
        return $"{subject.Groups["noun"].Value} was {char.ToLowerInvariant(sentence[0])}{sentence[1..match.Groups["end"].Index].TrimEnd()}";
    }

    [GeneratedRegex("^(?:[A-Z][a-z]{2,12}ed|Born|Built|Held|Written|Drawn|Set up)(?: [A-Za-z' ]{1,60})?(?<end> (?:in|on|around|as early as|back in) )$", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    // A name, and behind it a verb.
    [GeneratedRegex(@"\G(?: in [A-Z][\w]{1,20})?, (?<noun>(?:the )?[A-Z][\w&'.-]{1,20}(?: (?:of |and |the |& )?[A-Z][\w&'.-]{0,20}){0,5}) (?=[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // The noun that is described: with its article before which, a name before who.
    [GeneratedRegex(@"(?:\b(?<noun>(?:[Tt]he|[Aa]n?) [\w' -]{2,50}?), which |\b(?<noun>[A-Z][\w'-]{1,20}(?: [A-Z][\w'.-]{0,20}){0,4}), who(?<of>se)? )(?=[^,;]{3,120}$)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Opening();

    // A noun of its own, and right behind that a past verb.
    [GeneratedRegex(@"\b(?<noun>(?:[Tt]he|[Aa]n?) (?:[a-z'-]{2,20} ){0,2}[a-z'-]{2,20}) that (?<told>(?:[a-z]{2,16}ed|was|were) [^,;]{0,80})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex That();

    // What ties the date to its verb: in the early morning of.
    [GeneratedRegex(@"(?: (?:in|on|at|by|since|until|from|during))?(?: the)?(?: (?:early|late))?(?: (?:morning|afternoon|evening|night|hours))?(?: (?:of|on|in))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
