using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>A line of the clipping, or several that a line width or a layout had broken: what cleaning and structure work on.</summary>
/// <param name="Passage">Trimmed; never empty.</param>
/// <param name="Kind">What the markup says it is; <see cref="SeedLineKind.Text"/> where there is none.</param>
/// <param name="Level">As <see cref="SeedLine.Level"/>.</param>
/// <param name="Indent">Width of the blanks before it, in columns.</param>
/// <param name="BlankBefore">How many blank lines stand before it.</param>
internal sealed record Unit(Passage Passage, SeedLineKind Kind, int Level, int Indent, int BlankBefore)
{
    public string Text => Passage.Text;

    /// <summary>Whether it stands right after a pointer to the page's next part, of which it then tells.</summary>
    public bool IsOfNextPage { get; init; }

    /// <summary>Whether it is an entry of a chronology.</summary>
    public bool IsEntry { get; init; }

    public int Line => Passage.Line;

    /// <summary>In columns, with the blanks before it.</summary>
    public int Width => Indent + TextWidth;

    /// <summary>In columns; asked for by rule after rule.</summary>
    public int TextWidth { get; } = Prose.Width(Passage.Text);

    /// <summary>Whether it reads as a sentence of running text, as opposed to a label, a menu entry or a heading.</summary>
    public bool IsProse { get; } = Prose.IsProse(Passage.Text) && (Prose.EndsSentence(Passage.Text) || !DateLines.IsDateLine(Passage.Text));
}
