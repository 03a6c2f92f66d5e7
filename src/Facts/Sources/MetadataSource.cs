using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>The publisher that front matter or an HTML page's own data states.</summary>
internal static class MetadataSource
{
    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        foreach (var entry in clipping.Metadata.Of("source"))
        {
            if (Urls.Find(entry.Value).Length == 0)
                yield return new(Publisher.Named(clipping, entry.Value), "metadata", entry.Line, entry.Value);
        }
    }
}
