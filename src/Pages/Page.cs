using Briefing.Dates;
using Briefing.Settings;

namespace Briefing.Pages;

/// <summary>
/// A Markdown page with its front matter: what import writes, what a person may edit, and all that generate reads.
/// </summary>
public sealed record Page
{
    /// <summary>Below <c>input/</c>, with forward slashes: <c>a/b.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Null where neither the page nor its clipping gives one.</summary>
    public string? Title { get; init; }

    /// <summary>When the document was published; null where nothing supports a date.</summary>
    public Edtf? Date { get; init; }

    /// <summary>How <see cref="Date"/> is known; null on a page written by hand, whose date is simply stated.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>How <see cref="Title"/> is known where it was inferred.</summary>
    public Basis? TitleBasis { get; init; }

    /// <summary>Who published the document.</summary>
    public Source? Source { get; init; }

    /// <summary>Who wrote it, as the text says.</summary>
    public string? Author { get; init; }

    /// <summary>Topic ids, strongest first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether nobody chose them: terms that the clippings of a site without a vocabulary keep speaking of.</summary>
    public bool TopicsAreProposed { get; init; }

    /// <summary>BCP 47; null for the site's own language.</summary>
    public string? Language { get; init; }

    /// <summary>How much of it the site shows; null where its source's or the site's rule holds.</summary>
    public PublishMode? Publish { get; init; }

    /// <summary>Key points, taken from the text.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>The articles that the document cites, in its order.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>What happened when, as the document tells it, in its order.</summary>
    public IReadOnlyList<PageEvent> Events { get; init; } = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>The clipping that the page was made from; null for a page written by hand.</summary>
    public SeedReference? Seed { get; init; }

    /// <summary>The hash of the page as import wrote it; null for a page written by hand.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The front-matter keys that this program does not know, as YAML text, in the page's order.</summary>
    public IReadOnlyList<ExtraKey> Extra { get; init; } = [];

    /// <summary>
    /// The Markdown after the front matter, with LF line ends. Of a page that was read from bytes each call makes it anew: what nobody asks
    /// for costs no text.
    /// </summary>
    public string Body
    {
        get => Markdown.ToString();
        init => Markdown = new(value);
    }

    internal PageText Markdown { get; init; } = new("");

    /// <summary>The 1-based line of the page's file on which <see cref="Body"/> begins.</summary>
    public int BodyLine { get; init; } = 1;
}

/// <summary>How a value is known.</summary>
/// <param name="Rule">The name of the rule: <c>stated</c>, <c>byline</c>, <c>url</c>, <c>latest-cited</c>, …</param>
/// <param name="Line">1-based, in the clipping; 0 where the evidence has no line.</param>
/// <param name="Quote">The words it rests on; null where there are none.</param>
public sealed record Basis(string Rule, int Line, string? Quote);

/// <summary>Who published something.</summary>
/// <param name="Name">The publisher, or, where <see cref="IsStated"/> is false, the clipping's file name.</param>
/// <param name="Url">The publisher's address, where known.</param>
/// <param name="IsStated">False where the clipping names no publisher: shown as "source not stated", never listed.</param>
/// <param name="Basis">How it is known; null where a person wrote it.</param>
public sealed record Source(string Name, string? Url, bool IsStated = true, Basis? Basis = null);

/// <summary>An article that a document cites.</summary>
/// <param name="Id">Equal for one article under several addresses.</param>
/// <param name="Name">The outlet; null where neither the text nor the address tells it.</param>
/// <param name="Title">The article's title, where the text gives it.</param>
/// <param name="Url">Its address; null where the text gives none.</param>
/// <param name="Date">When it was published, as the text or its address says.</param>
/// <param name="Line">1-based, in the clipping.</param>
public sealed record Citation(string Id, string? Name, string? Title, string? Url, Edtf? Date, int Line);

/// <summary>One telling: what happened when, as one document has it.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What happened, short enough for a list.</param>
/// <param name="Quote">The sentence of the body that it rests on, as the body has it.</param>
/// <param name="Line">1-based, in the clipping; 0 on a page written by hand.</param>
/// <param name="Expression">The words of the date, as the text has them; null where the date was supplied.</param>
/// <param name="Status">Whether it has happened when the document tells it.</param>
/// <param name="IsStated">False where part of the date was supplied from elsewhere (a year, a month, the cited article's day).</param>
public sealed record PageEvent(
    Edtf Date, string Text, string? Quote, int Line, string? Expression, EventStatus Status, bool IsStated = true);

/// <summary>Whether an event has happened when its document tells it.</summary>
public enum EventStatus
{
    Past,
    Ongoing,
    Planned,
}

/// <summary>Something a person should look at.</summary>
/// <param name="Code">The diagnostic's code, <c>BRF012</c>.</param>
/// <param name="Message">What contradicts what.</param>
/// <param name="Lines">1-based lines of the clipping.</param>
public sealed record Check(string Code, string Message, IReadOnlyList<int> Lines);

/// <summary>The clipping behind a page.</summary>
/// <param name="File">Below <c>seeds/</c>, with its ending and forward slashes.</param>
/// <param name="Sha256">Lower-case hexadecimal, over the clipping's bytes.</param>
public sealed record SeedReference(string File, string Sha256);

/// <summary>A front-matter key that this program does not know.</summary>
/// <param name="Name">The key.</param>
/// <param name="Yaml">The key with its value, as the page has it, ending with a line feed.</param>
public sealed record ExtraKey(string Name, string Yaml);
