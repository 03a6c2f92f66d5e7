using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Joins lines that a line width, a narrow column or inline markup had broken.</summary>
internal static class LineJoiner
{
    public static List<Unit> Join(List<Unit> lines)
    {
        var joined = new List<Unit>(lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && Touches(lines, end))
                end++;
            JoinBlock(new(lines, start, end), joined);
            start = end;
        }
        return joined;
    }

    // A blank line parts blocks, unless what follows cannot begin one.
    private static bool Touches(List<Unit> lines, int index)
    {
        var (before, after) = (lines[index - 1], lines[index]);
        return before.Kind == SeedLineKind.Text && after.Kind == SeedLineKind.Text
            && (after.BlankBefore == 0 || BrokenLines.ClosesWhatCameBefore(before.Text, after.Text));
    }

    private static void JoinBlock(LineBlock block, List<Unit> joined)
    {
        var column = LetterColumns.Find(block);
        for (var i = block.Start; i < block.End;)
        {
            var next = i + 1;
            while (next < block.End && (column[next - block.Start] || GoesOn(block, i, next)))
                next++;
            joined.Add(Merge(block.Lines, i, next));
            i = next;
        }
    }

    private static Unit Merge(List<Unit> lines, int start, int end)
    {
        if (end == start + 1)
            return lines[start];
        var builder = new PassageBuilder();
        for (var i = start; i < end; i++)
            builder.Append(lines[i].Passage);
        // Not a copy: what the unit says of its text is of the whole text.
        var first = lines[start];
        return new(builder.Build(), first.Kind, first.Level, first.Indent, first.BlankBefore);
    }

    private static bool GoesOn(LineBlock block, int first, int next)
    {
        var (before, after) = (block.Lines[next - 1], block.Lines[next]);
        if (Bullets.Starts(after.Text) || DateLines.IsDateLine(after.Text) && block.Width == 0 && !block.IsFragmented)
            return false;
        if (BrokenLines.ClosesWhatCameBefore(before.Text, after.Text) || BrokenLines.Hangs(before.Text) || BrokenLines.IsEnglishInMidSentence(before.Text, after.Text))
            return true;
        if (block.IsFragmented && (BrokenLines.IsMidSentence(before.Text, after.Text) || !block.IsFirst && !Prose.EndsSentence(before.Text)))
            return true;
        return block.Width > 0 && after.Indent <= block.Lines[first].Indent
            && before.Width >= LineBlock.FullWidth(before.Text, block.Width);
    }
}
