namespace Briefing.Blocks;

/// <summary>Marks what the article rests on: lists of links, lines that cite, and what stands under a heading that says so.</summary>
internal static class References
{
    private const int MaxWidth = 80;

    /// <summary>Lines that cite, one after the other, become one list.</summary>
    public static IReadOnlyList<Block> Gather(IReadOnlyList<Block> blocks)
    {
        var gathered = new List<Block>(blocks.Count);
        var lines = new List<Passage>();
        void Close()
        {
            if (lines.Count > 0)
                gathered.Add(new Block.Items([.. lines], false) { Role = BlockRole.References });
            lines.Clear();
        }

        foreach (var block in blocks)
        {
            if (block is Block.Paragraph { Role: BlockRole.Body, Passage: var passage } && Citations.IsCitation(passage.Text))
            {
                lines.Add(passage);
                continue;
            }
            Close();
            gathered.Add(block is Block.Items { Role: BlockRole.Body } items && items.Passages.All(item => Citations.IsLink(item.Text) || Citations.IsCitation(item.Text))
                ? items with { Role = BlockRole.References } : block);
        }
        Close();
        return gathered;
    }

    public static IReadOnlyList<Block> MarkSections(IReadOnlyList<Block> blocks)
    {
        var marked = blocks.ToArray();
        var isSection = false;
        for (var i = 0; i < marked.Length; i++)
        {
            // Journal: …, DOI: … are no headings there.
            if (isSection && marked[i] is Block.Heading { Passage: var label } && label.Text.AsSpan().ContainsAny(":："))
                marked[i] = new Block.Paragraph(label);
            if (marked[i] is Block.Heading heading)
                isSection = Citations.IsHead(heading.Passage.Text);
            else if (isSection && marked[i].Role is BlockRole.Body or BlockRole.Byline && !IsRunningText(marked[i]))
                marked[i] = marked[i] with { Role = BlockRole.References };
        }
        return marked;
    }

    private static bool IsRunningText(Block block) =>
        block is Block.Paragraph { Passage.Text: var text } && Prose.IsProse(text) && Prose.Width(text) > MaxWidth && Urls.Find(text).Length == 0;
}
