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

    private readonly HashSet<ulong> lines;
    private readonly List<AskedLine>? asked;

    private SiteRepetition(HashSet<ulong> lines, List<AskedLine>? asked = null) => (this.lines, this.asked) = (lines, asked);

    public static SiteRepetition Of(IEnumerable<SeedText> seeds) => Of(seeds.Select(ShortLines.Of));

    public static SiteRepetition Of(IEnumerable<ShortLines> clippings)
    {
        var seen = new Dictionary<ulong, Witnesses>();
        foreach (var clipping in clippings)
        {
            foreach (var line in clipping.Hashes)
            {
                ref var witnesses = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, line, out _);
                witnesses.Add(clipping.Article);
            }
        }
        var lines = new HashSet<ulong>();
        foreach (var (line, witnesses) in seen)
        {
            if (witnesses.Count >= MinClippings)
                lines.Add(line);
        }
        return new(lines);
    }

    /// <summary>Whether at least three different clippings hold the line.</summary>
    public bool Contains(string line)
    {
        var hash = ShortLines.Hash(line.AsSpan().Trim());
        var isRepeated = lines.Contains(hash);
        asked?.Add(new(hash, isRepeated));
        return isRepeated;
    }

    /// <summary>The same lines; what is asked of them is noted.</summary>
    public SiteRepetition Noting(List<AskedLine> notes) => new(lines, notes);

    /// <summary>Whether all that was asked then would be answered so now.</summary>
    public bool AnswersAlike(IReadOnlyList<AskedLine> then)
    {
        foreach (var line in then)
        {
            if (lines.Contains(line.Hash) != line.IsRepeated)
                return false;
        }
        return true;
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

/// <summary>What was asked of <see cref="SiteRepetition"/> and answered.</summary>
/// <param name="Hash">Of the line, as in <see cref="ShortLines"/>.</param>
/// <param name="IsRepeated">The answer.</param>
public readonly record struct AskedLine(ulong Hash, bool IsRepeated);
