namespace Briefing.Text;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    private const int Hopeless = int.MaxValue / 3;

    /// <summary>
    /// The candidate with the fewest slips (letters missing, added, wrong, or swapped with their neighbours; optimal string
    /// alignment), the first of equals; null where even that one differs in more than a third of its letters.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(candidate => (Name: candidate, Slips: Slips(name, candidate)))
            .DefaultIfEmpty((Name: "", Slips: Hopeless))
            .MinBy(candidate => candidate.Slips);
        return nearest.Slips * 3 <= Math.Max(nearest.Name.Length, 3) ? nearest.Name : null;
    }

    /// <summary>A sentence for a message, with a space before it; empty where nothing is near.</summary>
    public static string Question(string name, IEnumerable<string> candidates) =>
        Of(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static int Slips(string a, string b)
    {
        // No candidate is longer than a word; a longer text is none of them.
        if (a.Length > 64)
            return Hopeless;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
