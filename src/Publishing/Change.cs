namespace Briefing.Publishing;

/// <summary>One thing that differs between two states: new (no before), gone (no after), or changed.</summary>
internal sealed record Change<T>(T? Before, T? After) where T : class
{
    /// <summary>What differs, in the order of the later state; what is gone comes last, in the order of the earlier one.</summary>
    public static IReadOnlyList<Change<T>> Between(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key, Func<T, T, bool> isSame)
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in before)
            known[key(item)] = item;
        var changes = new List<Change<T>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in after)
        {
            seen.Add(key(item));
            var old = known.GetValueOrDefault(key(item));
            if (old is null || !isSame(old, item))
                changes.Add(new(old, item));
        }
        changes.AddRange(known.Where(item => !seen.Contains(item.Key)).Select(item => new Change<T>(item.Value, null)));
        return changes;
    }
}
