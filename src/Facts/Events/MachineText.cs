using System.Text.RegularExpressions;

namespace Briefing.Facts.Events;

/// <summary>Dates in what machines wrote: stamps behind a label, values of settings, attributes of tags.</summary>
internal static partial class MachineText
{
    private const int LongestLabel = 40;

    /// <param name="sentence">The whole of it.</param>
    /// <param name="date">Where the words of the date stand in it.</param>
    public static bool IsAt(string sentence, TextSpan date)
    {
        var before = sentence.AsSpan(0, date.Start);
        return IsInTag(before) || IsKey(before) || before.TrimEnd("\"' ").EndsWith("=", StringComparison.Ordinal)
            || before.Length <= LongestLabel && before.TrimEnd() is [.., ':' or '：'] && OnlyTime().IsMatch(sentence.AsSpan(date.End));
    }

    /// <summary>date 2025-11-19 港では…: a small word in Latin letters, and nothing else, before a date.</summary>
    private static bool IsKey(ReadOnlySpan<char> before) => before.TrimEnd() is { Length: > 2 and <= 12 } word && !word.ContainsAnyExceptInRange('a', 'z') && word is "date" or "updated" or "published" or "created" or "modified";

    private static bool IsInTag(ReadOnlySpan<char> before)
    {
        var open = before.LastIndexOf('<');
        return open >= 0 && open + 1 < before.Length && (char.IsAsciiLetter(before[open + 1]) || before[open + 1] is '/' or '!') && !before[open..].Contains('>');
    }

    [GeneratedRegex(@"^[T ]?[0-9:.,Z+ -]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyTime();
}
