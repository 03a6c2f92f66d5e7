namespace Briefing.Site;

/// <summary>Numbers names that were given before: <c>a</c>, <c>a-2</c>, <c>a-3</c>.</summary>
/// <param name="comparer">Of names; as file systems that fold case compare them where none is given.</param>
/// <param name="capacity">How many are expected.</param>
public sealed class UniqueNames(StringComparer? comparer = null, int capacity = 0)
{
    private readonly HashSet<string> taken = new(capacity, comparer ?? StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, int>? last;

    /// <summary>Whether a name was given.</summary>
    public bool Has(string name) => taken.Contains(name);

    public string Next(string name)
    {
        if (taken.Add(name))
            return name;
        last ??= new(taken.Comparer);
        var number = last.GetValueOrDefault(name, 1);
        string numbered;
        do
            numbered = $"{name}-{++number}";
        while (!taken.Add(numbered));
        last[name] = number;
        return numbered;
    }
}
