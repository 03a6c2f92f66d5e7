using System.Text.RegularExpressions;
using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Happenings that an English sentence only names: the March collapse of the bridge.</summary>
internal static partial class EnglishNamedHappening
{
    private const int LongestName = 90;

    private const char Ending = '-';

    private static readonly ILookup<bool, string> Table = EmbeddedTable.Rows("Facts/Events/Tables/event-nouns-en.tsv", 1).ToLookup(row => row[0][0] == Ending, row => row[0].TrimStart(Ending));
    private static readonly HashSet<string> Nouns = [.. Table[false]];
    private static readonly string[] Endings = [.. Table[true]];

    /// <summary>Its name; null where the date's happening is told.</summary>
    public static string? Of(string sentence, DateMention mention, TextSpan date) =>
        Described(sentence, mention, date) ?? Followed(sentence, date) ?? After(sentence, date);

    /// <summary>An inquiry into the March collapse of the bridge found …: the collapse of the bridge.</summary>
    private static string? Described(string sentence, DateMention mention, TextSpan date)
    {
        if (date.Start == 0 || !mention.Text.StartsWith("the ", StringComparison.Ordinal))
            return null;
        var match = Noun().Match(sentence.Substring(date.End, Math.Min(LongestName, sentence.Length - date.End)));
        return match.Success && match.Length > match.Groups["noun"].Length + 1 && Nouns.Contains(match.Groups["noun"].Value) ? $"The{match.Value}" : null;
    }

    /// <summary>It reopened after a long strike in 2016: a long strike.</summary>
    private static string? After(string sentence, TextSpan date) =>
        Behind().Match(sentence[Math.Max(0, date.Start - LongestName)..date.Start]) is { Success: true } match && Nouns.Contains(match.Groups["last"].Value) ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"\bafter (?<name>(?:a|an|the|its|their) (?:[\w'’-]{1,20} ){0,3}?(?<last>[a-z]{3,14})) (?:in|on) $", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    // What it happened to, as far as it has a name.
    [GeneratedRegex(@"^ (?<noun>[a-z]{3,14})\b(?: (?:of|in|at|on) (?:the |a |an )?[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,4}){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    /// <summary>… after the strike, following Ann Smith's resignation in December: the last is named, not told; null where the words are otherwise.</summary>
    private static string? Followed(string sentence, TextSpan date)
    {
        var rest = sentence.AsSpan(date.End);
        return (rest.IsEmpty || rest[0] is '.' or ',') && Named().Match(sentence[..date.Start]) is { Success: true } match && IsHappening(match.Groups["last"].Value) ? match.Groups["noun"].Value : null;
    }

    private static bool IsHappening(string noun) => Nouns.Contains(noun) || Array.Exists(Endings, ending => noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.Ordinal));

    [GeneratedRegex(@"\bfollowing (?<noun>(?:[a-z]{1,20} ){0,3}(?:[\w'’.-]{1,24} ){1,8}(?<last>[a-z]{2,24})) (?:in|on) $", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
