using System.Buffers;

namespace Briefing.Blocks;

/// <summary>Short lines without a sentence's end before running text are its headings.</summary>
internal static class Headings
{
    private const int MaxWidth = 96;
    private static readonly SearchValues<char> Unfinished = SearchValues.Create("、，,はがを：:;；");

    public static IReadOnlyList<Block> Promote(IReadOnlyList<Block> blocks)
    {
        var promoted = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            promoted.Add(blocks[i] is Block.Paragraph { Role: BlockRole.Body, Passage: var passage } && IsHeading(passage.Text) && Leads(blocks, i + 1)
                ? new Block.Heading(1, passage) : blocks[i]);
        }
        return promoted;
    }

    private static bool IsHeading(string text) =>
        text.Length >= 2 && Prose.Width(text) <= MaxWidth && !Prose.EndsSentence(text) && !text.Contains('。', StringComparison.Ordinal)
        && !Unfinished.Contains(text[^1]) && Prose.HasLetter(text) && Urls.Find(text).Length == 0 && !DateLines.IsDateLine(text)
        && !IsSpoken(text) && text[0] is not ('(' or '（' or ':' or '：') && IsTitleLike(text);

    // What somebody says, from mark to mark, and the dash of an interviewer.
    private static bool IsSpoken(string text) => text[0] is '—' or '―' or '─' || text[0] == '「' && text[^1] == '」';

    private static bool IsTitleLike(string text) => Prose.IsJapanese(text) || Prose.Words(text) <= 14 && !char.IsAsciiLetterLower(text[0]);

    // Something that it can be the heading of follows, before the next heading.
    private static bool Leads(IReadOnlyList<Block> blocks, int next)
    {
        for (; next < blocks.Count; next++)
        {
            switch (blocks[next])
            {
                case Block.Heading:
                    return false;
                case Block.Paragraph { Role: BlockRole.Body, Passage: var passage } when !Prose.IsProse(passage.Text):
                    if (IsHeading(passage.Text) || passage.Text.Length < 40)
                        continue;
                    return true;
                default:
                    return true;
            }
        }
        return false;
    }
}
