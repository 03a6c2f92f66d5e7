namespace Briefing.Blocks;

/// <summary>Marks the paragraphs that sum an article up before its first section begins.</summary>
internal static class Leads
{
    private const int MaxParagraphs = 3;

    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var end = 0;
        var paragraphs = 0;
        while (end < blocks.Count && blocks[end] is Block.Paragraph paragraph)
        {
            paragraphs += paragraph.Role == BlockRole.Body ? 1 : 0;
            end++;
        }
        if (end == blocks.Count || paragraphs is 0 or > MaxParagraphs || !IsOpening(blocks[end]))
            return blocks;
        var marked = blocks.ToList();
        for (var i = 0; i < end; i++)
        {
            if (marked[i].Role == BlockRole.Body)
                marked[i] = marked[i] with { Role = BlockRole.Lead };
        }
        return marked;
    }

    private static bool IsOpening(Block block) => block is Block.Heading or Block.Items { Role: BlockRole.KeyPoints };
}
