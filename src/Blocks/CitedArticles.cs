using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>
/// Gathers what a clipping shows of another article into one block: its title, the line of its date, its points and the
/// line that says where it stands.
/// </summary>
internal static class CitedArticles
{
    private const int MaxTitleWidth = 200;
    private static readonly string[] SourceLabels = Words("source");
    private static readonly string[] PointerLabels = Words("pointer");

    public static IReadOnlyList<Block> Group(IReadOnlyList<Block> blocks)
    {
        var grouped = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is Block.Paragraph { Passage: var passage } && Attribution.Read(passage, SourceLabels, PointerLabels) is { } attribution)
            {
                grouped.Add(Cite(attribution, grouped));
                if (attribution.Rest is { } rest)
                    grouped.Add(new Block.Paragraph(rest) { Role = BlockRole.Aside });
            }
            else
                grouped.Add(block);
        }
        return grouped;
    }

    // Takes the points, the date and the title that stand right before the line back from the blocks already gathered.
    private static Block.CitedArticle Cite(Attribution attribution, List<Block> before)
    {
        IReadOnlyList<Passage> points = [];
        if (before is [.., Block.Items items])
        {
            points = items.Passages;
            before.RemoveAt(before.Count - 1);
        }
        var title = TakeTwin(before) ?? TakeTitle(before, before is [.., Block.Paragraph { Role: BlockRole.Byline }, _]);
        var date = TakeDate(before);
        if (date is not null)
            title = TakeTitle(before, title is null || before is [.., Block.Paragraph last] && last.Passage.Text == title.Text) ?? title;
        return new(title, attribution.Outlet, date, attribution.Url, points, attribution.Line);
    }

    private static Passage? TakeDate(List<Block> before)
    {
        if (before is not [.., Block.Paragraph { Role: BlockRole.Byline, Passage: var date }])
            return null;
        before.RemoveAt(before.Count - 1);
        return date;
    }

    // A title that stands on two lines, one after the other.
    private static Passage? TakeTwin(List<Block> before)
    {
        if (before is not [.., Block.Paragraph { Passage: var twin }, Block.Paragraph { Passage: var title }] || twin.Text != title.Text)
            return null;
        before.RemoveRange(before.Count - 2, 2);
        return title;
    }

    // A line next to the date is the title; one that stands alone before the points is the clipping's own.
    private static Passage? TakeTitle(List<Block> before, bool isNextToDate)
    {
        if (!isNextToDate || before is not [.., Block.Paragraph { Role: BlockRole.Body, Passage: var title }]
            || Prose.EndsSentence(title.Text) || Prose.Width(title.Text) > MaxTitleWidth)
            return null;
        before.RemoveAt(before.Count - 1);
        return title;
    }

    private static string[] Words(string kind) =>
        [.. EmbeddedTable.Rows("Blocks/Tables/attribution.tsv", 2).Where(row => row[0] == kind).Select(row => row[1])];
}
