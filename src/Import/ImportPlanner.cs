using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>Holds the rules by which pages are made, kept and taken away.</summary>
internal sealed class ImportPlanner
{
    private readonly IReadOnlyList<ComposedPage> composed;
    private readonly HashSet<string> seedFiles;
    private readonly Dictionary<string, ExistingPage> byPath;
    private readonly Dictionary<string, ExistingPage> bySeed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<ExistingPage>> orphansByHash = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Lazy<Page>> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExistingPage> untouched = new(StringComparer.Ordinal);
    private readonly List<PageWrite> writes = [];
    private readonly List<string> deletes = [];
    private readonly List<string> kept = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<ExistingPage> claimed = [];
    private readonly List<ExistingPage> released = [];
    private readonly HashSet<string> wanted;
    private readonly HashSet<string> composedFiles;

    public ImportPlanner(IReadOnlyList<ExistingPage> existing, IReadOnlyList<ComposedPage> composed, IReadOnlyCollection<string> seedFiles)
    {
        this.composed = composed;
        this.seedFiles = new(seedFiles, StringComparer.Ordinal);
        composedFiles = new(composed.Select(page => page.Seed.File), StringComparer.Ordinal);
        byPath = existing.DistinctBy(page => page.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(page => page.Path, StringComparer.OrdinalIgnoreCase);
        foreach (var page in existing.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            if (page.Hash is not null || page.Page is not null)
            {
                pages[page.Path] = new(() => page.Page!);
                untouched[page.Path] = page;
            }
            if (page.Seed is not { } seed)
                continue;
            if (this.seedFiles.Contains(seed.File))
                bySeed.TryAdd(seed.File, page);
            else if (orphansByHash.TryGetValue(seed.Sha256, out var queue))
                queue.Enqueue(page);
            else
                orphansByHash[seed.Sha256] = new([page]);
        }
        wanted = new(composed.Where(page => !bySeed.ContainsKey(page.Seed.File)).Select(page => page.Path), StringComparer.OrdinalIgnoreCase);
    }

    public ImportPlan Plan()
    {
        foreach (var page in composed)
        {
            if (FindExisting(page) is { } existing && !GivesWay(existing, page))
                Renew(existing, page);
            else
                Create(page);
        }
        foreach (var page in orphansByHash.Values.SelectMany(queue => queue).Concat(released).Where(page => !claimed.Contains(page)).OrderBy(page => page.Path, StringComparer.Ordinal))
            TakeAway(page);
        diagnostics.AddRange(untouched.Values.Select(page => page.Page!).SelectMany(PageChecks.Of));
        return new([.. pages.Values], writes, deletes, kept, diagnostics);
    }

    /// <summary>The page made from this clipping before, also where the clipping was renamed since.</summary>
    private ExistingPage? FindExisting(ComposedPage page)
    {
        if (bySeed.TryGetValue(page.Seed.File, out var existing))
            return existing;
        return orphansByHash.TryGetValue(page.Seed.Sha256, out var orphans) && orphans.TryDequeue(out existing) ? existing : null;
    }

    /// <summary>An unedited page that stands where another clipping's page belongs is made afresh under its own name.</summary>
    private bool GivesWay(ExistingPage existing, ComposedPage page)
    {
        if (string.Equals(existing.Path, page.Path, StringComparison.OrdinalIgnoreCase) || !wanted.Contains(existing.Path) || existing.IsPersons)
            return false;
        released.Add(existing);
        return true;
    }

    private void Renew(ExistingPage existing, ComposedPage page)
    {
        // A page that stands as import makes it is nobody's work.
        var isAsComposed = existing.Hash is { } hash ? hash == page.Hash
            : string.Equals(page.Text, existing.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        if (isAsComposed || !existing.IsPersons)
        {
            Put(existing.Path, page);
            if (!isAsComposed)
                writes.Add(new(existing.Path, page.Text, page.Hash, false));
            return;
        }
        kept.Add(existing.Path);
        if (!string.Equals(existing.Seed!.Sha256, page.Seed.Sha256, StringComparison.Ordinal))
        {
            diagnostics.Add(Diagnostic.Warning("BRF053", PageReader.InputPath(existing.Path), 0, 0,
                $"seeds/{page.Seed.File} has changed since this page was made from it; the page was edited by hand and stays. Take over what is new, or delete the page to have it made afresh."));
        }
    }

    private void Put(string path, ComposedPage page)
    {
        pages[path] = new(() => page.Page with { Path = path });
        untouched.Remove(path);
    }

    private void Create(ComposedPage page)
    {
        if (byPath.TryGetValue(page.Path, out var occupant))
        {
            if (IsFree(occupant))
            {
                claimed.Add(occupant);
                Renew(occupant, page);
                return;
            }
            diagnostics.Add(Diagnostic.Error("BRF054", $"seeds/{page.Seed.File}", 0, 0,
                $"Its page would be input/{page.Path}, where another page stands ({PageReader.InputPath(occupant.Path)}); rename the clipping or move that page."));
            return;
        }
        Put(page.Path, page);
        writes.Add(new(page.Path, page.Text, page.Hash, true));
    }

    /// <summary>Whether the place of a page may be taken: it is nobody's work, and its clipping is gone or has its page elsewhere.</summary>
    private bool IsFree(ExistingPage page) =>
        !page.IsPersons && (!seedFiles.Contains(page.Seed!.File) || composedFiles.Contains(page.Seed.File));

    private void TakeAway(ExistingPage page)
    {
        if (!page.IsPersons)
        {
            pages.Remove(page.Path);
            untouched.Remove(page.Path);
            deletes.Add(page.Path);
            return;
        }
        kept.Add(page.Path);
        diagnostics.Add(Diagnostic.Warning("BRF055", PageReader.InputPath(page.Path), 0, 0,
            $"Its clipping seeds/{page.Seed!.File} is gone; the page was edited by hand and stays. Delete it if it is no longer wanted."));
    }
}
