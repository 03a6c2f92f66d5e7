namespace Briefing.Blocks;

/// <summary>All units of a clipping and, for each, the rule that took it out of the article, if any.</summary>
internal sealed class Draft(IReadOnlyList<Unit> units)
{
    /// <summary>The rule of what went into the headline and is no furniture.</summary>
    public const string Headline = "";

    private readonly string?[] _rules = new string?[units.Count];

    public IReadOnlyList<Unit> Units { get; } = units;

    public int Count => Units.Count;

    public bool IsKept(int index) => _rules[index] is null;

    /// <summary>The name of the rule that took a unit out; null where it is kept.</summary>
    public string? RuleOf(int index) => _rules[index];

    /// <summary>Takes a unit out; the first rule to do so is named.</summary>
    public void Take(int index, string rule) => _rules[index] ??= rule;

    public void Take(int start, int end, string rule)
    {
        for (var i = start; i < end; i++)
            Take(i, rule);
    }

    /// <summary>The indices of the first and the last sentence of running text that is kept; the count and -1 where there is none.</summary>
    public (int First, int Last) Prose()
    {
        var (first, last) = (Count, -1);
        for (var i = 0; i < Count; i++)
        {
            if (!IsKept(i) || !Units[i].IsProse)
                continue;
            first = Math.Min(first, i);
            last = i;
        }
        return (first, last);
    }

    public List<Unit> Kept()
    {
        var kept = new List<Unit>();
        for (var i = 0; i < Count; i++)
        {
            if (IsKept(i))
                kept.Add(i > 0 && _rules[i - 1] == "pagination" ? Units[i] with { IsOfNextPage = true } : Units[i]);
        }
        return kept;
    }

    public List<Furniture> Furniture()
    {
        var furniture = new List<Furniture>();
        for (var i = 0; i < Count; i++)
        {
            if (_rules[i] is { Length: > 0 } rule)
                furniture.Add(new(Units[i].Passage, rule));
        }
        return furniture;
    }
}
