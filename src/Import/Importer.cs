using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Files;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>Clippings to pages: reads <c>seeds/</c>, and says what would become of <c>input/</c>.</summary>
public static class Importer
{
    private const string Name = "seeds";

    /// <summary>The plan for a site; without a <c>seeds/</c> folder, its pages as they stand.</summary>
    /// <param name="memory">Spares what would come out as it stands; null: nothing is spared.</param>
    /// <param name="listing">Of the folder, where it has been looked through already.</param>
    public static ImportPlan Plan(SiteFolder folder, SiteConfiguration configuration, ImportMemory? memory = null, SiteListing? listing = null)
    {
        listing ??= SiteListing.Of(folder);
        var diagnostics = new List<Diagnostic>(listing.Diagnostics);
        if (!Directory.Exists(folder.Seeds))
        {
            var kept = ImportPlan.Keep(PageFolder.ReadPages(listing.Pages, folder, diagnostics));
            return kept with { Diagnostics = [.. diagnostics, .. kept.Diagnostics] };
        }
        var existing = PageFolder.Read(listing.Pages, folder, diagnostics, memory);
        var files = listing.Seeds;
        string[] paths = [.. files.Select(file => file.RelativePath)];
        var seeds = Read(files, folder, memory, diagnostics);
        SeedFile[] usable = [.. seeds.OfType<SeedFile>().Where(seed => seed.Lines is not null)];
        var repetition = SiteRepetition.Of(usable.Select(seed => seed.Lines!));
        configuration = ProposedTopics.Complete(configuration, folder, usable, repetition);
        memory?.Learn(configuration);
        var composed = new Composer(folder, configuration, repetition, existing, memory).Compose(seeds, PageNames.For(paths), diagnostics);
        var plan = ImportPlan.Make(existing, composed, paths);
        return plan with { Diagnostics = [.. diagnostics, .. plan.Diagnostics, .. Duplicates.Find(composed)] };
    }

    /// <summary>The clippings, the unusable ones included.</summary>
    public static IReadOnlyList<FileTree.Entry> Files(SiteFolder folder, ICollection<Diagnostic> diagnostics) =>
        FileTree.Files(folder.Seeds, Name, diagnostics);

    /// <summary>The clippings as documents, by path; those that cannot be used are reported and left out.</summary>
    public static IReadOnlyList<Document> Documents(SiteFolder folder, List<Diagnostic> diagnostics)
    {
        var (seeds, repetition) = Usable(folder, diagnostics);
        return InParallel.Select(seeds, seed => DocumentBuilder.Build(seed.Text!, repetition));
    }

    /// <summary>By clipping, below the site's folder: every answer that was considered for its facts.</summary>
    public static IReadOnlyList<(string Path, IReadOnlyList<Consideration> Considered)> Explain(SiteFolder folder, SiteConfiguration configuration)
    {
        var (seeds, repetition) = Usable(folder, []);
        configuration = ProposedTopics.Complete(configuration, folder, seeds, repetition);
        return InParallel.Select(seeds, seed => (
            $"{Name}/{seed.Text!.Path}", FactFinder.Find(seed.Text, DocumentBuilder.Build(seed.Text, repetition), configuration, explain: true).Considered));
    }

    private static (IReadOnlyList<SeedFile> Seeds, SiteRepetition Repetition) Usable(SiteFolder folder, List<Diagnostic> diagnostics)
    {
        if (!Directory.Exists(folder.Seeds))
            return ([], SiteRepetition.Of(Enumerable.Empty<ShortLines>()));
        SeedFile[] seeds = [.. Read(Files(folder, diagnostics), folder, null, diagnostics).OfType<SeedFile>()];
        diagnostics.AddRange(seeds.SelectMany(seed => seed.Diagnostics));
        seeds = [.. seeds.Where(seed => seed.Lines is not null)];
        return (seeds, SiteRepetition.Of(seeds.Select(seed => seed.Lines!)));
    }

    private static SeedFile?[] Read(IReadOnlyList<FileTree.Entry> files, SiteFolder folder, ImportMemory? memory, List<Diagnostic> diagnostics)
    {
        var seeds = new SeedFile?[files.Count];
        var found = new List<Diagnostic>[files.Count];
        var rooms = new FileRooms(files);
        Parallel.For(0, files.Count, i =>
        {
            found[i] = [];
            if (FileTree.Read(files[i], Name, SeedReader.MaxBytes, folder.Ledger, found[i], rooms[i]) is not { } bytes)
                return;
            var path = $"{Name}/{files[i].RelativePath}";
            var hash = folder.Ledger.HashOf(path)!;
            seeds[i] = new(path, bytes, hash, memory?.Find(files[i].RelativePath, hash));
        });
        diagnostics.AddRange(found.SelectMany(list => list));
        return seeds;
    }
}
