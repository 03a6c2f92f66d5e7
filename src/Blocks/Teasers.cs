namespace Briefing.Blocks;

/// <summary>
/// Marks the short question and the short answer that stand under a heading before its text, and a pointer to the next page.
/// </summary>
internal static class Teasers
{
    private const int MaxWidth = 80;

    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var marked = blocks.ToList();
        for (var i = 1; i + 1 < marked.Count; i++)
        {
            if (marked[i - 1] is Block.Heading && Short(marked[i]) is { } question && Prose.EndsWithQuestion(question.Text)
                && Short(marked[i + 1]) is { } answer && IsFragment(answer.Text))
            {
                marked[i] = new Block.Paragraph(question) { Role = BlockRole.Teaser };
                marked[i + 1] = new Block.Paragraph(answer) { Role = BlockRole.Teaser };
            }
        }
        return marked;
    }

    private static Passage? Short(Block block)
    {
        var passage = block switch
        {
            Block.Heading heading => heading.Passage,
            Block.Paragraph { Role: BlockRole.Body } paragraph => paragraph.Passage,
            _ => null,
        };
        return passage is not null && Prose.Width(passage.Text) <= MaxWidth ? passage : null;
    }

    // Nouns and plain forms, as in a headline; a full sentence in polite form is the text's own.
    private static bool IsFragment(string text) => !Prose.EndsPolitely(text.AsSpan().TrimEnd('。'));
}
