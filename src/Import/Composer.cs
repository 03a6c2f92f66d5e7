using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Files;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Writing;

namespace Briefing.Import;

/// <summary>Clippings to their pages; those that would come out as they stand are taken as they stand.</summary>
internal sealed class Composer
{
    /// <summary>The code of a diagnostic that no content should be able to cause.</summary>
    public const string OwnFault = "BRF059";

    private readonly SiteFolder folder;
    private readonly SiteConfiguration configuration;
    private readonly SiteRepetition repetition;
    private readonly ImportMemory? memory;
    private readonly Dictionary<string, ExistingPage> standing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExistingPage> places = new(StringComparer.Ordinal);

    /// <param name="existing">The pages that stand in <c>input/</c>.</param>
    public Composer(
        SiteFolder folder, SiteConfiguration configuration, SiteRepetition repetition, IReadOnlyList<ExistingPage> existing, ImportMemory? memory)
    {
        (this.folder, this.configuration, this.repetition, this.memory) = (folder, configuration, repetition, memory);
        foreach (var page in existing)
        {
            places[page.Path] = page;
            if (page.Hash is not null)
                standing[page.Hash] = page;
        }
    }

    /// <summary>The pages of the clippings that can be used, in their order.</summary>
    /// <param name="seeds">Null where one could not be read.</param>
    /// <param name="names">The paths of their pages.</param>
    /// <param name="diagnostics">Takes what is said about the clippings.</param>
    public List<ComposedPage> Compose(SeedFile?[] seeds, IReadOnlyList<string> names, List<Diagnostic> diagnostics)
    {
        var pages = new ComposedPage?[seeds.Length];
        var found = new IReadOnlyList<Diagnostic>[seeds.Length];
        folder.Progress.Begin("importing clippings", seeds.Length);
        Parallel.For(0, seeds.Length, i =>
        {
            found[i] = [];
            if (seeds[i] is { } seed)
                (pages[i], found[i]) = Spared(seed, names[i]) ?? TryCompose(seed, names[i]);
            folder.Progress.Step();
        });
        diagnostics.AddRange(found.SelectMany(list => list));
        return [.. pages.OfType<ComposedPage>()];
    }

    private (ComposedPage?, IReadOnlyList<Diagnostic>)? Spared(SeedFile seed, string path)
    {
        if (seed.Known is not { } known || !standing.TryGetValue(known.PageHash, out var existing) || !memory!.GivesTheSame(known, repetition))
            return null;
        memory.Add(existing.Seed!.File, known);
        return (ComposedPage.As(existing, path, known.Signs), known.Diagnostics);
    }

    /// <summary>A fault of ours in one clipping does not cost the others their pages.</summary>
    private (ComposedPage? Page, IReadOnlyList<Diagnostic> Diagnostics) TryCompose(SeedFile file, string path)
    {
        if (file.Text is not { } seed)
            return (null, file.Diagnostics);
        try
        {
            var asked = new List<AskedLine>();
            var (page, said) = Compose(seed, path, repetition.Noting(asked));
            IReadOnlyList<Diagnostic> diagnostics = [.. file.Diagnostics, .. said];
            memory?.Add(seed.Path, new(file.Hash, page.Hash, file.Lines!, page.Signs, asked, diagnostics));
            return (page, diagnostics);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, [.. file.Diagnostics, Diagnostic.Error(OwnFault, $"seeds/{seed.Path}", 0, 0,
                $"This clipping meets a fault of Briefing itself, and its page stays as it was; please report it: {exception.GetType().Name}{PlaceOf(exception)}.")]);
        }
    }

    private static string PlaceOf(Exception exception) =>
        new System.Diagnostics.StackTrace(exception).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Assembly == typeof(Composer).Assembly) is { } ours
            ? $" in {ours.DeclaringType!.Name}.{ours.Name}" : "";

    /// <summary>One clipping's way to its page.</summary>
    private (ComposedPage Page, IReadOnlyList<Diagnostic> Diagnostics) Compose(SeedText seed, string path, SiteRepetition repeated)
    {
        var document = DocumentBuilder.Build(seed, repeated);
        var facts = FactFinder.Find(seed, document, configuration);
        var events = EventFinder.Find(document, facts);
        var page = PageComposer.Compose(seed, document, facts, events) with { Path = path };
        return (ComposedPage.Of(page, places.GetValueOrDefault(path)), [.. document.Diagnostics, .. facts.Diagnostics]);
    }
}
