namespace Briefing.Text;

/// <summary>Things in the order of whole numbers, and of what is equal in the order they came in.</summary>
internal static class StableOrder
{
    /// <param name="items">Any number.</param>
    /// <param name="keys">By item.</param>
    public static T[] By<T>(IReadOnlyList<T> items, ReadOnlySpan<int> keys)
        where T : class
    {
        // Key and place as one number, for which the framework has its sort ready.
        var order = new long[items.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = ((long)keys[i] << 32) | (uint)i;
        Array.Sort(order);
        var sorted = new T[order.Length];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = items[(int)(uint)order[i]];
        return sorted;
    }
}
