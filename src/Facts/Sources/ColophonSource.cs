using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>Where a text first appeared, as its colophon says.</summary>
internal static class ColophonSource
{
    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        if (Colophon.Find(clipping) is { Name: { } name } entry)
            yield return new(Publisher.Named(clipping, name), "colophon", entry.Passage.Line, entry.Passage.Text.Trim());
    }
}
