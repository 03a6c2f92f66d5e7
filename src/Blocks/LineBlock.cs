namespace Briefing.Blocks;

/// <summary>Lines without a blank line between them, and how they had been broken.</summary>
internal sealed class LineBlock
{
    private const int MinWidth = 20;
    private const int MaxWidth = 130;

    public LineBlock(List<Unit> lines, int start, int end)
    {
        Lines = lines;
        Start = start;
        End = end;
        Width = WrapWidth();
        IsFragmented = end - start > 2 && BrokenJoints() * 5 >= (end - start - 1) * 2;
        IsFirst = start == 0;
    }

    public List<Unit> Lines { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The width in columns at which running text was broken; 0 where it was not.</summary>
    public int Width { get; }

    /// <summary>Whether sentences were broken wherever an element of a page began or ended.</summary>
    public bool IsFragmented { get; }

    /// <summary>Whether the clipping begins with it, so that a headline may stand on its first line.</summary>
    public bool IsFirst { get; }

    /// <summary>From which width on a line is full: a Japanese one but for a mark that may not hang over; words leave a ragged edge.</summary>
    public static int FullWidth(string text, int width) => Prose.IsJapanese(text) ? width - 4 : width * 3 / 4;

    private int WrapWidth()
    {
        var width = 0;
        for (var i = Start; i < End; i++)
            width = Math.Max(width, Lines[i].Width);
        if (End - Start < 2 || width is < MinWidth or > MaxWidth)
            return 0;

        var (full, open, stops) = (0, 0, 0);
        for (var i = Start; i < End; i++)
        {
            var text = Lines[i].Text;
            stops += text.Contains('。', StringComparison.Ordinal) || text.Contains(". ", StringComparison.Ordinal) || Prose.EndsSentence(text) ? 1 : 0;
            if (i == End - 1)
                break;
            full += Lines[i].Width >= FullWidth(text, width) ? 1 : 0;
            open += Prose.EndsSentence(text) ? 0 : 1;
        }
        var joints = End - Start - 1;
        return stops > 0 && full * 5 >= joints * 3 && open * 2 >= joints ? width : 0;
    }

    private int BrokenJoints()
    {
        var (broken, certain) = (0, 0);
        for (var i = Start + 1; i < End; i++)
        {
            var (before, after) = (Lines[i - 1].Text, Lines[i].Text);
            broken += BrokenLines.IsMidSentence(before, after) ? 1 : 0;
            certain += BrokenLines.ClosesWhatCameBefore(before, after) || BrokenLines.StartsWithParticle(after)
                || BrokenLines.IsMidSentence(before, after) && Prose.EndsSentence(after) ? 1 : 0;
        }
        return certain > 0 ? broken : 0;
    }
}
