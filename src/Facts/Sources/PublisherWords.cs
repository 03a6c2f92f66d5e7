using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>The words by which publishers are known, by kind: <c>Tables/publisher-words.tsv</c>.</summary>
internal static class PublisherWords
{
    private static readonly ILookup<string, string> Table =
        EmbeddedTable.Rows("Facts/Tables/publisher-words.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static string[] Of(string kind) => [.. Table[kind]];
}
