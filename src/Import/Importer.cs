using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Files;
using Briefing.Pages;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Writing;

namespace Briefing.Import;

/// <summary>Clippings to pages: reads <c>seeds/</c>, and says what would become of <c>input/</c>.</summary>
public static class Importer
{
    /// <summary>The code of a diagnostic that no content should be able to cause.</summary>
    public const string OwnFault = "BRF059";

    private const string Name = "seeds";

    /// <summary>The plan for a site; without a <c>seeds/</c> folder, its pages as they stand.</summary>
    public static ImportPlan Plan(SiteFolder folder, SiteConfiguration configuration)
    {
        var diagnostics = new List<Diagnostic>();
        var existing = PageFolder.Read(folder, diagnostics);
        if (!Directory.Exists(folder.Seeds))
            return new([.. existing.Select(page => page.Page).OfType<Page>()], [], [], [], diagnostics);

        var files = Files(folder, diagnostics);
        var seeds = Read(files, folder.Ledger, diagnostics);
        var composed = Compose(seeds, [.. files.Select(file => file.RelativePath)], configuration, folder, diagnostics);
        var plan = ImportPlan.Make(existing, composed, [.. files.Select(file => file.RelativePath)]);
        return plan with { Diagnostics = [.. diagnostics, .. plan.Diagnostics] };
    }

    /// <summary>The clippings, the unusable ones included.</summary>
    public static IReadOnlyList<FileTree.Entry> Files(SiteFolder folder, ICollection<Diagnostic> diagnostics) =>
        FileTree.Files(folder.Seeds, Name, diagnostics);

    /// <summary>The clippings as documents, by path; those that cannot be used are reported and left out.</summary>
    public static IReadOnlyList<Document> Documents(SiteFolder folder, List<Diagnostic> diagnostics)
    {
        var (seeds, repetition) = Usable(folder, diagnostics);
        return [.. seeds.AsParallel().AsOrdered().Select(seed => DocumentBuilder.Build(seed, repetition))];
    }

    /// <summary>By clipping, below the site's folder: every answer that was considered for its facts.</summary>
    public static IReadOnlyList<(string Path, IReadOnlyList<Consideration> Considered)> Explain(SiteFolder folder, SiteConfiguration configuration)
    {
        var (seeds, repetition) = Usable(folder, []);
        configuration = ProposedTopics.Complete(configuration, folder, seeds, repetition);
        return
        [
            .. seeds.AsParallel().AsOrdered().Select(seed => (
                $"{Name}/{seed.Path}", FactFinder.Find(seed, DocumentBuilder.Build(seed, repetition), configuration, explain: true).Considered)),
        ];
    }

    private static (IReadOnlyList<SeedText> Seeds, SiteRepetition Repetition) Usable(SiteFolder folder, List<Diagnostic> diagnostics)
    {
        if (!Directory.Exists(folder.Seeds))
            return ([], SiteRepetition.Of([]));
        SeedText[] seeds = [.. Read(Files(folder, diagnostics), folder.Ledger, diagnostics).OfType<SeedText>()];
        return (seeds, SiteRepetition.Of(seeds));
    }

    private static SeedText?[] Read(IReadOnlyList<FileTree.Entry> files, ReadLedger ledger, List<Diagnostic> diagnostics)
    {
        var results = new SeedText?[files.Count];
        var found = new List<Diagnostic>[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            found[i] = [];
            if (FileTree.Read(files[i], Name, SeedReader.MaxBytes, ledger, found[i]) is not { } bytes)
                return;
            var result = SeedReader.Read($"{Name}/{files[i].RelativePath}", bytes);
            found[i].AddRange(result.Diagnostics);
            results[i] = result.Seed;
        });
        diagnostics.AddRange(found.SelectMany(list => list));
        return results;
    }

    private static List<Page> Compose(
        SeedText?[] seeds, IReadOnlyList<string> files, SiteConfiguration configuration, SiteFolder folder, List<Diagnostic> diagnostics)
    {
        SeedText[] usable = [.. seeds.OfType<SeedText>()];
        var repetition = SiteRepetition.Of(usable);
        configuration = ProposedTopics.Complete(configuration, folder, usable, repetition);
        var names = PageNames.For(files);
        var pages = new Page?[seeds.Length];
        var found = new IReadOnlyList<Diagnostic>[seeds.Length];
        folder.Progress.Begin("importing clippings", seeds.Length);
        Parallel.For(0, seeds.Length, i =>
        {
            found[i] = [];
            if (seeds[i] is { } seed)
                (pages[i], found[i]) = TryCompose(seed, names[i], repetition, configuration);
            folder.Progress.Step();
        });
        diagnostics.AddRange(found.SelectMany(list => list));
        return [.. pages.OfType<Page>()];
    }

    /// <summary>A fault of ours in one clipping does not cost the others their pages.</summary>
    private static (Page? Page, IReadOnlyList<Diagnostic> Diagnostics) TryCompose(
        SeedText seed, string path, SiteRepetition repetition, SiteConfiguration configuration)
    {
        try
        {
            return Compose(seed, path, repetition, configuration);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, [Diagnostic.Error(OwnFault, $"{Name}/{seed.Path}", 0, 0,
                $"This clipping meets a fault of Briefing itself, and its page stays as it was; please report it: {exception.GetType().Name}{PlaceOf(exception)}.")]);
        }
    }

    private static string PlaceOf(Exception exception) =>
        new System.Diagnostics.StackTrace(exception).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Assembly == typeof(Importer).Assembly) is { } ours
            ? $" in {ours.DeclaringType!.Name}.{ours.Name}" : "";

    /// <summary>One clipping's way to its page.</summary>
    private static (Page Page, IReadOnlyList<Diagnostic> Diagnostics) Compose(
        SeedText seed, string path, SiteRepetition repetition, SiteConfiguration configuration)
    {
        var document = DocumentBuilder.Build(seed, repetition);
        var facts = FactFinder.Find(seed, document, configuration);
        var events = EventFinder.Find(document, facts);
        var page = PageComposer.Compose(seed, document, facts, events) with { Path = path };
        return (page, [.. document.Diagnostics, .. facts.Diagnostics]);
    }
}
