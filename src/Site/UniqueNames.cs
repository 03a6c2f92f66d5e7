namespace Briefing.Site;

/// <summary>Numbers names that were given before: <c>a</c>, <c>a-2</c>, <c>a-3</c>.</summary>
public sealed class UniqueNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, int>? last;

    public string Next(string name)
    {
        if (taken.Add(name))
            return name;
        last ??= new(StringComparer.OrdinalIgnoreCase);
        var number = last.GetValueOrDefault(name, 1);
        string numbered;
        do
            numbered = $"{name}-{++number}";
        while (!taken.Add(numbered));
        last[name] = number;
        return numbered;
    }
}
