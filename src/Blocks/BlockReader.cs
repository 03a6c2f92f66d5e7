using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Units to blocks, each by its own shape and that of its neighbours of the same kind.</summary>
internal static class BlockReader
{
    // A sentence or two, and who wrote it.
    private const int LeadUnits = 5;

    public static IReadOnlyList<Block> Read(IReadOnlyList<Unit> units)
    {
        var blocks = new List<Block>();
        var (firstProse, lastProse) = ProseOf(units);
        for (var i = 0; i < units.Count;)
        {
            var place = new Labels.Place(
                IsAbove: i < firstProse,
                IsBelow: i == lastProse + 1 || i > lastProse && i >= units.Count - 2,
                IsUnderHeadline: i == 0 && units[0].BlankBefore == 0 && units[0].Line > 1 && (units.Count == 1 || units[1].BlankBefore > 0),
                IsAfterByline: blocks is [.., { Role: BlockRole.Byline }],
                IsUnderLead: i > firstProse && i <= firstProse + LeadUnits);
            blocks.Add(
                Tables.Read(units, ref i)
                ?? Quotations.Read(units, ref i)
                ?? MarkedHeadings.Read(units, ref i)
                ?? Lists.Read(units, ref i)
                ?? (units[i].IsEntry ? null : Labels.Read(units[i], place))
                ?? ParagraphOf(units[i]));
            i += blocks[^1] is Block.Paragraph ? 1 : 0;
        }
        return blocks;
    }

    private static Block.Paragraph ParagraphOf(Unit unit) => new(Plain(unit.Passage))
    {
        MayBeHeading = unit is { IsEntry: false } and not { Kind: SeedLineKind.Paragraph, Level: 0 },
        IsEntry = unit.IsEntry,
    };

    /// <summary>Without the marks of a Markdown that nobody renders: the words and their order stay.</summary>
    public static Passage Plain(Passage passage) => MarkdownMarks.Strip(passage);

    private static (int First, int Last) ProseOf(IReadOnlyList<Unit> units)
    {
        var (first, last) = (units.Count, -1);
        for (var i = 0; i < units.Count; i++)
        {
            if (!units[i].IsProse || Citations.IsCitation(units[i].Text))
                continue;
            first = Math.Min(first, i);
            last = i;
        }
        return (first, last);
    }
}
