namespace Briefing.Blocks;

/// <summary>Marks what the article rests on: lists of links, lines of <c>『title』 outlet、date</c>.</summary>
internal static class References
{
    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var marked = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is Block.Items { Role: BlockRole.Body } items && items.Passages.All(item => IsLink(item.Text) || IsCitation(item.Text)))
                marked.Add(items with { Role = BlockRole.References });
            else if (block is Block.Paragraph { Role: BlockRole.Body } paragraph && IsCitation(paragraph.Passage.Text))
            {
                if (marked is [.., Block.Items { Role: BlockRole.References, IsOrdered: false } list])
                    marked[^1] = list with { Passages = [.. list.Passages, paragraph.Passage] };
                else
                    marked.Add(new Block.Items([paragraph.Passage], false) { Role = BlockRole.References });
            }
            else
                marked.Add(block);
        }
        return marked;
    }

    // A title, then its address at the end or nearly so.
    private static bool IsLink(string text)
    {
        var url = Urls.Find(text);
        return url.Length > 0 && text.Length - url.Start - url.Length <= 40 && !Prose.EndsSentence(text.AsSpan(0, url.Start));
    }

    // A title in quotation marks, the outlet, and the day at the end: 『…』 産経新聞、2011年5月2日。
    private static bool IsCitation(string text)
    {
        var close = text.LastIndexOfAny(['』', '"', '”', '」']);
        if (close <= 0 || text.Length - close is < 8 or > 60)
            return false;
        var tail = text.AsSpan(close + 1).TrimEnd("。.） )閲覧アクセス");
        var date = DateLines.Find(tail);
        return date.Length > 0 && date.Start + date.Length >= tail.Length - 4 && !text.AsSpan(0, close).Contains("。 ", StringComparison.Ordinal);
    }
}
