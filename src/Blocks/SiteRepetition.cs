using System.Runtime.InteropServices;
using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>
/// The short lines that several clippings have in common: the furniture of the site they were clipped from. The order
/// of the clippings does not matter, and two clippings of one article count once.
/// </summary>
public sealed class SiteRepetition
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
                if (text.IsEmpty || Prose.Width(text) > MaxWidth)
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
