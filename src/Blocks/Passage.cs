namespace Briefing.Blocks;

/// <summary>Running text that knows which lines of the clipping it came from.</summary>
/// <param name="Text">Cleaned text on one line.</param>
/// <param name="Marks">Where each source line begins in <see cref="Text"/>; never empty, offsets ascending from 0.</param>
public sealed record Passage(string Text, IReadOnlyList<LineMark> Marks)
{
    /// <summary>
    /// The words of <see cref="Text"/> that the clipping made a link (an HTML anchor, a Markdown link), in order and apart.
    /// Addresses that stand in the text as text are not listed.
    /// </summary>
    public IReadOnlyList<PassageLink> Links { get; init; } = [];

    /// <summary>The 1-based line of the clipping on which the passage begins.</summary>
    public int Line => Marks[0].Line;

    public static Passage Of(string text, int line) => new(text, [new(0, line)]);

    /// <summary>The 1-based line of the clipping that holds the character at a 0-based UTF-16 offset of <see cref="Text"/>.</summary>
    public int LineAt(int offset)
    {
        var (low, high) = (0, Marks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Marks[middle].Offset > offset)
                high = middle - 1;
            else
                low = middle;
        }
        return Marks[low].Line;
    }
}

/// <param name="Offset">0-based, in UTF-16 code units of the passage's text.</param>
/// <param name="Line">1-based, in the clipping.</param>
public readonly record struct LineMark(int Offset, int Line);

/// <summary>Words that lead somewhere.</summary>
/// <param name="Start">0-based, in UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units; at least 1.</param>
/// <param name="Url">An absolute http or https address.</param>
public readonly record struct PassageLink(int Start, int Length, string Url);
