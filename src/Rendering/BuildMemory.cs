using Briefing.Files;

namespace Briefing.Rendering;

/// <summary>What is known of a page when it has been made.</summary>
/// <param name="Digest">Of all that decides its bytes; see <see cref="PageDigests"/>.</param>
/// <param name="Anchors">Of a document, as in <see cref="RenderedBody"/>; none for a list.</param>
/// <param name="Notes">What could not be shown as it was meant.</param>
public sealed record MadePage(string Digest, IReadOnlyList<string?> Anchors, IReadOnlyList<string> Notes);

/// <summary>
/// Spares pages that would come out as they stand. A page is known by a digest of everything that its bytes depend on,
/// never by time or name; safe to use from several threads.
/// </summary>
/// <param name="circumstances">What else than pages decides the site: the tool's build, settings, the site's theme.</param>
/// <param name="hashOf">The hash of a page's file, by its path below <c>input/</c>; null where it is not known.</param>
/// <param name="last">What the last build made, by address.</param>
/// <param name="keep">Keeps a file of the output that stands as the last build left it: whether it does.</param>
public sealed class BuildMemory(
    string circumstances, Func<string, string?> hashOf, IReadOnlyDictionary<string, MadePage> last, Func<string, bool> keep)
{
    private readonly Gathered<MadePage> made = new();

    public string Circumstances => circumstances;

    /// <summary>What this build made, or kept, by address; not to be asked for while it builds.</summary>
    public IReadOnlyDictionary<string, MadePage> Made => made.All;

    internal string? HashOf(string page) => hashOf(page);

    /// <summary>The page as the last build made it, where it would come out the same and stands; else null.</summary>
    internal MadePage? Keep(string address, string digest)
    {
        if (last.GetValueOrDefault(address) is not { } known || known.Digest != digest || !keep(address))
            return null;
        made.Set(address, known);
        return known;
    }

    internal void Add(string address, MadePage document) => made.Set(address, document);
}
