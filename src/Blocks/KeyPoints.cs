using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Marks the lists in which the text itself says what matters.</summary>
internal static class KeyPoints
{
    private static readonly string[] Heads = [.. EmbeddedTable.Rows("Blocks/Tables/keypoints.tsv", 1).Select(row => row[0])];

    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var marked = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            marked.Add(block is Block.Items { Role: BlockRole.Body } && marked is [.., Block.Heading heading] && IsHead(heading.Passage.Text)
                ? block with { Role = BlockRole.KeyPoints } : block);
        }
        return marked;
    }

    private static bool IsHead(string text)
    {
        var head = text.AsSpan().Trim(" 　!！:：?？【】[]■◆●▼");
        foreach (var word in Heads)
        {
            if (head.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
