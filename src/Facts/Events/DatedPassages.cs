using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Events;

/// <summary>The passages of a document and the reading of their dates: what both events and checks rest on.</summary>
internal sealed record DatedPassages(IReadOnlyList<EventPassage> Passages, DateReading Reading)
{
    /// <param name="document">The article.</param>
    /// <param name="date">When it was published, as far as that is known.</param>
    /// <param name="cites">The articles it cites: their dates are those of their blocks.</param>
    public static DatedPassages Of(Document document, Edtf? date, IReadOnlyList<Citation> cites)
    {
        var passages = EventPassage.Of(document, cites);
        return new(passages, DateResolver.Resolve([.. passages.Select(passage => passage.Segment)], date));
    }
}
