using Briefing.Text;
namespace Briefing.Blocks;

/// <summary>Paragraphs that a label at their beginning, or their whole shape, makes a note, a caption or a byline.</summary>
internal static class Labels
{
    private static readonly (BlockRole Role, string How, string Words)[] Table =
        [.. EmbeddedTable.Rows("Blocks/Tables/labels.tsv", 3).Select(row => (Enum.Parse<BlockRole>(row[0], ignoreCase: true), row[1], row[2]))];

    // isOnTop: no running text stands before the unit.
    public static Block? Read(IReadOnlyList<Unit> units, ref int index, bool isOnTop)
    {
        var unit = units[index];
        var role = RoleOf(unit, isOnTop);
        if (role is null)
            return null;
        index++;
        return new Block.Paragraph(BlockReader.Plain(unit.Passage)) { Role = role.Value };
    }

    private static BlockRole? RoleOf(Unit unit, bool isOnTop)
    {
        var text = unit.Text;
        if (unit.Kind == Seeds.SeedLineKind.Caption)
            return BlockRole.Caption;
        if (unit.IsOfNextPage)
            return BlockRole.Teaser;
        foreach (var (role, how, words) in Table)
        {
            if (role != BlockRole.Note && Prose.Width(text) > 120)
                continue;
            if (how switch
            {
                "start" => text.StartsWith(words, StringComparison.OrdinalIgnoreCase),
                "end" => text.EndsWith(words, StringComparison.OrdinalIgnoreCase),
                "label" => StartsWithLabel(text, words),
                _ => text.Contains(words, StringComparison.OrdinalIgnoreCase),
            } && (role != BlockRole.Caption || !unit.IsProse || how == "start"))
                return role;
        }
        return isOnTop && DateLines.IsDateLine(text) ? BlockRole.Byline : null;
    }

    // The word, then a colon, a blank or a figure.
    private static bool StartsWithLabel(string text, string words)
    {
        if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase) || text.Length == words.Length)
            return false;
        var next = text[words.Length];
        return next is ':' or '：' or ' ' or '\u3000' or '/' or '／' or '=' or '＝' or '】' or ']' || char.IsDigit(next);
    }
}
