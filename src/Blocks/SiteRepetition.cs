using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>
/// The short lines that several clippings have in common: the furniture of the site they were clipped from. The order
/// of the clippings does not matter, and two clippings of one article count once.
/// </summary>
public sealed partial class SiteRepetition
{
    private const int MinClippings = 3;
    private const int MaxWidth = 120;

    private readonly HashSet<ulong> _lines = [];

    public static SiteRepetition Of(IEnumerable<SeedText> seeds)
    {
        var seen = new Dictionary<ulong, Witnesses>();
        foreach (var seed in seeds)
        {
            var article = Hash(Longest(seed));
            foreach (var line in seed.Lines)
            {
                var text = line.Text.AsSpan().Trim();
                if (text.IsEmpty || Prose.Width(text) > MaxWidth || HoldsDay(text))
                    continue;
                ref var witnesses = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, Hash(text), out _);
                witnesses.Add(article);
            }
        }
        var repetition = new SiteRepetition();
        foreach (var (line, witnesses) in seen)
        {
            if (witnesses.Count >= MinClippings)
                repetition._lines.Add(line);
        }
        return repetition;
    }

    /// <summary>Whether at least three different clippings hold the line.</summary>
    public bool Contains(string line) => _lines.Contains(Hash(line.AsSpan().Trim()));

    /// <summary>Articles of one day share its date, which is no furniture of their site.</summary>
    private static bool HoldsDay(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９')) && Day().IsMatch(text);

    [GeneratedRegex(@"[0-9０-９]{4}(?:年|[-/.．／])\s?[0-9０-９]{1,2}(?:月|[-/.．／])\s?[0-9０-９]{1,2}|\b[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4}|\b[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    private static ReadOnlySpan<char> Longest(SeedText seed)
    {
        ReadOnlySpan<char> longest = "";
        foreach (var line in seed.Lines)
        {
            if (line.Text.Length > longest.Length)
                longest = line.Text;
        }
        return longest.Trim();
    }

    // FNV-1a over UTF-16 code units: the same on every machine and in every run.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    // The first articles that hold a line: as many as it takes.
    private struct Witnesses
    {
        private ulong _first;
        private ulong _second;

        public int Count { get; private set; }

        public void Add(ulong article)
        {
            if (Count == 0)
                _first = article;
            else if (Count == 1 && article != _first)
                _second = article;
            else if (Count != 2 || article == _first || article == _second)
                return;
            Count++;
        }
    }
}
