namespace Briefing.Blocks;

/// <summary>Units to blocks, each by its own shape and that of its neighbours of the same kind.</summary>
internal static class BlockReader
{
    public static IReadOnlyList<Block> Read(IReadOnlyList<Unit> units)
    {
        var blocks = new List<Block>();
        var isOnTop = true;
        for (var i = 0; i < units.Count;)
        {
            isOnTop &= !units[i].IsProse;
            blocks.Add(
                Tables.Read(units, ref i)
                ?? Quotations.Read(units, ref i)
                ?? MarkedHeadings.Read(units, ref i)
                ?? Lists.Read(units, ref i)
                ?? Labels.Read(units, ref i, isOnTop)
                ?? new Block.Paragraph(Plain(units[i++].Passage)));
        }
        return blocks;
    }

    /// <summary>Without the marks of a Markdown that nobody renders: the words and their order stay.</summary>
    public static Passage Plain(Passage passage) => MarkdownMarks.Strip(passage);
}
