using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>
/// Marks what the clipping site says in its own voice: remarks to the reader, opinions in a chatty tone, what it will show next.
/// </summary>
internal static class Asides
{
    private static readonly string[] Voice = Words("voice");
    private static readonly string[] Preview = Words("preview");
    private static readonly string[] Opinion = Words("opinion");

    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        // Only where a site shows articles of others are remarks its own; elsewhere the author may talk as he likes.
        if (!blocks.Any(block => block is Block.CitedArticle))
            return blocks;
        var marked = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            var isAfterCite = marked.Count > 0 && marked[^1] is Block.CitedArticle or Block.Paragraph { Role: BlockRole.Aside };
            marked.Add(block is Block.Paragraph { Role: BlockRole.Body } paragraph && IsAside(paragraph.Passage.Text, isAfterCite)
                ? paragraph with { Role = BlockRole.Aside } : block);
        }
        return marked;
    }

    private static bool IsAside(string text, bool isAfterCite)
    {
        if (Prose.Width(text) > 240)
            return false;
        var end = text.AsSpan().TrimEnd("。．.！!？?～〜ー♪ ");
        return Vocabulary.EndsWithAny(end, Voice) || Vocabulary.EndsWithAny(end, Preview) || isAfterCite && Vocabulary.EndsWithAny(end, Opinion);
    }

    private static string[] Words(string kind) =>
        [.. EmbeddedTable.Rows("Blocks/Tables/asides.tsv", 2).Where(row => row[0] == kind).Select(row => row[1])];
}
