using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Events;
using Briefing.Pages;

namespace Briefing.Tests.Facts.Events;

/// <summary>Documents of a few lines, and the events found in them.</summary>
internal static class Telling
{
    public static Document Document(params string[] paragraphs) =>
        new() { Blocks = [.. paragraphs.Select((text, index) => new Block.Paragraph(Passage.Of(text, index + 1)))] };

    public static IReadOnlyList<PageEvent> Find(string published, params string[] paragraphs) =>
        EventFinder.Find(Document(paragraphs), Edtf.Parse(published), []);

    /// <summary><c>date text</c> of each event.</summary>
    public static string[] Told(IEnumerable<PageEvent> events) => [.. events.Select(item => $"{item.Date} {item.Text}")];
}
