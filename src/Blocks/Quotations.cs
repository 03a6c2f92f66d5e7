using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Quotations marked by <c>&gt;</c> or by the markup.</summary>
internal static class Quotations
{
    public static Block? Read(IReadOnlyList<Unit> units, ref int index)
    {
        var passages = new List<Passage>();
        while (index < units.Count && Quoted(units[index]) is { } quoted)
        {
            passages.Add(BlockReader.Plain(quoted));
            index++;
        }
        return passages.Count == 0 ? null : new Block.Quotation(passages);
    }

    private static Passage? Quoted(Unit unit)
    {
        if (unit.Kind == SeedLineKind.Quote)
            return unit.Passage;
        var text = unit.Text;
        return text[0] is '>' or '＞' && text.Length > 1 && text[1] != '>' && Prose.IsProse(text) ? unit.Passage.Slice(1) : null;
    }
}
