namespace Briefing.Text;

/// <summary>Work on all processors, its results in the order of what it was done with.</summary>
internal static class InParallel
{
    /// <param name="items">Any number.</param>
    /// <param name="make">Called once for each, from any thread.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = make(items[i]));
        return results;
    }
}
