using System.Buffers;

namespace Briefing.Blocks;

/// <summary>Short lines without a sentence's end before running text are its headings.</summary>
internal static class Headings
{
    private const int MaxWidth = 96;
    private const int MaxEnglishWords = 14;

    // A word that was said may head a section; where more is said, it is talk.
    private const int MaxQuotedHeadings = 3;

    // A section's heading and a question and an answer below it; more short lines in a row are a list.
    private const int MaxStacked = 3;
    private static readonly SearchValues<char> Unfinished = SearchValues.Create("、，,はがを：:;；");

    public static IReadOnlyList<Block> Promote(IReadOnlyList<Block> blocks)
    {
        var promoted = blocks.ToArray();
        var isDialogue = blocks.Count(block => block is Block.Paragraph paragraph && IsSpoken(paragraph.Passage.Text)) > MaxQuotedHeadings;
        // From the end, so that each knows whether something follows that it can be the heading of.
        var leads = false;
        var above = 0;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is Block.Paragraph { Role: BlockRole.Body, Passage: var passage } paragraph && !Prose.IsProse(passage.Text))
            {
                if (paragraph.MayBeHeading && IsHeading(passage.Text, isDialogue))
                {
                    if (leads && ++above <= MaxStacked)
                        promoted[i] = new Block.Heading(1, passage);
                    continue;
                }
                leads |= passage.Text.Length >= 20;
            }
            else
                leads = blocks[i] is not Block.Heading;
            above = 0;
        }
        return promoted;
    }

    private static bool IsHeading(string text, bool isDialogue) =>
        text.Length >= 2 && Prose.Width(text) <= MaxWidth && !Prose.EndsSentence(text) && !text.Contains('。', StringComparison.Ordinal)
        && !Unfinished.Contains(text[^1]) && Prose.HasLetter(text) && Urls.Find(text).Length == 0 && !DateLines.IsDateLine(text)
        && !(isDialogue && IsSpoken(text)) && text[0] is not ('—' or '―' or '─' or '(' or '（' or ':' or '：') && IsTitleLike(text);

    // What somebody says, from mark to mark, and the dash of an interviewer.
    private static bool IsSpoken(string text) => text[0] is '—' or '―' or '─' || text[0] == '「' && text[^1] == '」';

    private static bool IsTitleLike(string text) =>
        Prose.IsJapanese(text) || Prose.Words(text) <= MaxEnglishWords && !char.IsAsciiLetterLower(text[0]);
}
