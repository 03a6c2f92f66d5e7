using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Endings that speak about what a clause tells, not of it: 平壌を離れたことが明らかになりました.</summary>
internal static class Wrappers
{
    private static readonly string[] Endings = [.. EmbeddedTable.Rows("Facts/Events/Tables/wrappers.tsv", 1)
        .Select(row => row[0]).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];

    public static string Remove(string text)
    {
        foreach (var ending in Endings)
        {
            if (text.Length > ending.Length + 3 && text.EndsWith(ending, StringComparison.Ordinal))
                return text[..^ending.Length].TrimEnd('、');
        }
        return text;
    }
}
