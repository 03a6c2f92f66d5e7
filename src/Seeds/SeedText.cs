using Briefing.Text;

namespace Briefing.Seeds;

/// <summary>What a clipping is written in, by the ending of its name.</summary>
public enum SeedKind
{
    Text,
    Markdown,
    Html,
}

/// <summary>A clipping as text.</summary>
public sealed record SeedText
{
    /// <summary>Below <c>seeds/</c>, with forward slashes and its ending: <c>a/b.txt</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Of the file's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required SeedKind Kind { get; init; }

    /// <summary>The name of the encoding that the bytes were read in: <c>utf-8</c>, <c>shift_jis</c>, …</summary>
    public required string Encoding { get; init; }

    /// <summary>
    /// The file's lines in order, normalised to NFC, without zero-width and control characters. Text and Markdown
    /// hold every line of the file from the first after the front matter, blank ones included; of HTML there is one for
    /// each line of the page's text, with what its element says of it.
    /// </summary>
    public required IReadOnlyList<SeedLine> Lines { get; init; }

    /// <summary>The front matter of a Markdown clipping; null where there is none.</summary>
    public FrontMatterText? FrontMatter { get; init; }

    /// <summary>What an HTML page says about itself, in order.</summary>
    public IReadOnlyList<SeedMetadata> Metadata { get; init; } = [];
}

/// <param name="Number">1-based, in the file.</param>
/// <param name="Text">Without its line end.</param>
/// <param name="Kind">What the markup says the line is.</param>
/// <param name="Level">Of a heading, 1 to 6; of an item, how deep it is nested, from 0; of a paragraph, 1 where it is set like a heading.</param>
/// <param name="Continues">Whether the line goes on with the element that the line before it began.</param>
public readonly record struct SeedLine(
    int Number, string Text, SeedLineKind Kind = SeedLineKind.Text, int Level = 0, bool Continues = false)
{
    /// <summary>The words of an HTML page that are links, in order and apart; null where there are none.</summary>
    public IReadOnlyList<SeedLink>? Links { get; init; }
}

/// <summary>What markup says a line is.</summary>
public enum SeedLineKind
{
    /// <summary>Nothing: the line of a text file.</summary>
    Text,
    Paragraph,
    Heading,
    Item,
    NumberedItem,
    Quote,

    /// <summary>A table's row, cells parted by tabs.</summary>
    Row,
    Caption,

    /// <summary>A part of the page that is not its main part: navigation, a footer, a form.</summary>
    Outside,
}

/// <param name="Yaml">The lines between the fences.</param>
/// <param name="Line">The 1-based line of the file on which the YAML begins.</param>
public sealed record FrontMatterText(string Yaml, int Line);

/// <param name="Name">
/// Where it stands and what it is called there: <c>jsonld:datePublished</c>, <c>jsonld:publisher</c>, <c>og:title</c>,
/// <c>meta:author</c>, <c>itemprop:datePublished</c>, <c>rel:author</c>, <c>class:date</c>, <c>home</c> (the name on a link to the
/// site's first page or on its logo), <c>time</c>, <c>title</c>, <c>canonical</c>, <c>saved-from</c>, <c>lang</c>.
/// </param>
/// <param name="Value">As it stands, on one line; never empty.</param>
/// <param name="Line">1-based, in the file.</param>
public sealed record SeedMetadata(string Name, string Value, int Line);

/// <param name="Start">0-based, in UTF-16 code units of the line's text.</param>
/// <param name="Length">In UTF-16 code units; at least 1.</param>
/// <param name="Url">An absolute http or https address.</param>
public readonly record struct SeedLink(int Start, int Length, string Url);

/// <param name="Seed">The clipping; null where it could not be used.</param>
/// <param name="Diagnostics">What a person should know about it.</param>
public sealed record SeedResult(SeedText? Seed, IReadOnlyList<Diagnostic> Diagnostics);
