using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>Words that tie a sentence to the one before.</summary>
internal static class Connectives
{
    /// <summary>Longest first.</summary>
    public static IReadOnlyList<string> Japanese { get; } = [.. Words(ascii: false)];

    /// <summary>Longest first.</summary>
    public static IReadOnlyList<string> English { get; } = [.. Words(ascii: true)];

    private static IEnumerable<string> Words(bool ascii) => EmbeddedTable.Rows("Facts/Events/Tables/connectives.tsv", 1)
        .Select(row => row[0])
        .Where(word => char.IsAsciiLetter(word[0]) == ascii)
        .OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal);
}
