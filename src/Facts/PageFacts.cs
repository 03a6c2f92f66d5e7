using Briefing.Dates;
using Briefing.Facts.Events;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts;

/// <summary>What a clipping says about itself, each fact with its evidence; null where nothing supports one.</summary>
public sealed record PageFacts
{
    public string? Title { get; init; }

    /// <summary>Null where the title is the clipping's own headline.</summary>
    public Basis? TitleBasis { get; init; }

    /// <summary>When the document was published.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Null exactly where <see cref="Date"/> is.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>Who published it; not stated where the clipping does not say.</summary>
    public required Source Source { get; init; }

    public string? Author { get; init; }

    /// <summary>BCP 47; null where the script does not tell.</summary>
    public string? Language { get; init; }

    /// <summary>The articles it cites, in its order; one article cited twice under one address is one entry.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>Its passages with all their dates; null where they have not been read.</summary>
    internal DatedPassages? Dated { get; init; }

    /// <summary>Key points, taken from the text.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>Topic ids, strongest first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether nobody chose them: neither the clipping nor a vocabulary of the site.</summary>
    public bool TopicsAreProposed { get; init; }

    /// <summary>The keys of a clipping's front matter that state none of these facts, as YAML.</summary>
    public IReadOnlyList<ExtraKey> Extra { get; init; } = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>The same as <see cref="Checks"/>, with the clipping's place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every answer that was considered, fact by fact, the accepted ones first: what <c>--explain</c> prints.</summary>
    public IReadOnlyList<Consideration> Considered { get; init; } = [];
}

/// <summary>One possible answer for a fact.</summary>
/// <param name="Fact">The front-matter key that it would fill: <c>date</c>, <c>source</c>, …</param>
/// <param name="Value">The answer.</param>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="Line">1-based, in the clipping; 0 where the evidence has no line.</param>
/// <param name="Quote">The words it rests on; null where there are none.</param>
/// <param name="IsAccepted">Whether it became the page's.</param>
public sealed record Consideration(string Fact, string Value, string Rule, int Line, string? Quote, bool IsAccepted);
