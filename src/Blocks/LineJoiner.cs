using System.Buffers;
using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Joins lines that a line width, a narrow column or inline markup had broken.</summary>
internal static class LineJoiner
{
    // What cannot begin a line of Japanese (JIS X 4051, the marks that hang on to what stands before them).
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("、。，．」』）】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("、，「『（【〈《");

    public static List<Unit> Join(List<Unit> lines)
    {
        var joined = new List<Unit>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].BlankBefore == 0 && lines[end].Kind == SeedLineKind.Text && lines[start].Kind == SeedLineKind.Text)
                end++;
            JoinBlock(lines, start, end, joined);
            start = end;
        }
        return joined;
    }

    private static void JoinBlock(List<Unit> lines, int start, int end, List<Unit> joined)
    {
        var width = WrapWidth(lines, start, end);
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && GoesOn(lines, i, next, end, width))
                next++;
            joined.Add(Merge(lines, i, next));
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
        return lines[start] with { Passage = builder.Build() };
    }

    private static bool GoesOn(List<Unit> lines, int first, int next, int end, int width)
    {
        var (before, after) = (lines[next - 1], lines[next]);
        if (IsLetterColumn(lines, first, next, end))
            return true;
        if (Bullets.Starts(after.Text) || Prose.EndsSentence(before.Text) && Prose.Width(before.Text) < width - 4)
            return false;
        if (NeverFirst.Contains(after.Text[0]) || NeverLast.Contains(before.Text[^1]))
            return true;
        if (char.IsAsciiLetterLower(after.Text[0]) && (char.IsAsciiLetter(before.Text[^1]) || before.Text[^1] == ',') && Prose.Words(before.Text) >= 4)
            return true;
        return width > 0 && after.Indent <= lines[first].Indent && Prose.Width(before.Text) >= FullWidth(before.Text, width);
    }

    // A wrapped Japanese line is full but for a mark that may not hang over; words of alphabets leave a ragged edge.
    private static int FullWidth(string text, int width) => Prose.IsJapanese(text) ? width - 4 : width * 3 / 4;

    // The width at which the block's lines were broken; 0 where they were not.
    private static int WrapWidth(List<Unit> lines, int start, int end)
    {
        var count = end - start;
        if (count < 2)
            return 0;
        var width = 0;
        for (var i = start; i < end; i++)
            width = Math.Max(width, Prose.Width(lines[i].Text));
        if (width is < 20 or > 130)
            return 0;

        var (full, open, hasStop) = (0, 0, false);
        for (var i = start; i < end; i++)
        {
            var text = lines[i].Text;
            var isLast = i == end - 1;
            if (!isLast && Prose.Width(text) >= FullWidth(text, width))
                full++;
            if (!isLast && !Prose.EndsSentence(text))
                open++;
            hasStop |= text.Contains('。', StringComparison.Ordinal) || text.Contains(". ", StringComparison.Ordinal) || Prose.EndsSentence(text);
        }
        return hasStop && full * 5 >= (count - 1) * 3 && open * 2 >= count - 1 ? width : 0;
    }

    // Text that stood in a column one letter wide. A run of figures is a calendar or a pager.
    private static bool IsLetterColumn(List<Unit> lines, int first, int next, int end)
    {
        if (lines[next].Text.Length > 1 || lines[next - 1].Text.Length > 1 && next - 1 == first)
            return false;
        var (from, to, letters) = (next, next, 0);
        while (from > first && lines[from - 1].Text.Length == 1)
            from--;
        while (to < end && lines[to].Text.Length == 1 && to - from < 8)
            to++;
        for (var i = from; i < to; i++)
            letters += char.IsLetter(lines[i].Text[0]) ? 1 : 0;
        return to - from >= 5 && letters * 2 > to - from;
    }
}
