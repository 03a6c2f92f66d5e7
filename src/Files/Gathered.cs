namespace Briefing.Files;

/// <summary>
/// What several threads gather, by path. Each holds it for so short a time that one lock costs less than a dictionary made for many
/// threads, which keeps an object for each entry.
/// </summary>
/// <typeparam name="T">What is gathered.</typeparam>
internal sealed class Gathered<T>
    where T : class
{
    private readonly Dictionary<string, T> byPath = new(StringComparer.Ordinal);
    private readonly Lock turn = new();

    /// <summary>All of it; not to be asked for while it is gathered.</summary>
    public IReadOnlyDictionary<string, T> All => byPath;

    /// <summary>Null where there is nothing.</summary>
    public T? this[string path]
    {
        get
        {
            lock (turn)
                return byPath.GetValueOrDefault(path);
        }
    }

    /// <summary>Takes the place of what was there.</summary>
    public void Set(string path, T value)
    {
        lock (turn)
            byPath[path] = value;
    }

    public void Remove(string path)
    {
        lock (turn)
            byPath.Remove(path);
    }
}
