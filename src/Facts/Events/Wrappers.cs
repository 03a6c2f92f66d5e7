using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Endings that speak about what a clause tells, not of it: 平壌を離れたことが明らかになりました.</summary>
internal static class Wrappers
{
    private static readonly string[] Endings = [.. EmbeddedTable.Rows("Facts/Events/Tables/wrappers.tsv", 1)
        .Select(row => row[0]).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];

    private static readonly string[] Reports = [.. EmbeddedTable.Rows("Facts/Events/Tables/reporting.tsv", 1).Select(row => "と" + row[0])];

    /// <summary>Whether a clause ends by saying who said so: …と発表した.</summary>
    public static bool EndsInReport(ReadOnlySpan<char> clause)
    {
        foreach (var report in Reports)
        {
            var at = clause.LastIndexOf(report, StringComparison.Ordinal);
            if (at > 0 && clause.Length - at <= report.Length + 10)
                return true;
        }
        return false;
    }

    /// <summary>What was said, without the saying of somebody who is not named here.</summary>
    public static string RemoveReport(string text)
    {
        foreach (var report in Reports)
        {
            var at = text.LastIndexOf(report, StringComparison.Ordinal);
            if (at > 8 && text.Length - at <= report.Length + 6 && text[at - 1] is 'た' or 'だ' or 'る')
                return text[..at];
        }
        return text;
    }

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
