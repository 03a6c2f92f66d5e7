using System.Text.RegularExpressions;
using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A clipping's short lines as hashes: all that is needed of it to find what clippings have in common.</summary>
/// <param name="Article">Of its longest line, which clippings of one article share.</param>
/// <param name="Hashes">Of its short lines that hold no day, in order.</param>
public sealed partial record ShortLines(ulong Article, IReadOnlyList<ulong> Hashes)
{
    private const int MaxWidth = 120;

    public static ShortLines Of(SeedText seed)
    {
        var hashes = new List<ulong>();
        ReadOnlySpan<char> longest = "";
        foreach (var line in seed.Lines)
        {
            if (line.Text.Length > longest.Length)
                longest = line.Text;
            var text = line.Text.AsSpan().Trim();
            if (!text.IsEmpty && Prose.Width(text) <= MaxWidth && !HoldsDay(text))
                hashes.Add(Hash(text));
        }
        return new(Hash(longest.Trim()), hashes);
    }

    // FNV-1a over UTF-16 code units: the same on every machine and in every run.
    internal static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>Articles of one day share its date, which is no furniture of their site.</summary>
    private static bool HoldsDay(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９')) && Day().IsMatch(text);

    [GeneratedRegex(@"[0-9０-９]{4}(?:年|[-/.．／])\s?[0-9０-９]{1,2}(?:月|[-/.．／])\s?[0-9０-９]{1,2}|\b[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4}|\b[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
